import Application
import Domain
import HTML
import Kernel
import Words

/// What the forms ask about who may act for whom.
enum MandateFields {
    static let hand = FormField<UInt64>.number(
        "hand",
        MandateWords.hand,
        in: 1...UInt64(Int64.max)
    ).hint(MandateWords.handHint).map { .success(Identifier<Person>($0)) }
    /// Empty for whoever fills in the form.
    static let handOrOneself = FormField<UInt64>.number(
        "hand",
        MandateWords.hand,
        in: 1...UInt64(Int64.max)
    ).hint(MandateWords.handOrOneselfHint).map { .success(Identifier<Person>($0)) }.optional
    static let days = FormField<UInt64>.number("days", MandateWords.howLong, in: 1...4_000)
        .hint(MandateWords.howLongHint).map { .success(Int($0)) }

    static func kind(_ kinds: [MandateKind]) -> FormField<MandateKind> {
        .choice(
            "kind",
            MandateWords.kind,
            of: kinds.map { kind in
                let phrase = kind.phrase.capitalised
                return (
                    kind, FormEntry.Option(word: kind.word, phrase: phrase, hint: kind.hint)
                )
            }
        )
    }

    static let given = FormField<MandateGiven>.choice(
        "given",
        MandateWords.given,
        of: MandateGiven.allCases.filter { $0 != .onPage }.map { given in
            (given, FormEntry.Option(word: given.word, phrase: given.phrase.capitalised))
        }
    )

    static func acts(_ form: inout FormReader) -> MandatedActs? {
        var acts: MandatedActs = []
        var isWhole = true
        for (act, word, phrase) in MandatedActs.each {
            let field = FormField<Bool>.checkbox("may-" + word, MandateWords.may(phrase))
            guard let isChecked = form.read(field) else {
                isWhole = false
                continue
            }
            if isChecked { acts.insert(act) }
        }
        return isWhole ? acts : nil
    }
}

/// A mandate that somebody gives on their own page.
struct GiveMandateForm: FormShape {
    let hand: Identifier<Person>
    let kind: MandateKind
    let acts: MandatedActs
    let days: Int

    init?(_ form: inout FormReader) {
        let hand = form.read(MandateFields.hand)
        let kind = form.read(MandateFields.kind([.helper, .supporter]))
        let acts = MandateFields.acts(&form)
        let days = form.read(MandateFields.days)
        guard let hand, let kind, let acts, let days else { return nil }
        (self.hand, self.kind, self.acts, self.days) = (hand, kind, acts, days)
    }
}

/// A mandate that the desk writes down.
struct NoteMandateForm: FormShape {
    /// Nothing for the account that writes it down.
    let hand: Identifier<Person>?
    let kind: MandateKind
    let acts: MandatedActs
    let days: Int
    let given: MandateGiven

    init?(_ form: inout FormReader) {
        let hand = form.read(MandateFields.handOrOneself)
        let kind = form.read(MandateFields.kind(MandateKind.allCases))
        let acts = MandateFields.acts(&form)
        let days = form.read(MandateFields.days)
        let given = form.read(MandateFields.given)
        guard let hand, let kind, let acts, let days, let given else { return nil }
        (self.hand, self.kind, self.acts) = (hand, kind, acts)
        (self.days, self.given) = (days, given)
    }
}

extension PageContext {
    func words(of acts: MandatedActs) -> String { words(acts.phrase) }

    /// How a mandate stands now.
    func standing(of mandate: Mandate) -> String {
        if mandate.isContested { return words(MandateWords.contested) }
        if let revoked = mandate.revoked { return words(MandateWords.revoked(on: day(revoked))) }
        return words(now < mandate.ends ? MandateWords.holds : MandateWords.over)
    }
}
