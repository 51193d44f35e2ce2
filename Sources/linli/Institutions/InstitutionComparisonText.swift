import Domain
import Kernel
import Words

/// Two institutions side by side, for a terminal.
struct InstitutionComparisonText {
    private let comparison: InstitutionComparison
    private let language: Language

    init(_ comparison: InstitutionComparison, _ language: Language) {
        self.comparison = comparison
        self.language = language
    }

    var text: String {
        ([InstitutionConsoleWords.whoDoesWhat[language]] + powers + [""]
            + [InstitutionConsoleWords.differingSteps[language]] + steps)
            .joined(separator: "\n")
    }

    private func title(_ text: LocalText) -> String {
        switch language {
        case .chinese: text.zh
        case .english: text.en
        }
    }

    private var powers: [String] {
        let head = ["", title(comparison.left.title), title(comparison.right.title)]
        let rows = comparison.powers.map { row in
            [row.verb.phrase[language], list(row.left), list(row.right)]
        }
        return table([head] + rows)
    }

    private func list(_ titles: [LocalText]) -> String {
        guard !titles.isEmpty else { return InstitutionConsoleWords.nobody[language] }
        return titles.map(title).joined(separator: language == .chinese ? "、" : ", ")
    }

    private var steps: [String] {
        guard !comparison.steps.isEmpty else {
            return ["  " + InstitutionConsoleWords.noDifference[language]]
        }
        let rows = comparison.steps.map { step in
            [
                "\(step.process).\(step.event)", said(step.left, comparison.left),
                said(step.right, comparison.right),
            ]
        }
        return table([["", title(comparison.left.title), title(comparison.right.title)]] + rows)
    }

    /// Who takes a step, from where to where.
    private func said(_ step: TransitionDefinition?, _ institution: Institution) -> String {
        guard let step else { return InstitutionConsoleWords.nobody[language] }
        let mover: String =
            switch step.mover {
            case .by, .decidedBy:
                institution.mover(of: step).map(title) ?? InstitutionConsoleWords.nobody[language]
            case .lost: InstitutionConsoleWords.whenLost[language]
            case .when: InstitutionConsoleWords.byItself[language]
            }
        let from = step.from.map(\.description).joined(separator: ", ")
        return "\(mover): \(from) → \(step.to)"
    }

    private func table(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0[column].columns }.max() ?? 0
        }
        return rows.map { row in
            let cells = zip(row, widths).map { text, width in
                text + String(repeating: " ", count: width - text.columns)
            }
            let line = "  " + cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}

extension String {
    /// Chinese characters take two columns of a terminal.
    fileprivate var columns: Int {
        unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    }
}
