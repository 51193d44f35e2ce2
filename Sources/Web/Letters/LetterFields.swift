import Domain
import HTML
import Kernel
import Words

/// What the forms ask on which staff make letters.
enum LetterFields {
    static let reason = FormField<LetterReason>.choice(
        "reason",
        LetterWords.reason,
        of: LetterReason.allCases.map { reason in
            (reason, FormEntry.Option(word: reason.word, phrase: reason.phrase))
        }
    )
    static let days = FormField<UInt64>.number(
        "days",
        LetterWords.days,
        in: 1...UInt64(Letter.daysMax)
    ).hint(LetterWords.daysHint(Letter.daysMax)).map { .success(Int($0)) }
    static let part = FormField<UInt64>.number(
        "part",
        LetterWords.part,
        in: 1...UInt64(IssueLetters.householdsMax)
    ).asked(by: .select([])).map { .success(Int($0)) }

    private typealias Letter = Domain.Letter
}

struct IssueForm: FormShape {
    let reason: LetterReason
    let days: Int

    init?(_ form: inout FormReader) {
        let reason = form.read(LetterFields.reason)
        let days = form.read(LetterFields.days)
        guard let reason, let days else { return nil }
        (self.reason, self.days) = (reason, days)
    }
}

struct CodeForm: FormShape {
    let reason: LetterReason

    init?(_ form: inout FormReader) {
        guard let reason = form.read(LetterFields.reason) else { return nil }
        self.reason = reason
    }
}

struct PrintForm: FormShape {
    let part: Int

    init?(_ form: inout FormReader) {
        guard let part = form.read(LetterFields.part) else { return nil }
        self.part = part
    }
}

extension LetterReason {
    /// What programs call it.
    var word: String {
        switch self {
        case .first: "first"
        case .lost: "lost"
        case .newcomer: "newcomer"
        case .contested: "contested"
        case .renewed: "renewed"
        }
    }
}

extension LetterRefusal {
    /// The field that a reason stands beside.
    static func field(of refusal: Refusal) -> String? {
        guard case .letters(let refusal) = refusal else { return nil }
        return switch refusal {
        case .daysOutOfRange: "days"
        case .contestOpen, .noContestOpen: "reason"
        default: nil
        }
    }
}
