import Application
import Words

/// What differs between two versions, for a terminal.
struct InstitutionDifferenceText {
    let lines: [String]

    init(_ difference: InstitutionDifference, _ language: Language) {
        guard !difference.parts.isEmpty else {
            lines = [MatterConsoleWords.noDifference[language]]
            return
        }
        var lines = [MatterConsoleWords.difference[language]]
        for part in difference.parts {
            if !part.path.isEmpty { lines.append("  " + part.path.joined(separator: " › ")) }
            for line in part.lines { lines.append((line.isNew ? "  + " : "  − ") + line.text) }
        }
        self.lines = lines
    }
}
