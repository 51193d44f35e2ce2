import Domain
import Kernel

/// What one file says itself, before it is laid over what it is built on.
struct OwnInstitution {
    /// The file that it extends.
    var base: (key: Key, tree: InstitutionTree)?
    var institution: Institution
}

extension InstitutionReader {
    static let definitionsMax = 200

    func institution(_ tree: InstitutionTree) -> OwnInstitution? {
        guard let entries = SourceEntries(tree, self) else { return nil }
        mark(.institution, tree)
        let key = entries.required("id", key)
        let version = entries.required("version", number(1...Institution.versionMax))
        let title = entries.required("title", localText)
        let base = entries.optional("extends") { tree in self.key(tree).map { ($0, tree) } }
        let origin = entries.optional("resolved_from", self.key)
        var institution = Institution(
            key: key ?? Self.nameless,
            version: version ?? 1,
            title: title ?? LocalText(zh: "", en: "")
        )
        institution.extends = origin
        people(entries, &institution)
        things(entries, &institution)
        looks(entries, &institution)
        institution.processes = entries.definitions(
            "processes",
            countMax: Institution.processesMax,
            process
        )
        entries.end()
        if let base, origin != nil {
            add(base.1, .oneOf(["extends", "resolved_from"], found: ["extends", "resolved_from"]))
        }
        return OwnInstitution(base: base.map { (key: $0.0, tree: $0.1) }, institution: institution)
    }

    /// Stands in for a name that is missing, which is a finding.
    private static var nameless: Key {
        guard let key = Key("nameless") else { preconditionFailure("a word is a key") }
        return key
    }

    /// Reads the definitions of a section, each with `src`, and notes where they stand.
    private func section<T>(
        _ name: String,
        _ entries: SourceEntries,
        countMax: Int = definitionsMax,
        _ subject: @escaping (Key) -> InstitutionSubject,
        _ read: @escaping (Key, SourceEntries, Provenance) -> T?
    ) -> [T] {
        entries.definitions(name, countMax: countMax) { key, tree in
            mark(subject(key), tree)
            return parameters(tree) { entries in
                let provenance = entries.required("src", provenance)
                let value = read(key, entries, provenance ?? Provenance(.assumed))
                return provenance == nil ? nil : value
            }
        }
    }

    private func people(_ entries: SourceEntries, _ institution: inout Institution) {
        institution.bodies = section(
            "bodies",
            entries,
            countMax: Institution.bodiesMax,
            InstitutionSubject.body
        ) { key, entries, provenance in
            let title = entries.required("title", self.localText)
            let kind: OrganisationKindWord? = entries.required("kind", self.choice)
            let seats = entries.optional("seats", self.seats)
            guard let title, let kind else { return nil }
            return BodyDefinition(
                key: key,
                title: title,
                kind: kind.kind,
                seats: seats,
                provenance: provenance
            )
        }
        institution.roles = section(
            "roles",
            entries,
            countMax: Institution.rolesMax,
            InstitutionSubject.role
        ) { key, entries, provenance in
            let title = entries.required("title", self.localText)
            let holder = entries.required("holder", self.holder)
            let actor: ActorClass? = entries.required("class", self.choice)
            guard let title, let holder, let actor else { return nil }
            return RoleDefinition(
                key: key,
                title: title,
                holder: holder,
                actorClass: actor,
                provenance: provenance
            )
        }
        institution.powers = entries.optional("powers", powers) ?? []
    }

    private func seats(_ tree: InstitutionTree) -> ClosedRange<Int>? {
        parameters(tree) { entries in
            let min = entries.required("min", number(0...9_999))
            let max = entries.required("max", number(min.map { $0...9_999 } ?? 0...9_999))
            guard let min, let max else { return nil }
            return min...max
        }
    }

    private func holder(_ tree: InstitutionTree) -> RoleDefinition.Holder? {
        if case .word = tree.content {
            guard let word: HolderWord = choice(tree) else { return nil }
            switch word {
            case .resident: return .resident
            case .opener: return .opener
            case .owner: return .owner
            }
        }
        return parameters(tree) { entries in
            guard let (name, value) = entries.one(of: ["member_of", "head_of", "named"]),
                let key = key(value)
            else { return nil }
            switch name {
            case "member_of": return .member(of: key)
            case "head_of": return .head(of: key)
            default: return .named(field: key)
            }
        }
    }

    /// In the order of the file.
    private func powers(_ tree: InstitutionTree) -> [PowerDefinition]? {
        guard case .entries(let entries) = tree.content else {
            expected(.entries, tree)
            return nil
        }
        return entries.compactMap { entry in
            guard let verb = PowerDefinition.Verb(rawValue: entry.key) else {
                let known = PowerDefinition.Verb.allCases.map(\.rawValue)
                if !entry.key.isEmpty { add(entry, .unknownKey(entry.key, known: known)) }
                return nil
            }
            mark(.power(verb), entry.value)
            return parameters(entry.value) { entries in
                let holders = entries.requiredKeys("holders")
                let provenance = entries.required("src", provenance)
                guard let holders, let provenance else { return nil }
                return PowerDefinition(verb: verb, holders: holders, provenance: provenance)
            }
        }
    }

