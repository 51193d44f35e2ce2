package import Domain
import Kernel

/// Writes an institution as a file, resolved and in one way only: reading what was written gives
/// the same institution, and writing that gives the same bytes. They are what the journal keeps.
package enum InstitutionWriter {
    package static func bytes(_ institution: Institution) -> [UInt8] {
        var file = SourceTextEntries()
        file.add("id", .key(institution.key))
        file.add("version", .number(institution.version))
        file.add(institution.title)
        file.add("resolved_from", institution.extends.map(SourceText.key))
        add("bodies", institution.bodies, \.key, body, to: &file)
        add("roles", institution.roles, \.key, role, to: &file)
        if !institution.powers.isEmpty {
            let powers = institution.powers.map { ($0.verb.rawValue, power($0)) }
            file.add("powers", .entries(powers))
        }
        add("catalogues", institution.catalogues, \.key, catalogue, to: &file)
        add("services", institution.services, \.key, service, to: &file)
        add("funds", institution.funds, \.key, fund, to: &file)
        add("cofinancing", institution.cofinancing, \.key, cofinancing, to: &file)
        add("reports", institution.reports, \.key, report, to: &file)
        add("measures", institution.measures, \.key, measure, to: &file)
        add("controls", institution.controls, \.key, control, to: &file)
        add("assessments", institution.assessments, \.key, assessment, to: &file)
        add("eligibility", institution.eligibility, \.key, eligibility, to: &file)
        add("preconditions", institution.preconditions, \.key, precondition, to: &file)
        add("terms", institution.terms, \.key, { text($0.title) }, to: &file)
        if !institution.accepts.isEmpty {
            file.add("accepts", .list(institution.accepts.map(accepted)))
        }
        if !institution.context.isEmpty {
            let notes = institution.context.map { ($0.key.text, SourceText.quoted($0.text)) }
            file.add("context", .entries(notes))
        }
        add("processes", institution.processes, \.key, process, to: &file)
        return SourceText.entries(file.entries).file
    }

    static func add<T>(
        _ name: String,
        _ definitions: [T],
        _ key: (T) -> Key,
        _ write: (T) -> SourceText,
        to file: inout SourceTextEntries
    ) {
        guard !definitions.isEmpty else { return }
        file.add(name, .entries(definitions.map { (key($0).text, write($0)) }))
    }

    /// A title, what belongs to the definition, and where it comes from.
    static func definition(
        _ title: LocalText?,
        _ provenance: Provenance?,
        _ build: (inout SourceTextEntries) -> Void
    ) -> SourceText {
        var entries = SourceTextEntries()
        if let title { entries.add(title) }
        build(&entries)
        entries.add("src", provenance.map(source))
        return .entries(entries.entries)
    }

    static func source(_ provenance: Provenance) -> SourceText {
        guard let note = provenance.note else { return .word(provenance.standing.rawValue) }
        return .quoted("\(provenance.standing.rawValue) \(note)")
    }

    static func span(_ span: Span) -> SourceText {
        .entries([(span.unit.rawValue, .number(span.count))])
    }

    static func text(_ text: LocalText) -> SourceText {
        .entries([("zh", .quoted(text.zh)), ("en", .quoted(text.en))])
    }

    static func share(_ ratio: Ratio) -> SourceText { .quoted(ratio.description) }
    static func money(_ money: Money) -> SourceText { .quoted(money.description) }
}

extension InstitutionWriter {
    private static func body(_ body: BodyDefinition) -> SourceText {
        definition(body.title, body.provenance) { entries in
            entries.add("kind", .word(OrganisationKindWord(body.kind).rawValue))
            entries.add(
                "seats",
                body.seats.map {
                    .entries([("min", .number($0.lowerBound)), ("max", .number($0.upperBound))])
                }
            )
        }
    }

    private static func role(_ role: RoleDefinition) -> SourceText {
        definition(role.title, role.provenance) { entries in
            let holder: SourceText =
                switch role.holder {
                case .resident: .word(HolderWord.resident.rawValue)
                case .opener: .word(HolderWord.opener.rawValue)
                case .owner: .word(HolderWord.owner.rawValue)
                case .member(let body): .entries([("member_of", .key(body))])
                case .head(let body): .entries([("head_of", .key(body))])
                case .named(let field): .entries([("named", .key(field))])
                }
            entries.add("holder", holder)
            entries.add("class", .word(role.actorClass.rawValue))
        }
    }

