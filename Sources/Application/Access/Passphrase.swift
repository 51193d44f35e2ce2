import Foundation

/// What a member of staff types to sign in: long, and otherwise free.
package struct Passphrase: Sendable {
    package static let charactersMin = 12
    package static let charactersMax = 200
    package static let bytesMax = 1_024

    /// Why a passphrase cannot be chosen.
    package enum Flaw: Error, Hashable, Sendable {
        case tooShort(charactersMin: Int)
        case tooLong(charactersMax: Int)
        case sameAsSignInName
    }

    let bytes: [UInt8]

    /// One that somebody chooses.
    package init(choosing text: String, signInName: String) throws(Flaw) {
        guard let passphrase = Passphrase(typed: text), text.count <= Self.charactersMax else {
            throw .tooLong(charactersMax: Self.charactersMax)
        }
        guard text.count >= Self.charactersMin else {
            throw .tooShort(charactersMin: Self.charactersMin)
        }
        guard PlaceDirectory.folded(text) != PlaceDirectory.folded(signInName) else {
            throw .sameAsSignInName
        }
        self = passphrase
    }

    /// One that somebody types, whatever it is; nothing if it is longer than any can be. Keyboards
    /// write the same character in several ways, so that width and composition do not count.
    package init?(typed text: String) {
        guard text.utf8.count <= Self.bytesMax else { return nil }
        bytes = Array(text.precomposedStringWithCompatibilityMapping.utf8)
    }
}

extension Passphrase: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(secret)" }
    package var debugDescription: String { "(secret)" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
