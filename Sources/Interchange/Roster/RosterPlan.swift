/// Which column of a sheet means what.
struct RosterPlan {
    /// What is read from a column; other columns have no role and are never looked at.
    enum Role: Hashable {
        case sequence
        case value(RosterColumn, AddressPart)
    }

    private(set) var roles: [Role?]
    private(set) var taken: [TakenColumn] = []
    private(set) var notTaken: [NotTakenColumn] = []
    /// By column: what stands there in a line of the head.
    private var headTexts: [[String]]

    init(_ head: RosterHead) throws(SheetRefusal) {
        let headers = head.headers
        roles = Array(repeating: nil, count: (headers.map(\.column).max() ?? 0) + 1)
        headTexts = Array(repeating: [], count: roles.count)
        for header in headers { headTexts[header.column] = header.texts }
        let meanings = headers.map { HeaderMeaning($0.text, group: $0.group) }
        try Self.checkNames(headers, meanings, line: head.lines.last)
        let chosen = Self.chosen(headers, meanings)
        for (header, meaning) in zip(headers, meanings) {
            let column = SheetColumn(index: header.column, header: Self.shown(header))
            switch meaning {
            case .sequence: roles[header.column] = .sequence
            case .label: notTaken.append(NotTakenColumn(column: column, kind: .label))
            case .unknown: notTaken.append(NotTakenColumn(column: column, kind: .unknown))
            case .taken(let meaning, let part, _):
                if chosen.contains(header.column) {
                    roles[header.column] = .value(meaning, part)
                    taken.append(TakenColumn(column: column, meaning: meaning))
                } else {
                    notTaken.append(NotTakenColumn(column: column, kind: .second))
                }
            }
        }
        guard taken.contains(where: { $0.meaning == .name }) else {
            throw SheetRefusal(.headMissing(linesMax: RosterReader.headLinesMax))
        }
    }

    func role(of column: Int) -> Role? {
        column < roles.count ? roles[column] : nil
    }

    func column(_ index: Int) -> SheetColumn? {
        taken.first { $0.column.index == index }?.column
    }

    func column(of meaning: RosterColumn) -> SheetColumn? {
        taken.first { $0.meaning == meaning }?.column
    }

    /// Two lists side by side on one sheet would lose every second person.
    private static func checkNames(
        _ headers: [RosterHead.Header],
        _ meanings: [HeaderMeaning],
        line: Int?
    ) throws(SheetRefusal) {
        var names: [String: Int] = [:]
        for (header, meaning) in zip(headers, meanings) {
            guard case .taken(.name, _, _) = meaning else { continue }
            if let first = names[Folding.key(header.text)] {
                throw SheetRefusal(
                    .columnTwice(.name, first: first, second: header.column),
                    line: line,
                    column: header.column
                )
            }
            names[Folding.key(header.text)] = header.column
        }
    }

    /// Of columns that mean the same, the one with the better spelling, then the first one.
    private static func chosen(
        _ headers: [RosterHead.Header],
        _ meanings: [HeaderMeaning]
    ) -> Set<Int> {
        struct Place: Hashable {
            let meaning: RosterColumn
            let part: AddressPart
        }
        var best: [Place: (rank: Int, column: Int)] = [:]
        for (header, meaning) in zip(headers, meanings) {
            guard case .taken(let column, let part, let rank) = meaning else { continue }
            let place = Place(meaning: column, part: part)
            if let known = best[place], known.rank <= rank { continue }
            best[place] = (rank, header.column)
        }
        return Set(best.values.map(\.column))
    }

    /// Long numbers in a head are no words and may be somebody's.
    private static func shown(_ header: RosterHead.Header) -> String {
        let group = HeaderMeaning.decides(group: header.group) ? header.group + " " : ""
        let text = group + header.text
        let words = text.inOneLine.split(separator: " ").map { word in
            word.count(where: \.isNumber) > 6 ? "…" : String(word)
        }
        return String(words.joined(separator: " ").prefix(SheetColumn.headerCharactersMax))
    }
}

/// Rows that are no people.
extension RosterPlan {
    /// A head printed again on every page; if its columns stand differently, nothing below it can
    /// be read.
    func isRepeatedHead(_ own: [SheetCell], line: Int) throws(SheetRefusal) -> Bool {
        var matches = 0
        var namesName = false
        for cell in own {
            if cell.column < headTexts.count, headTexts[cell.column].contains(cell.text.trimmed) {
                matches += 1
            }
            if role(of: cell.column) == .value(.name, .full),
                HeaderMeaning.namesName(cell.text)
            {
                namesName = true
            }
        }
        if matches == own.count { return true }
        if namesName {
            let known = own.count { HeaderMeaning($0.text).isKnown }
            if known > 1 || matches > 1 { throw SheetRefusal(.headChanged, line: line) }
        }
        return false
    }

    func isOnlySequence(_ own: [SheetCell]) -> Bool {
        own.allSatisfy { role(of: $0.column) == .sequence }
    }
}
