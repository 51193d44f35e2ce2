import Kernel

extension Matters {
    static func evolve(_ district: inout District, _ event: MatterOpened, _ stamp: Stamp) {
        assert(event.matter == district.nextMatter, "matters are numbered in order")
        guard let adoption = district.adoption(event.rules.adoption) else {
            assertionFailure("a matter was opened under an unknown institution")
            return
        }
        let process = adoption.institution.processes[Int(event.rules.process)]
        let initial = process.states.firstIndex { $0.key == process.initial } ?? 0
        let matter = Matter(
            rules: event.rules,
            place: event.place,
            opener: event.opener,
            origin: event.origin,
            opened: stamp.recorded,
            title: event.title,
            state: UInt16(initial),
            attested: event.attested
        )
        district.matters.append(matter)
        district.matterWords.note([event.title], by: event.opener)
        district.tellings.noteOwn(event.matter, of: event.opener, at: stamp.recorded)
        district.matterIndex.note(event.matter, before: nil, after: matter, under: adoption)
    }

    static func evolve(_ district: inout District, _ event: MatterFieldsSet) {
        district.matterWords.note(event.fields.compactMap(\.text), by: event.by)
        district.update(event.matter) { matter in
            if let line = event.line {
                guard matter.lines.indices.contains(Int(line)) else {
                    return assertionFailure("an unknown line was changed")
                }
                matter.lines[Int(line)].fields.fill(event.fields)
            } else {
                matter.fields.fill(event.fields)
            }
        }
    }

    static func evolve(_ district: inout District, _ event: MatterLineAdded, _ stamp: Stamp) {
        district.matterWords.note(event.fields.compactMap(\.text), by: event.by)
        district.tellings.noteOwn(event.matter, of: event.by, at: stamp.recorded)
        district.update(event.matter) { matter in
            assert(Int(event.line) == matter.lines.count, "lines are numbered in order")
            matter.lines.append(
                MatterLine(
                    kind: event.kind,
                    fields: event.fields,
                    addedBy: event.by,
                    added: stamp.recorded
                )
            )
        }
    }

    static func evolve(_ district: inout District, _ event: MatterLineJudged, _ stamp: Stamp) {
        district.tellings.noteVerdict(in: event.matter, at: stamp.recorded)
        let reason = [event.verdict.reason].compactMap { $0 }
        district.matterWords.note(reason, by: event.verdict.by)
        district.update(event.matter) { matter in
            guard matter.lines.indices.contains(Int(event.line)) else {
                return assertionFailure("an unknown line was judged")
            }
            matter.lines[Int(event.line)].verdict = event.verdict
        }
    }

    static func evolve(
        _ district: inout District,
        _ event: MatterDocumentAttached,
        _ stamp: Stamp
    ) {
        district.matterWords.note([event.content], by: event.by)
        district.update(event.matter) { matter in
            matter.documents.append(
                MatterDocument(
                    kind: event.kind,
                    line: event.line,
                    issued: event.issued,
                    covers: event.covers,
                    content: event.content,
                    by: event.by,
                    attached: stamp.recorded
                )
            )
        }
    }

    static func evolve(_ district: inout District, _ event: MatterPartyNoted) {
        district.update(event.matter) { matter in
            switch event.note {
            case .interest: matter.interests.append(event.party)
            case .signed:
                guard let role = event.role else { return }
                matter.signatures.append(MatterSignature(party: event.party, role: role))
            case .present:
                guard let role = event.role else { return }
                matter.attendance.append(MatterSignature(party: event.party, role: role))
            }
        }
    }

    static func evolve(_ district: inout District, _ event: MatterStepped, _ stamp: Stamp) {
        guard let process = district.matter(event.matter).flatMap(district.process),
            process.transitions.indices.contains(Int(event.transition))
        else {
            assertionFailure("an unknown step was taken")
            return
        }
        district.matterWords.note([event.reason].compactMap { $0 }, by: event.by)
        let to = process.transitions[Int(event.transition)].to
        let state = UInt16(process.states.firstIndex { $0.key == to } ?? 0)
        district.update(event.matter) { matter in
            matter.acts.append(
                MatterAct(
                    transition: event.transition,
                    by: event.by,
                    role: event.role,
                    at: stamp.recorded,
                    reason: event.reason
                )
            )
            matter.decision = nil
            guard state != matter.state else { return }
            matter.state = state
            matter.entered = stamp.recorded
            matter.signatures = []
            matter.attendance = []
        }
    }

