package import Kernel

/// Reads a roster as committees keep it: whatever stands around the list is told apart from the
/// people on it, and of columns that are not taken no value is ever kept.
package enum RosterReader {
    /// `today` is the day on which somebody may have been born at the latest.
    package static func read(
        _ bytes: [UInt8],
        fileName: String,
        sheet: String? = nil,
        today: Day
    ) throws(SheetRefusal) -> RosterSheet {
        let reading = RosterReading(today: today)
        let name = try SheetFile.read(bytes, fileName: fileName, sheet: sheet, into: reading)
        var result = try reading.finish()
        result.report.sheet = name
        return result
    }

    /// Rows with text among which the head must be.
    package static let headLinesMax = 30
}

/// Searches the head, then reads people until the sheet ends.
final class RosterReading: RowTaking {
    private enum Stage {
        case searching
        /// The head may have a second line.
        case heading(above: SheetRow?, SheetRow)
        case reading(RosterPlan)
    }

    private let today: Day
    private var stage = Stage.searching
    /// Before the head is known, all.
    private var takenColumns: [Bool]?
    private var above: SheetRow?
    private var titles: Set<String> = []
    private var linesSearched = 0
    private var people: PersonReading
    private var hasFooter = false

    init(today: Day) {
        self.today = today
        people = PersonReading(today: today)
    }

    func takes(column: Int) -> Bool {
        guard let takenColumns else { return true }
        return column < takenColumns.count && takenColumns[column]
    }

    func take(_ row: SheetRow) throws(SheetRefusal) {
        switch stage {
        case .searching: try search(row)
        case .heading(let above, let first):
            if RosterHead.isSecondLine(row, of: first) {
                try begin(RosterHead(above: above, first: first, second: row))
            } else {
                try begin(RosterHead(above: above, first: first, second: nil))
                // It was read before it was known which columns are taken.
                let cells = row.cells.filter { takes(column: $0.column) }
                try read(SheetRow(line: row.line, cells: cells, isHidden: row.isHidden))
            }
        case .reading: try read(row)
        }
    }

    func finish() throws(SheetRefusal) -> RosterSheet {
        if case .heading(let above, let first) = stage {
            try begin(RosterHead(above: above, first: first, second: nil))
        }
        guard case .reading = stage else {
            throw SheetRefusal(.headMissing(linesMax: RosterReader.headLinesMax))
        }
        return people.finish()
    }

    private func search(_ row: SheetRow) throws(SheetRefusal) {
        if RosterHead.isHead(row) {
            let isNear = above.map { RosterHead.isGroups($0, over: row) } ?? false
            stage = .heading(above: isNear ? above : nil, row)
            return
        }
        linesSearched += 1
        guard linesSearched < RosterReader.headLinesMax else {
            throw SheetRefusal(.headMissing(linesMax: RosterReader.headLinesMax))
        }
        people.skip(row.line, .title)
        titles.formUnion(row.cells.map { Folding.key($0.text) })
        above = row
    }

    private func begin(_ head: RosterHead) throws(SheetRefusal) {
        let plan = try RosterPlan(head)
        if let line = head.above?.line { people.becameHead(line) }
        for line in head.lines { people.skip(line, .head) }
        people.begin(plan)
        above = nil
        takenColumns = plan.roles.map { $0 != nil }
        stage = .reading(plan)
    }

    private func read(_ row: SheetRow) throws(SheetRefusal) {
        guard case .reading(let plan) = stage else { return }
        let own = row.cells.filter {
            takes(column: $0.column) && !$0.isFilled && !$0.text.trimmed.isEmpty
        }
        guard let first = own.first else { return }
        if try plan.isRepeatedHead(own, line: row.line) {
            people.skip(row.line, .repeatedHead)
        } else if let footer = FooterLine(first.text, isAlone: own.count == 1) {
            take(footer, own, row)
        } else if own.count == 1, titles.contains(Folding.key(first.text)) {
            people.skip(row.line, .title)
        } else if plan.isOnlySequence(own) {
            if !first.text.trimmed.allSatisfy(\.isNumber) { people.skip(row.line, .footer) }
        } else if own.count == 1, hasFooter {
            people.skip(row.line, .footer)
        } else if people.isExample(row, plan) {
            people.skip(row.line, .example)
        } else {
            try people.read(row, plan)
        }
    }

    private func take(_ footer: FooterLine, _ own: [SheetCell], _ row: SheetRow) {
        switch footer {
        case .note:
            hasFooter = true
            people.skip(row.line, .footer)
        case .subtotal: people.skip(row.line, .total)
        case .total(let written):
            hasFooter = true
            people.skip(row.line, .total)
            let numbers =
                [written].compactMap(\.self)
                + own.dropFirst().compactMap {
                    FooterLine.number(in: $0.text)
                }
            people.compare(numbers, line: row.line)
        }
    }
}
