import Domain
import Kernel

/// Reads a name as it is written, but for spaces that only align a list.
enum NameReading {
    static func read(_ text: String) throws(RosterFlaw.Kind) -> String {
        guard !IdentityNumber.appears(in: text) else { throw .identityNumber }
        let name: String
        do {
            name = try Prose(text.trimmed, charactersMax: PersonDetails.nameCharactersMax).text
        } catch {
            switch error {
            case .empty: throw .nameMissing
            case .tooLong(let max): throw .nameTooLong(charactersMax: max)
            case .controlCharacter: throw .nameUnreadable
            }
        }
        guard
            name.unicodeScalars.contains(where: { $0.value >= 0x2E80 || $0.properties.isAlphabetic }
            )
        else { throw .nameUnreadable }
        return withoutAlignment(name)
    }

    /// Names of two characters are often drawn apart to the width of three.
    private static func withoutAlignment(_ name: String) -> String {
        guard name.unicodeScalars.contains(where: { Folding.isSpace($0.value) }) else {
            return name
        }
        var result = String.UnicodeScalarView()
        var pending: [Unicode.Scalar] = []
        for scalar in name.unicodeScalars {
            if Folding.isSpace(scalar.value) {
                pending.append(scalar)
                continue
            }
            let isBetweenHan =
                Folding.isHan(scalar.value)
                && (result.last.map { Folding.isHan($0.value) } ?? false)
            if !isBetweenHan { result.append(contentsOf: pending) }
            pending.removeAll()
            result.append(scalar)
        }
        return String(result)
    }
}