    static func evolve(_ district: inout District, _ event: MatterDecisionCounted) {
        district.update(event.matter) { matter in
            matter.decision = PendingDecision(
                transition: event.transition,
                count: event.count,
                by: event.by
            )
        }
    }

    static func evolve(_ district: inout District, _ event: MatterDecisionSigned) {
        district.update(event.matter) { $0.decision = nil }
    }

    static func evolve(_ district: inout District, _ event: MatterLinked) {
        district.update(event.matter) { $0.links.append(event.link) }
        let (first, second) = (
            min(event.matter, event.link.other), max(event.matter, event.link.other)
        )
        guard let first = district.matter(first), let second = district.matter(second),
            first.title == second.title, first.opener != second.opener
        else { return }
        district.matterWords.disown(second.title, by: second.opener)
    }

    static func evolve(_ district: inout District, _ event: MatterMeasured, _ stamp: Stamp) {
        district.update(event.matter) { matter in
            let before = matter.measures.first { $0.measure == event.measure }?.latest
            matter.measures.removeAll { $0.measure == event.measure }
            matter.measures.append(
                MatterMeasure(
                    measure: event.measure,
                    latest: event.value,
                    before: before,
                    recorded: stamp.recorded
                )
            )
        }
    }

    /// What the older rules number by place is numbered anew; what the newer ones do not have is
    /// left behind.
    static func evolve(_ district: inout District, _ event: MatterMoved, _ stamp: Stamp) {
        guard let view = try? district.view(event.matter),
            let adoption = district.adoption(event.rules.adoption)
        else {
            assertionFailure("an unknown matter was moved")
            return
        }
        let process = adoption.institution.processes[Int(event.rules.process)]
        district.matterWords.note([event.reason], by: event.by)
        let measures = adoption.institution.measures
        let roles = adoption.institution.roles
        func role(_ number: UInt16?) -> UInt16? {
            number.flatMap { number in
                let key = view.adoption.institution.roles[Int(number)].key
                return roles.firstIndex { $0.key == key }.map { UInt16($0) }
            }
        }
        district.update(event.matter) { matter in
            matter.rules = event.rules
            matter.state = event.state
            matter.entered = stamp.recorded
            matter.fields = event.fields
            matter.acts = matter.acts.compactMap { act in
                let event = view.process.transitions[Int(act.transition)].event
                return process.transitions.firstIndex { $0.event == event }.map {
                    MatterAct(
                        transition: UInt16($0),
                        by: act.by,
                        role: role(act.role),
                        at: act.at,
                        reason: act.reason
                    )
                }
            }
            matter.clocks = matter.clocks.compactMap { running in
                let key = view.process.clocks[Int(running.clock)].key
                return process.clocks.firstIndex { $0.key == key }.map {
                    RunningClock(
                        clock: UInt16($0),
                        started: running.started,
                        due: running.due
                    )
                }
            }
            matter.measures = matter.measures.compactMap { measured in
                let key = view.adoption.institution.measures[Int(measured.measure)].key
                return measures.firstIndex { $0.key == key }.map {
                    MatterMeasure(
                        measure: UInt16($0),
                        latest: measured.latest,
                        before: measured.before,
                        recorded: measured.recorded
                    )
                }
            }
            matter.signatures = []
            matter.attendance = []
            matter.decision = nil
        }
    }
}

extension District {
    /// Changes a matter, and what is looked up about matters with it.
    mutating func update(_ id: Identifier<Matter>, _ change: (inout Matter) -> Void) {
        guard let index = id.index(in: matters.count) else {
            assertionFailure("an unknown matter was changed")
            return
        }
        let before = matters[index]
        change(&matters[index])
        guard let adoption = adoption(matters[index].rules.adoption) else { return }
        let former = self.adoption(before.rules.adoption)
        matterIndex.note(
            id,
            before: before,
            after: matters[index],
            under: adoption,
            formerly: former
        )
    }
}
