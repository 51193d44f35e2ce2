import Kernel

/// A decision in the making: whatever happens is seen by what comes after it, so that guards and
/// effects of one act stand on each other, and all of it is recorded or nothing.
struct MatterDraft {
    private(set) var district: District
    private(set) var events: [Event] = []
    private(set) var writes: [SideWrite] = []
    let context: Context

    init(_ district: District, _ context: Context) {
        self.district = district
        self.context = context
    }

    var now: Instant { context.now }
    var outcome: Outcome { Outcome(events: events, writes: writes) }

    mutating func record(_ event: Event) {
        let stamp = Stamp(
            recorded: context.now,
            actor: context.actor,
            request: RequestID(high: 0, low: 0)
        )
        district.evolve(event, stamp)
        events.append(event)
    }

    mutating func keep(_ texts: [SealedText]) { writes += texts.map(SideWrite.keep) }

    /// A matter with the rules it runs by.
    func view(_ id: Identifier<Matter>) throws(MatterRefusal) -> MatterView {
        try district.view(id)
    }
}

/// A matter with the rules it runs by.
struct MatterView {
    let id: Identifier<Matter>
    let matter: Matter
    let adoption: AdoptedInstitution
    let process: ProcessDefinition

    var state: StateDefinition { process.states[Int(matter.state)] }

    /// Whether a row is for or against the matter.
    func isStance(_ line: UInt16) -> Bool {
        process.lines[Int(matter.lines[Int(line)].kind)].stance != nil
    }

    func role(_ key: Key) -> RoleDefinition? { adoption.institution.role(key) }

    /// The numbers of the steps that lead out of where it stands, in the order of the file.
    var leading: [Int] {
        process.transitions.indices.filter { process.transitions[$0].from.contains(state.key) }
    }
}

extension District {
    func view(_ id: Identifier<Matter>) throws(MatterRefusal) -> MatterView {
        guard let matter = matter(id) else { throw .unknownMatter(id) }
        guard let adoption = adoption(matter.rules.adoption) else {
            throw .unknownAdoption(matter.rules.adoption)
        }
        return MatterView(
            id: id,
            matter: matter,
            adoption: adoption,
            process: adoption.institution.processes[Int(matter.rules.process)]
        )
    }

    func scene(
        _ view: MatterView,
        _ transition: TransitionDefinition,
        _ actor: MatterParty?,
        at now: Instant
    ) -> Scene {
        Scene(
            district: self,
            id: view.id,
            matter: view.matter,
            adoption: view.adoption,
            process: view.process,
            transition: transition,
            actor: actor,
            line: nil,
            now: now
        )
    }
}
