import Domain
import Foundation
import Kernel

extension Event {
    /// One of the events about letters.
    init(ofLetters stored: StoredEnvelope.OneOf_Event) throws(CodecError) {
        switch stored {
        case .lettersIssued(let stored): self = .lettersIssued(try LettersIssued(stored))
        case .codeIssued(let stored): self = .codeIssued(try CodeIssued(stored))
        case .lettersRevoked(let stored): self = .lettersRevoked(try LettersRevoked(stored))
        case .letterCodeUsed(let stored): self = .letterCodeUsed(try LetterCodeUsed(stored))
        case .letterUseContested(let stored):
            self = .letterUseContested(try LetterUseContested(stored))
        case .displayNameChosen(let stored):
            self = .displayNameChosen(try DisplayNameChosen(stored))
        default: preconditionFailure("an event of another feature")
        }
    }
}

extension LettersIssued {
    var stored: StoredLettersIssued {
        var stored = StoredLettersIssued()
        stored.first = first.rawValue
        stored.households = households.map(\.rawValue)
        stored.counts = Data(counts)
        stored.persons = persons.map(\.rawValue)
        stored.expires = expires.milliseconds
        stored.reason = reason.stored
        return stored
    }

    init(_ stored: StoredLettersIssued) throws(CodecError) {
        try stored.refuseUnknown()
        let counts = Array(stored.counts)
        guard counts.count == stored.households.count,
            counts.reduce(0, { $0 + Int($1) }) == stored.persons.count
        else { throw .malformed }
        self.init(
            first: Identifier(stored.first),
            households: stored.households.map { Identifier($0) },
            counts: counts,
            persons: stored.persons.map { Identifier($0) },
            expires: Instant(milliseconds: stored.expires),
            reason: try LetterReason(stored.reason)
        )
    }
}

extension CodeIssued {
    var stored: StoredCodeIssued {
        var stored = StoredCodeIssued()
        stored.letter = letter.rawValue
        stored.person = person.rawValue
        stored.expires = expires.milliseconds
        stored.reason = reason.stored
        return stored
    }

    init(_ stored: StoredCodeIssued) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            letter: Identifier(stored.letter),
            person: Identifier(stored.person),
            expires: Instant(milliseconds: stored.expires),
            reason: try LetterReason(stored.reason)
        )
    }
}

extension LettersRevoked {
    var stored: StoredLettersRevoked {
        var stored = StoredLettersRevoked()
        stored.letters = letters.map(\.rawValue)
        return stored
    }

    init(_ stored: StoredLettersRevoked) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(letters: stored.letters.map { Identifier($0) })
    }
}

extension LetterCodeUsed {
    var stored: StoredLetterCodeUsed {
        var stored = StoredLetterCodeUsed()
        stored.use = use.rawValue
        stored.letter = code.letter.rawValue
        stored.slot = UInt32(code.slot)
        stored.person = person.rawValue
        return stored
    }

    init(_ stored: StoredLetterCodeUsed) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            use: Identifier(stored.use),
            code: LetterCode(letter: Identifier(stored.letter), slot: Int(stored.slot)),
            person: Identifier(stored.person)
        )
    }
}

extension LetterUseContested {
    var stored: StoredLetterUseContested {
        var stored = StoredLetterUseContested()
        stored.use = use.rawValue
        if let by { stored.by = by.rawValue }
        return stored
    }

    init(_ stored: StoredLetterUseContested) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            use: Identifier(stored.use),
            by: stored.hasBy ? Identifier(stored.by) : nil
        )
    }
}

extension DisplayNameChosen {
    var stored: StoredDisplayNameChosen {
        var stored = StoredDisplayNameChosen()
        stored.person = person.rawValue
        stored.name = name.stored
        return stored
    }

    init(_ stored: StoredDisplayNameChosen) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.hasName else { throw .missingField(message: "DisplayNameChosen") }
        self.init(person: Identifier(stored.person), name: try Digest(stored.name))
    }
}

extension LetterReason {
    fileprivate var stored: StoredLetterReason {
        StoredLetterReason(rawValue: Int(rawValue)) ?? .unspecified
    }

    fileprivate init(_ stored: StoredLetterReason) throws(CodecError) {
        self = try known(
            LetterReason(rawValue: UInt8(clamping: stored.rawValue)),
            in: "LetterReason"
        )
    }
}
