package import Kernel

/// Who acts, who was there, who agreed.
extension Guards {
    static func notConflicted(_ scene: Scene) -> GuardFailure? {
        guard let actor = scene.actor else { return nil }
        if scene.matter.interests.contains(actor) { return .notConflicted(.declared) }
        if scene.matter.opener == actor { return .notConflicted(.opened) }
        return scene.matter.owner == actor ? .notConflicted(.owns) : nil
    }

    static func distinctPersons(_ steps: [Key], _ scene: Scene) -> GuardFailure? {
        guard let actor = scene.actor else { return nil }
        let taken = scene.matter.acts.last { act in
            act.by == actor && scene.step(of: act).map { steps.contains($0.event) } ?? false
        }
        return taken.flatMap { scene.step(of: $0) }.map { .distinctPersons(step: $0.event) }
    }

    static func origin(_ classes: [ActorClass], _ scene: Scene) -> GuardFailure? {
        classes.contains(scene.matter.origin)
            ? nil : .origin(found: scene.matter.origin, allowed: classes)
    }

    static func signedBy(_ counts: [RoleCount], _ scene: Scene) -> GuardFailure? {
        let short = counts.compactMap { count in
            shortfall(count.role, count.count, among: scene.matter.signatures, scene)
        }
        return short.isEmpty ? nil : .signedBy(short)
    }

    static func present(_ role: Key, _ min: Int, _ scene: Scene) -> GuardFailure? {
        shortfall(role, min, among: scene.matter.attendance, scene).map { .present($0) }
    }

    private static func shortfall(
        _ role: Key,
        _ needed: Int,
        among signatures: [MatterSignature],
        _ scene: Scene
    ) -> RoleShortfall? {
        let number = scene.roleNumber(role)
        let found = Set(signatures.filter { $0.role == number }.map(\.party)).count
        return found < needed ? RoleShortfall(role: role, found: found, needed: needed) : nil
    }

    static func accompaniedBy(_ role: Key, _ scene: Scene) -> GuardFailure? {
        let number = scene.roleNumber(role)
        let isAccompanied = scene.matter.attendance.contains {
            $0.role == number && $0.party != scene.actor
        }
        return isAccompanied ? nil : .accompaniedBy(role: role)
    }

    static func named(_ field: Key, _ scene: Scene) -> GuardFailure? {
        switch scene.value(field) {
        case .person(let person):
            scene.actor == .person(person) ? .named(field: field, isOneself: true) : nil
        case .organisation: nil
        case .text, .money, .number, .day, .flag, .choice, .share, .item, nil:
            .named(field: field, isOneself: false)
        }
    }

    /// Whoever collects is whom the field names, where it is filled; else whoever acts.
    static func listedCollector(_ lines: Key, _ field: Key, _ scene: Scene) -> GuardFailure? {
        let numbers = scene.lines(lines)
        let listed = numbers.flatMap { number in
            scene.matter.lines[Int(number)].fields.compactMap(\.person)
        }
        if let collector = collector(field, scene), listed.contains(collector) { return nil }
        return .listedCollector(lines: lines, listed: Set(listed).count)
    }

    private static func collector(_ field: Key, _ scene: Scene) -> Identifier<Person>? {
        if case .person(let named) = scene.value(field) { return named }
        if case .person(let acting) = scene.actor { return acting }
        return nil
    }

    static func capacity(_ unit: CapacityUnit, _ max: Int, _ scene: Scene) -> GuardFailure? {
        guard case .person(let person) = scene.actor else { return nil }
        var persons = [person]
        if unit == .household, let household = scene.district.person(person)?.household,
            scene.district.household(household)?.isGuests == false
        {
            persons = scene.district.members(of: household)
        }
        let open = persons.flatMap { scene.district.matterIndex.open(of: $0, in: scene) }
        let others = Set(open).subtracting([scene.id]).count
        return others < max ? nil : .capacity(per: unit, open: others, max: max)
    }

    static func freeHours(_ free: Key, _ need: Key, _ scene: Scene) -> GuardFailure? {
        guard let hours = scene.number(free) else { return .unfilled(field: free) }
        guard let needed = scene.number(need) else { return .unfilled(field: need) }
        return hours >= needed ? nil : .freeHours(free: hours, needed: needed)
    }

    static func withinScope(_ scene: Scene) -> GuardFailure? {
        scene.district.covers(scene.adoption.place, scene.matter.place) ? nil : .withinScope
    }

    static func contributed(
        _ stage: ContributionStage,
        _ by: ActorClass,
        _ min: Int,
        _ scene: Scene
    ) -> GuardFailure? {
        let found: Int
        if let line = scene.currentLine {
            found = line.fields.count { $0.by == by }
        } else {
            found =
                scene.matter.contributions.first { $0.stage == stage && $0.by == by }?.count ?? 0
        }
        return found >= min
            ? nil : .contributed(stage: stage, by: by, found: found, needed: min)
    }

    static func consent(_ purpose: Key, _ scene: Scene) -> GuardFailure? {
        guard let known = ConsentPurpose(key: purpose) else { return .unbound(purpose) }
        let persons = scene.dependants
        let missing = persons.count { !scene.district.agrees($0, to: known) }
        guard missing > 0 || persons.isEmpty else { return nil }
        return .consent(purpose: purpose, missing: missing, of: persons.count)
    }
}

extension ConsentPurpose {
    /// As institution files name it; nothing if there is no such purpose.
    package init?(key: Key) {
        guard let purpose = Self.allCases.first(where: { $0.key == key.description }) else {
            return nil
        }
        self = purpose
    }

    var key: String {
        switch self {
        case .displayName: "display_name"
        case .contactByPhone: "contact_by_phone"
        case .contactByTextMessage: "contact_by_text_message"
        case .contactByWeChat: "contact_by_wechat"
        case .eventPhotos: "event_photos"
        case .surveys: "surveys"
        case .groupFacts: "group_facts"
        case .recordCheck: "record_check"
        case .medicalPapers: "medical"
        case .childCare: "care"
        }
    }
}
