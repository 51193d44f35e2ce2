import Application
import Domain
import HTML
import Kernel
import Words

/// What forms about seats ask for.
enum SeatFields {
    static let source = FormField<String>.text(
        "source",
        BodyFormWords.source,
        charactersMax: SeatRule.sourceCharactersMax
    ).hint(BodyFormWords.sourceHint)
    static let from = FormField<Day>.day("from", BodyFormWords.begins)
        .hint(StaffWords.atOnceHint).optional
    static let organiser =
        BodyFields.organisation("organiser", BodyFormWords.organiser).optional
    static let head = FormField<UInt64>.number(
        "head",
        BodyFormWords.head,
        in: 1...UInt64(SeatGroupFields.count)
    ).asked(by: .radio([])).optional
    static let group = FormField<UInt64>.number(
        "group",
        BodyFormWords.whichGroup,
        in: 1...UInt64(UInt16.max)
    ).asked(by: .radio([]))
    static let seat = FormField<UInt64>.number(
        "seat",
        BodyFormWords.whichSeat,
        in: 1...UInt64(SeatRule.seatsMax)
    ).hint(BodyFormWords.whichSeatHint).optional
    static let who = FormField<Bool>.choice(
        "who",
        BodyFormWords.who,
        of: [
            (true, FormEntry.Option(word: "person", phrase: BodyFormWords.aPerson)),
            (false, FormEntry.Option(word: "notNamed", phrase: BodyFormWords.notNamed)),
        ]
    )
    static let person = FormField<UInt64>.number(
        "person",
        BodyFormWords.person,
        in: 1...UInt64(Int64.max)
    ).hint(BodyFormWords.personHint).optional
    static let publicName = FormField<String>.text(
        "name",
        BodyFormWords.publicName,
        charactersMax: Holding.nameCharactersMax
    ).hint(BodyFormWords.publicNameHint).optional
    static let until = FormField<Day>.day("until", BodyFormWords.until)
        .hint(BodyFormWords.untilHint).optional
    static let holding = FormField<UInt64>.number(
        "holding",
        BodyFormWords.whichHolding,
        in: 1...UInt64(Int64.max)
    ).asked(by: .radio([])).map { .success(Identifier<Holding>($0)) }
    static let reason = FormField<SeatEndReason>.choice(
        "reason",
        BodyFormWords.reason,
        of: [.termOver, .resigned, .removed, .died, .moved, .correction].map {
            (reason: SeatEndReason) in
            (
                reason,
                FormEntry.Option(word: "\(reason)", phrase: reason.phrase.capitalised)
            )
        }
    )
    static let emptyFrom = FormField<Day>.day("on", BodyFormWords.emptyFrom)
        .hint(StaffWords.atOnceHint).optional
}

/// One group of seats in the form of a rule; left empty where there is none.
struct SeatGroupFields: Sendable {
    /// How many groups a form asks for.
    static let count = 3

    let zh: String?
    let en: String?
    let least: UInt64?
    let most: UInt64?
    let kind: SeatKind?
    let termMonths: UInt64?
    let byElectionDays: UInt64?
    let continues: UInt16?

    static func name(_ part: String, _ number: Int) -> String { "group\(number)-\(part)" }

    init?(_ form: inout FormReader, _ number: Int) {
        let seats = 0...UInt64(SeatRule.seatsMax)
        let label = { (part: String, phrase: Phrase) in
            FormField<String>.text(
                Self.name(part, number),
                phrase,
                charactersMax: SeatRule.labelCharactersMax
            ).optional
        }
        let figure = { (part: String, phrase: Phrase, range: ClosedRange<UInt64>) in
            FormField<UInt64>.number(Self.name(part, number), phrase, in: range).optional
        }
        let kinds = FormField<SeatKind>.choice(
            Self.name("kind", number),
            BodyFormWords.kind(number),
            of: SeatKind.allCases.map {
                ($0, FormEntry.Option(word: "\($0)", phrase: $0.phrase.capitalised))
            }
        ).asked(by: .select(Self.kinds)).optional
        let zh = form.read(label("zh", BodyFormWords.zh(number)))
        let en = form.read(label("en", BodyFormWords.en(number)))
        let least = form.read(figure("least", BodyFormWords.least(number), seats))
        let most = form.read(figure("most", BodyFormWords.most(number), seats))
        let kind = form.read(kinds)
        let months = 1...UInt64(SeatRule.termMonthsMax)
        let days = 1...UInt64(SeatRule.byElectionDaysMax)
        let term = form.read(figure("term", BodyFormWords.term(number), months))
        let election = form.read(
            figure("by-election", BodyFormWords.byElection(number), days)
        )
        let continues = form.read(
            FormField<String>.carried(Self.name("continues", number), bytesMax: 5)
        )
        guard let zh, let en, let least, let most, let kind, let term, let election else {
            return nil
        }
        (self.zh, self.en, self.least, self.most, self.kind) = (zh, en, least, most, kind)
        (termMonths, byElectionDays) = (term, election)
        self.continues = continues.flatMap { UInt16($0) }
    }

    private static let kinds =
        [FormEntry.Option(word: "", phrase: FormWords.chooseOne)]
        + SeatKind.allCases.map {
            FormEntry.Option(word: "\($0)", phrase: $0.phrase.capitalised)
        }

    var isEmpty: Bool { zh == nil && en == nil && least == nil && most == nil }

