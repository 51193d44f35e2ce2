import Kernel
import Words

/// What is wrong with one field, or with the form as a whole.
enum FieldFlaw: Error, Sendable, Equatable {
    case missing
    /// Nothing was chosen where something must be.
    case unchosen
    case tooLong(charactersMax: Int)
    case tooShort(charactersMin: Int)
    case controlCharacter
    /// Bytes that are no characters.
    case broken
    case twice
    case notText
    case notNumber
    case notYesOrNo
    case numberOutOfRange(UInt64, UInt64)
    case noSuchDay
    case noSuchChoice
    case unknownField(String)
    /// A rule of the district said no.
    case rule(Phrase)

    init(_ flaw: Prose.Flaw) {
        switch flaw {
        case .empty: self = .missing
        case .tooLong(let charactersMax): self = .tooLong(charactersMax: charactersMax)
        case .controlCharacter: self = .controlCharacter
        }
    }

    var phrase: Phrase {
        switch self {
        case .missing: FormWords.missing
        case .unchosen: FormWords.unchosen
        case .tooLong(let max): FormWords.tooLong(charactersMax: max)
        case .tooShort(let min): FormWords.tooShort(charactersMin: min)
        case .controlCharacter: FormWords.controlCharacter
        case .broken: FormWords.broken
        case .twice: FormWords.twice
        case .notText: FormWords.notText
        case .notNumber: FormWords.notNumber
        case .notYesOrNo: FormWords.notYesOrNo
        case .numberOutOfRange(let min, let max): FormWords.numberOutOfRange(min, max)
        case .noSuchDay: FormWords.noSuchDay
        case .noSuchChoice: FormWords.noSuchChoice
        case .unknownField(let name): FormWords.unknownField(name)
        case .rule(let phrase): phrase
        }
    }
}
