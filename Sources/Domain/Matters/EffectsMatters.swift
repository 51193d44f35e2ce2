import HashTreeCollections
import Kernel

/// What steps begin: other matters, and things that are owed.
extension Effects {
    static func createMatter(
        _ process: Key,
        _ fields: [Key],
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        let copied = fields.compactMap { key -> Copied? in
            guard let field = scene.field(key), let definition = scene.definition(key) else {
                return nil
            }
            return Copied(field: field, definition: definition)
        }
        return try opening(process, copied, .ledTo, scene)
    }

    /// One matter for each line, each part of this one.
    static func splitMatter(
        _ process: Key,
        _ lines: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        var scene = scene
        var events: [Event] = []
        for number in scene.lines(lines) {
            let line = scene.matter.lines[Int(number)]
            let definitions = scene.process.lines[Int(line.kind)].fields
            let copied = line.fields.compactMap { field in
                definitions.indices.contains(Int(field.slot))
                    ? Copied(field: field, definition: definitions[Int(field.slot)]) : nil
            }
            let more = try opening(process, copied, .partOf, scene)
            scene = scene.after(more)
            events += more
        }
        return events
    }

    /// A field with what may stand in it where it comes from.
    private struct Copied {
        let field: MatterField
        let definition: FieldDefinition
    }

    /// The new matter bears the title of the one it comes from, and holds those of its fields that
    /// it has too.
    private static func opening(
        _ key: Key,
        _ fields: [Copied],
        _ kind: MatterLink.Kind,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        guard let index = scene.institution.processes.firstIndex(where: { $0.key == key }) else {
            throw .unbound(key)
        }
        guard scene.district.matters.count < Matter.mattersMax else {
            throw .tooManyMatters(mattersMax: Matter.mattersMax)
        }
        let definitions = scene.institution.processes[index].fields
        let id = scene.district.nextMatter
        let copied = definitions.indices.compactMap { slot -> MatterField? in
            guard let copied = fields.first(where: { $0.definition.key == definitions[slot].key }),
                copied.field.value.fits(definitions[slot].kind, from: copied.definition.kind)
            else { return nil }
            let field = copied.field
            return MatterField(slot: UInt16(slot), value: field.value, by: field.by)
        }
        let rules = Matter.Rules(adoption: scene.matter.rules.adoption, process: UInt16(index))
        let opened = MatterOpened(
            matter: id,
            rules: rules,
            place: scene.matter.place,
            opener: scene.actor ?? scene.matter.opener,
            origin: scene.actorClass ?? scene.matter.origin,
            title: scene.matter.title,
            attested: scene.matter.attested
        )
        var events: [Event] = [.matterOpened(opened)]
        if !copied.isEmpty {
            events.append(
                .matterFieldsSet(MatterFieldsSet(matter: id, line: nil, fields: copied))
            )
        }
        let (from, other) = kind == .partOf ? (id, scene.id) : (scene.id, id)
        events.append(
            .matterLinked(MatterLinked(matter: from, link: MatterLink(kind: kind, other: other)))
        )
        return events
    }
}

extension FieldValue {
    /// Whether a field of this kind can hold it. How long a text is, and in which catalogue an item
    /// stands, only the kind of field says that it comes from.
    func fits(_ kind: FieldDefinition.Kind, from source: FieldDefinition.Kind) -> Bool {
        switch (self, kind) {
        case (.text, .text(let charactersMax)):
            if case .text(let most) = source { most <= charactersMax } else { false }
        case (.item, .item(let catalogue)): source == .item(catalogue: catalogue)
        case (.choice(let choice), .choice(let choices)): choices.contains { $0.key == choice }
        case (.money, .money), (.number, .number), (.day, .day), (.flag, .flag), (.share, .share),
            (.person, .person), (.organisation, .organisation):
            true
        case (.text, _), (.money, _), (.number, _), (.day, _), (.flag, _), (.choice, _),
            (.share, _), (.person, _), (.organisation, _), (.item, _):
            false
        }
    }
}

extension Effects {
    /// What an answer to the line promised is owed already, by whoever promised it.
    static func openDuty(
        _ key: Key,
        _ span: Span,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        if let line = scene.line,
            scene.district.openDuties[.matter(scene.id, .promise(line: line))] != nil
        {
            return []
        }
        guard let body = scene.adoption.body(key).map(scene.district.standing) else {
            throw .unbound(key)
        }
        let open = scene.openTasks
        if open.contains(where: { $0.owner == body }) { return [] }
        guard scene.matter.duties.count < Duty.openMax else {
            throw .tooManyDuties(openMax: Duty.openMax)
        }
        return [
            Duties.opening(
                .matter(scene.id, .task(scene.nextTask)),
                owner: body,
                due: scene.end(of: scene.district.day(span, after: scene.today)),
                escalatesTo: nil,
                in: scene.district
            )
        ]
    }

    /// Everything that steps asked for; of a line that is looked at, what was asked for it and what
    /// its answer promised.
    static func closeDuty(_ scene: Scene) -> [Event] {
        var kinds = scene.openTasks.map(\.kind)
        if let line = scene.line { kinds.append(.matter(scene.id, .promise(line: line))) }
        return kinds.compactMap { Duties.closing($0, .fulfilled, in: scene.district) }
    }
}

extension Guards {
    /// The duty to take this very step is not counted: the step fulfils it.
    static func noOpenDuties(_ scene: Scene) -> GuardFailure? {
        let open = scene.matter.duties.count { scene.district.duty($0)?.closed == nil }
        return open == 0 ? nil : .noOpenDuties(open: open)
    }
}

extension Scene {
    /// The line that a task is about stands in the lowest bits of its number, counted from one.
    private static let lineBits: UInt32 = 10

    private var lineMark: UInt32 { line.map { UInt32($0) + 1 } ?? 0 }

    /// What steps asked for and is not done: about the line that is looked at, else all.
    fileprivate var openTasks: [Duty] {
        matter.duties.compactMap(district.duty).filter { duty in
            guard duty.closed == nil, case .matter(_, .task(let number)) = duty.kind else {
                return false
            }
            return line == nil || number & (1 << Self.lineBits - 1) == lineMark
        }
    }

    fileprivate var nextTask: UInt32 {
        let numbers = matter.duties.compactMap(district.duty).compactMap { duty -> UInt32? in
            guard case .matter(_, .task(let number)) = duty.kind else { return nil }
            return number >> Self.lineBits
        }
        return ((numbers.max() ?? 0) + 1) << Self.lineBits | lineMark
    }
}

extension Matter {
    /// The values of a measure that are kept, oldest first.
    func readings(of measure: UInt16) -> [Int64] {
        measures.first { $0.measure == measure }.map { found in
            [found.before, found.latest].compactMap { $0 }
        } ?? []
    }
}