    /// The first part that is missing; nothing where the group is whole.
    var missing: String? {
        if zh == nil { return "zh" }
        if en == nil { return "en" }
        if least == nil { return "least" }
        if most == nil { return "most" }
        return kind == nil ? "kind" : nil
    }

    func draft(isHead: Bool) -> SeatGroupDraft? {
        guard let zh, let en, let least, let most, let kind else { return nil }
        return SeatGroupDraft(
            continues: continues,
            zh: zh,
            en: en,
            seatsMin: Int(least),
            seatsMax: Int(most),
            kind: kind,
            isHead: isHead,
            termMonths: termMonths.map { Int($0) },
            byElectionDays: byElectionDays.map { Int($0) }
        )
    }
}

struct SeatRuleForm: FormShape {
    let source: String
    let from: Day?
    let organiser: Identifier<Organisation>?
    let head: UInt64?
    let groups: [SeatGroupFields]

    init?(_ form: inout FormReader) {
        let source = form.read(SeatFields.source)
        let from = form.read(SeatFields.from)
        var groups: [SeatGroupFields?] = []
        for number in 1...SeatGroupFields.count {
            groups.append(SeatGroupFields(&form, number))
        }
        let head = form.read(SeatFields.head)
        let organiser = form.read(SeatFields.organiser)
        guard let source, let from, let organiser, let head,
            !groups.contains(where: { $0 == nil })
        else { return nil }
        (self.source, self.from, self.organiser) = (source, from, organiser)
        (self.head, self.groups) = (head, groups.compactMap(\.self))
    }
}

struct FillSeatForm: FormShape {
    let group: UInt16
    let seat: UInt16?
    let isPerson: Bool
    let person: UInt64?
    let name: String?
    let from: Day?
    let until: Day?

    init?(_ form: inout FormReader) {
        let group = form.read(SeatFields.group)
        let seat = form.read(SeatFields.seat)
        let isPerson = form.read(SeatFields.who)
        let person = form.read(SeatFields.person)
        let name = form.read(SeatFields.publicName)
        let from = form.read(SeatFields.from)
        let until = form.read(SeatFields.until)
        guard let group, let seat, let isPerson, let person, let name, let from, let until else {
            return nil
        }
        (self.group, self.seat) = (UInt16(clamping: group), seat.map { UInt16(clamping: $0) })
        (self.isPerson, self.person, self.name) = (isPerson, person, name)
        (self.from, self.until) = (from, until)
    }
}

struct VacateSeatForm: FormShape {
    let holding: Identifier<Holding>
    let reason: SeatEndReason
    let on: Day?

    init?(_ form: inout FormReader) {
        let holding = form.read(SeatFields.holding)
        let reason = form.read(SeatFields.reason)
        let on = form.read(SeatFields.emptyFrom)
        guard let holding, let reason, let on else { return nil }
        (self.holding, self.reason, self.on) = (holding, reason, on)
    }
}

struct RemoveHolderNameForm: FormShape {
    let holding: Identifier<Holding>
    let rule: RemovalRule

    init?(_ form: inout FormReader) {
        let holding = form.read(SeatFields.holding)
        let rule = form.read(PlaceFields.rule)
        guard let holding, let rule else { return nil }
        (self.holding, self.rule) = (holding, rule)
    }
}

extension BodyRefusal {
    /// The field that a reason stands beside, in a form with these fields.
    func field(in entries: [FormEntry]) -> String? {
        let names = Set(entries.map(\.name))
        return candidates.first { names.contains($0) }
    }

    private var candidates: [String] {
        switch self {
        case .name, .nameTaken, .nameUnchanged, .holderName, .nameWithoutHolder,
            .tooManyNames:
            ["name"]
        case .partOfItself, .tooDeep: ["part-of", "into", "successor"]
        case .unknownBody, .merged: ["into", "part-of", "successor", "organiser"]
        case .ended: ["successor", "part-of", "from"]
        case .legalHolderNotRegistered, .legalHolderOfRegistered: ["legal-holder"]
        case .holdsForOthers: ["registered"]
        case .hasOpenFunds: ["ends"]
        case .mergeWithItself, .mergeOfSeated: ["into"]
        case .endMissing: ["ends"]
        case .endsBeforeItBegins: ["ends", "until", "on", "from"]
        case .momentOutOfRange: ["ends", "on", "from", "until", "begins"]
        case .rule(.source): ["source"]
        case .rule(.notLater), .noRule: ["from"]
        case .rule(.byElection), .rule(.byElectionOfUnelected): ["group1-by-election"]
        case .rule(.outsideTheLaw), .rule(.seats), .rule(.tooManySeats): ["group1-most"]
        case .rule(.noGroups), .rule(.label): ["group1-zh"]
        case .rule(.term): ["group1-term"]
        case .unknownGroup: ["group"]
        case .noSuchSeat, .noSeatFree, .seatTaken: ["seat"]
        case .alreadySits, .unknownPerson, .notPresent: ["person"]
        case .unknownHolding, .alreadyEnded, .tooManyEndings: ["holding"]
        case .unknownName, .nameAlreadyRemoved: ["which", "holding"]
        case .figureOutOfRange, .alreadyCounted: ["count"]
        case .implausible, .moreThanTheDistrict, .moreThanLiveThere: ["count"]
        case .notFounded, .unknownPlace, .placeMerged, .tooManyBodies, .tooManyHoldings,
            .rule(.tooManyGroups), .rule(.unknownGroup), .rule(.groupTwice),
            .rule(.tooManyRules):
            []
        }
    }
}
