/// The one or two lines that name the columns, with a line of groups above them.
struct RosterHead {
    /// Groups columns, as “contact” over “mobile” and “landline”.
    var above: SheetRow?
    let first: SheetRow
    let second: SheetRow?

    var lines: [Int] { [above?.line, first.line, second?.line].compactMap(\.self) }

    /// A head names a name.
    static func isHead(_ row: SheetRow) -> Bool {
        row.cells.contains { cell in
            if case .taken(.name, _, _) = HeaderMeaning(cell.text) { return true }
            return false
        }
    }

    /// Says of several columns whose they are or what they are, so it is no title; what stands
    /// over the name is about everybody on the list.
    static func isGroups(_ row: SheetRow, over head: SheetRow) -> Bool {
        guard row.line + 1 == head.line, row.cells.count(where: { !$0.isFilled }) > 1 else {
            return false
        }
        let name = head.cells.first { cell in
            if case .taken(.name, _, _) = HeaderMeaning(cell.text) { return true }
            return false
        }
        let overName = name.map { nearest(row, $0.column) } ?? ""
        return !HeaderMeaning.decides(group: overName)
            && row.cells.contains {
                HeaderMeaning.decides(group: $0.text) || HeaderMeaning($0.text).isKnown
            }
    }

    /// Names parts of the columns above; the name itself is not written twice.
    static func isSecondLine(_ row: SheetRow, of first: SheetRow) -> Bool {
        guard row.line == first.line + 1 else { return false }
        let own = row.cells.filter { !$0.isFilled && !$0.text.trimmed.isEmpty }
        let named = own.contains { cell in
            guard let upper = first.text(of: cell.column),
                case .taken(.name, _, _) = HeaderMeaning(upper)
            else { return false }
            return true
        }
        return !named && own.contains { HeaderMeaning($0.text).isKnown }
            && own.allSatisfy { !$0.text.trimmed.allSatisfy(\.isNumber) }
    }

    /// What stands over one column, the lowest line last.
    struct Header {
        let column: Int
        let text: String
        /// The nearest text to the left in the line above, if that is another.
        let group: String
        let texts: [String]
    }

    var headers: [Header] {
        let upper = second == nil ? above : first
        let lower = second ?? first
        let top = second == nil ? nil : above
        let columns = Set((upper?.cells ?? []).map(\.column) + lower.cells.map(\.column)).sorted()
        return columns.compactMap { column in
            let own = lower.text(of: column)?.trimmed ?? ""
            let over = Self.nearest(upper, column)
            let exact = upper?.text(of: column)?.trimmed ?? ""
            let text = own.isEmpty ? exact : own
            guard !text.isEmpty else { return nil }
            let group = [Self.nearest(top, column), own.isEmpty ? "" : over].filter { $0 != text }
            return Header(
                column: column,
                text: text,
                group: group.joined(),
                texts: [own, exact].filter { !$0.isEmpty }
            )
        }
    }

    private static func nearest(_ row: SheetRow?, _ column: Int) -> String {
        row?.cells.last { $0.column <= column }?.text.trimmed ?? ""
    }
}
