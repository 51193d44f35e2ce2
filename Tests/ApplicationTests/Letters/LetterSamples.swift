import Domain
import Kernel

extension EventSamples {
    static let letters: [Sample] = [
        (
            "letters_issued",
            .lettersIssued(
                LettersIssued(
                    first: Identifier(40),
                    households: [Identifier(20), Identifier(22)],
                    counts: [2, 1],
                    persons: [Identifier(30), Identifier(31), Identifier(33)],
                    expires: Instant(milliseconds: 1_785_470_400_000),
                    reason: .first
                )
            ),
            staffStamp
        ),
        (
            "code_issued",
            .codeIssued(
                CodeIssued(
                    letter: Identifier(42),
                    person: Identifier(30),
                    expires: Instant(milliseconds: 1_785_470_400_000),
                    reason: .contested
                )
            ),
            staffStamp
        ),
        (
            "letters_revoked",
            .lettersRevoked(LettersRevoked(letters: [Identifier(40), Identifier(41)])),
            staffStamp
        ),
        (
            "letter_code_used",
            .letterCodeUsed(
                LetterCodeUsed(
                    use: Identifier(50),
                    code: LetterCode(letter: Identifier(40), slot: 1),
                    person: Identifier(31)
                )
            ),
            visitorStamp
        ),
        (
            "letter_use_contested",
            .letterUseContested(LetterUseContested(use: Identifier(50), by: Identifier(30))),
            residentStamp
        ),
        (
            "letter_use_contested_by_code",
            .letterUseContested(LetterUseContested(use: Identifier(50), by: nil)),
            visitorStamp
        ),
        (
            "display_name_chosen",
            .displayNameChosen(DisplayNameChosen(person: Identifier(30), name: digest(40))),
            residentStamp
        ),
        (
            "entry_asked",
            .entryAsked(
                EntryAsked(
                    request: Identifier(60),
                    place: Identifier(5),
                    proof: .twoNeighbours,
                    details: digest(41),
                    due: Instant(milliseconds: 1_780_977_600_000)
                )
            ),
            visitorStamp
        ),
        (
            "entry_accepted",
            .entryAccepted(EntryAccepted(request: Identifier(60), person: Identifier(34))),
            staffStamp
        ),
        (
            "entry_refused",
            .entryRefused(EntryRefused(request: Identifier(61), reason: .neighboursDidNotConfirm)),
            staffStamp
        ),
        (
            "entry_appealed",
            .entryAppealed(
                EntryAppealed(
                    request: Identifier(61),
                    due: Instant(milliseconds: 1_780_977_600_000)
                )
            ),
            visitorStamp
        ),
        ("entry_erased", .entryErased(EntryErased(request: Identifier(61))), stamp),
    ]
}
