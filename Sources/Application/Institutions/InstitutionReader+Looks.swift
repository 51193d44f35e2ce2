import Domain
import Kernel

extension InstitutionReader {
    func report(
        _ key: Key,
        _ entries: SourceEntries,
        _ provenance: Provenance
    ) -> ReportDefinition? {
        let title = entries.required("title", localText)
        let from = entries.requiredKeys("from")
        let to = entries.requiredKeys("to")
        let rhythm: ReportDefinition.Rhythm? = entries.required("rhythm", choice)
        guard let title, let from, let to, let rhythm else { return nil }
        return ReportDefinition(
            key: key,
            title: title,
            from: from,
            to: to,
            rhythm: rhythm,
            provenance: provenance
        )
    }

    func measure(
        _ key: Key,
        _ entries: SourceEntries,
        _ provenance: Provenance
    ) -> MeasureDefinition? {
        let title = entries.required("title", localText)
        let unit = entries.required("unit", localText)
        guard let title, let unit else { return nil }
        return MeasureDefinition(key: key, title: title, unit: unit, provenance: provenance)
    }

    func control(
        _ key: Key,
        _ entries: SourceEntries,
        _ provenance: Provenance
    ) -> ControlDefinition? {
        let title = entries.required("title", localText)
        guard let (name, value) = entries.one(of: ControlWord.allCases.map(\.rawValue)),
            let word = ControlWord(rawValue: name), let kind = controlKind(word, value), let title
        else { return nil }
        return ControlDefinition(key: key, title: title, kind: kind, provenance: provenance)
    }

    private func controlKind(
        _ word: ControlWord,
        _ tree: InstitutionTree
    ) -> ControlDefinition.Kind? {
        switch word {
        case .sideDoor: return pair(tree, "fund", "process") { .sideDoor(fund: $0, process: $1) }
        case .payerConcentration:
            return parameters(tree) { entries in
                let fund = entries.required("fund", key)
                let share = entries.required("share_max", share)
                guard let fund, let share else { return nil }
                return .payerConcentration(fund: fund, shareMax: share)
            }
        case .originShare:
            return parameters(tree) { entries in
                let process = entries.required("process", key)
                let actor: ActorClass? = entries.required("of", choice)
                let share = entries.required("share_max", share)
                guard let process, let actor, let share else { return nil }
                return .originShare(process: process, of: actor, shareMax: share)
            }
        case .noDualPost:
            guard let keys = keys(tree) else { return nil }
            guard keys.count == 2 else {
                add(tree, .numberOutOfRange("\(keys.count)", 2...2))
                return nil
            }
            return .noDualPost(keys[0], keys[1])
        }
    }

    func assessment(
        _ key: Key,
        _ entries: SourceEntries,
        _ provenance: Provenance
    ) -> AssessmentDefinition? {
        let title = entries.required("title", localText)
        let by = entries.requiredKeys("by")
        let rhythm: ReportDefinition.Rhythm? = entries.required("rhythm", choice)
        let isBlind = entries.flag("blind")
        guard let title, let by, let rhythm else { return nil }
        return AssessmentDefinition(
            key: key,
            title: title,
            by: by,
            rhythm: rhythm,
            isBlind: isBlind,
            provenance: provenance
        )
    }

    func eligibility(
        _ key: Key,
        _ entries: SourceEntries,
        _ provenance: Provenance
    ) -> EligibilityDefinition? {
        let title = entries.required("title", localText)
        let service = entries.required("service", self.key)
        let reserved = entries.required("reserved", share)
        guard let title, let service, let reserved else { return nil }
        return EligibilityDefinition(
            key: key,
            title: title,
            service: service,
            reserved: reserved,
            provenance: provenance
        )
    }

    func precondition(
        _ key: Key,
        _ entries: SourceEntries,
        _ provenance: Provenance
    ) -> PreconditionDefinition? {
        let title = entries.required("title", localText)
        let isNeeded = entries.flag("needed_to_adopt")
        guard let title else { return nil }
        return PreconditionDefinition(
            key: key,
            title: title,
            isNeededToAdopt: isNeeded,
            provenance: provenance
        )
    }

    func accepted(_ tree: InstitutionTree) -> AcceptedFinding? {
        parameters(tree) { entries in
            let finding = entries.required("finding", key)
            let process = entries.optional("process", key)
            let reason = entries.required("reason") {
                text($0, charactersMax: Provenance.noteCharactersMax)
            }
            guard let finding, let reason else { return nil }
            return AcceptedFinding(finding: finding, process: process, reason: reason)
        }
    }
}

/// What controls are called in institution files.
package enum ControlWord: String, CaseIterable, Sendable {
    case sideDoor = "side_door"
    case payerConcentration = "payer_concentration"
    case originShare = "origin_share"
    case noDualPost = "no_dual_post"
}