    private static func power(_ power: PowerDefinition) -> SourceText {
        definition(nil, power.provenance) { $0.add("holders", .keys(power.holders)) }
    }

    private static func catalogue(_ catalogue: CatalogueDefinition) -> SourceText {
        definition(catalogue.title, catalogue.provenance) { entries in
            let items = catalogue.items.map { item in
                let text = definition(item.title, nil) { entries in
                    entries.add("price_max", item.priceMax.map(money))
                    entries.add("count_max", item.countMax.map(SourceText.number))
                    entries.add("evidence", keys: item.evidence)
                }
                return (item.key.text, text)
            }
            entries.add("items", .entries(items))
        }
    }

    private static func service(_ service: ServiceDefinition) -> SourceText {
        definition(service.title, service.provenance) { $0.add("provider", .key(service.provider)) }
    }

    private static func fund(_ fund: FundDefinition) -> SourceText {
        definition(fund.title, fund.provenance) { entries in
            entries.add("holder", .key(fund.holder))
            entries.add("purposes", keys: fund.purposes)
            entries.add("ring_fenced", true: fund.isRingFenced)
            entries.add("rate_per_resident", fund.ratePerResident.map(money))
            entries.add("carry_over_months", fund.carryOverMonths.map(SourceText.number))
            entries.add("by_hand", true: fund.isMovedByHand)
        }
    }

    private static func cofinancing(_ cofinancing: CofinancingDefinition) -> SourceText {
        let shares = { (shares: [CofinancingDefinition.Share]) -> SourceText in
            .entries(shares.map { ($0.fund.text, share($0.share)) })
        }
        return definition(nil, cofinancing.provenance) { entries in
            entries.add("shares", shares(cofinancing.shares))
            guard let reversedWhen = cofinancing.reversedWhen else { return }
            entries.add("reversed", shares(cofinancing.reversed))
            entries.add("reversed_when", .key(reversedWhen))
        }
    }

    private static func report(_ report: ReportDefinition) -> SourceText {
        definition(report.title, report.provenance) { entries in
            entries.add("from", .keys(report.from))
            entries.add("to", .keys(report.to))
            entries.add("rhythm", .word(report.rhythm.rawValue))
        }
    }

    private static func measure(_ measure: MeasureDefinition) -> SourceText {
        definition(measure.title, measure.provenance) { $0.add("unit", text(measure.unit)) }
    }

    private static func control(_ control: ControlDefinition) -> SourceText {
        definition(control.title, control.provenance) { entries in
            switch control.kind {
            case .sideDoor(let fund, let process):
                let text = SourceText.entries([("fund", .key(fund)), ("process", .key(process))])
                entries.add(ControlWord.sideDoor.rawValue, text)
            case .payerConcentration(let fund, let most):
                let text = SourceText.entries([("fund", .key(fund)), ("share_max", share(most))])
                entries.add(ControlWord.payerConcentration.rawValue, text)
            case .originShare(let process, let actor, let most):
                let text = SourceText.entries([
                    ("process", .key(process)), ("of", .word(actor.rawValue)),
                    ("share_max", share(most)),
                ])
                entries.add(ControlWord.originShare.rawValue, text)
            case .noDualPost(let left, let right):
                entries.add(ControlWord.noDualPost.rawValue, .keys([left, right]))
            }
        }
    }

    private static func assessment(_ assessment: AssessmentDefinition) -> SourceText {
        definition(assessment.title, assessment.provenance) { entries in
            entries.add("by", .keys(assessment.by))
            entries.add("rhythm", .word(assessment.rhythm.rawValue))
            entries.add("blind", true: assessment.isBlind)
        }
    }

    private static func eligibility(_ eligibility: EligibilityDefinition) -> SourceText {
        definition(eligibility.title, eligibility.provenance) { entries in
            entries.add("service", .key(eligibility.service))
            entries.add("reserved", share(eligibility.reserved))
        }
    }

    private static func precondition(_ precondition: PreconditionDefinition) -> SourceText {
        definition(precondition.title, precondition.provenance) {
            $0.add("needed_to_adopt", true: precondition.isNeededToAdopt)
        }
    }

    private static func accepted(_ accepted: AcceptedFinding) -> SourceText {
        definition(nil, nil) { entries in
            entries.add("finding", .key(accepted.finding))
            entries.add("process", accepted.process.map(SourceText.key))
            entries.add("reason", .quoted(accepted.reason))
        }
    }
}