    private func things(_ entries: SourceEntries, _ institution: inout Institution) {
        institution.catalogues = section("catalogues", entries, InstitutionSubject.catalogue) {
            key,
            entries,
            provenance in
            let title = entries.required("title", self.localText)
            let items = entries.required("items") {
                self.definitions($0, countMax: CatalogueDefinition.itemsMax, self.item)
            }
            guard let title, let items else { return nil }
            return CatalogueDefinition(
                key: key,
                title: title,
                items: items,
                provenance: provenance
            )
        }
        institution.services = section("services", entries, InstitutionSubject.service) {
            key,
            entries,
            provenance in
            let title = entries.required("title", self.localText)
            let provider = entries.required("provider", self.key)
            guard let title, let provider else { return nil }
            return ServiceDefinition(
                key: key,
                title: title,
                provider: provider,
                provenance: provenance
            )
        }
        institution.funds = section("funds", entries, InstitutionSubject.fund, fund)
        institution.cofinancing = section(
            "cofinancing",
            entries,
            InstitutionSubject.cofinancing,
            cofinancing
        )
    }

    private func fund(
        _ key: Key,
        _ entries: SourceEntries,
        _ provenance: Provenance
    ) -> FundDefinition? {
        let title = entries.required("title", localText)
        let holder = entries.required("holder", self.key)
        let purposes = entries.keys("purposes")
        let isRingFenced = entries.flag("ring_fenced")
        let rate = entries.optional("rate_per_resident", money)
        let months = entries.optional("carry_over_months", number(0...1_200))
        let isMovedByHand = entries.flag("by_hand")
        guard let title, let holder else { return nil }
        return FundDefinition(
            key: key,
            title: title,
            holder: holder,
            purposes: purposes,
            isRingFenced: isRingFenced,
            ratePerResident: rate,
            carryOverMonths: months,
            isMovedByHand: isMovedByHand,
            provenance: provenance
        )
    }

    private func cofinancing(
        _ key: Key,
        _ entries: SourceEntries,
        _ provenance: Provenance
    ) -> CofinancingDefinition? {
        let read = { (tree: InstitutionTree) in
            self.definitions(tree, countMax: 20) { fund, tree in
                self.share(tree).map { CofinancingDefinition.Share(fund: fund, share: $0) }
            }
        }
        let shares = entries.required("shares", read)
        let reversed = entries.optional("reversed", read)
        let reversedWhen = entries.optional("reversed_when", self.key)
        if (reversed == nil) != (reversedWhen == nil) {
            add(entries.tree, .missingKey(reversed == nil ? "reversed" : "reversed_when"))
        }
        guard let shares else { return nil }
        return CofinancingDefinition(
            key: key,
            shares: shares,
            reversed: reversed ?? [],
            reversedWhen: reversedWhen,
            provenance: provenance
        )
    }

    private func item(_ key: Key, _ tree: InstitutionTree) -> CatalogueDefinition.Item? {
        parameters(tree) { entries in
            let title = entries.required("title", localText)
            let price = entries.optional("price_max", money)
            let count = entries.optional("count_max", number(1...1_000_000))
            let evidence = entries.keys("evidence")
            guard let title else { return nil }
            return CatalogueDefinition.Item(
                key: key,
                title: title,
                priceMax: price,
                countMax: count,
                evidence: evidence
            )
        }
    }

    /// Sections that look at what is done, or say when the rules fit: in a file of their own.
    private func looks(_ entries: SourceEntries, _ institution: inout Institution) {
        institution.reports = section("reports", entries, InstitutionSubject.report, report)
        institution.measures = section("measures", entries, InstitutionSubject.measure, measure)
        institution.controls = section("controls", entries, InstitutionSubject.control, control)
        institution.assessments = section(
            "assessments",
            entries,
            InstitutionSubject.assessment,
            assessment
        )
        institution.eligibility = section(
            "eligibility",
            entries,
            InstitutionSubject.eligibility,
            eligibility
        )
        institution.preconditions = section(
            "preconditions",
            entries,
            InstitutionSubject.precondition,
            precondition
        )
        institution.terms = entries.definitions("terms", countMax: Self.definitionsMax) {
            key,
            tree in
            localText(tree).map { TermDefinition(key: key, title: $0) }
        }
        var number = 0
        institution.accepts = entries.list("accepts", countMax: Self.definitionsMax) { tree in
            mark(.accepted(number), tree)
            number += 1
            return accepted(tree)
        }
        institution.context = entries.definitions("context", countMax: Self.definitionsMax) {
            key,
            tree in
            text(tree, charactersMax: Provenance.noteCharactersMax * 4).map {
                ContextNote(key: key, text: $0)
            }
        }
    }
}

/// The roles that nothing more need be said about.
package enum HolderWord: String, CaseIterable, Sendable {
    case resident
    case opener
    case owner
}
