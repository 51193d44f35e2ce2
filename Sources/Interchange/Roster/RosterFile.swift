import Domain

/// Writes a roster so that reading it gives the same rows, and no cell of it is a formula.
package enum RosterFile {
    /// The files that are written.
    package enum Form: String, Hashable, Sendable, CaseIterable {
        case csv
        case xlsx
    }

    /// The heads are Chinese unless English is asked for; both are read.
    package static func write(
        _ rows: [RosterRow],
        as form: Form,
        inEnglish: Bool = false
    ) -> [UInt8] {
        var table = RosterTable(form: form, inEnglish: inEnglish)
        for row in rows { table.append(cells(row, inEnglish: inEnglish)) }
        return table.finish()
    }

    /// A head, and the row of a made-up person that reading leaves out.
    package static func template(as form: Form, inEnglish: Bool = false) -> [UInt8] {
        var table = RosterTable(form: form, inEnglish: inEnglish)
        table.append(RosterHeads.exampleCells(inEnglish: inEnglish))
        return table.finish()
    }

    private static func cells(_ row: RosterRow, inEnglish: Bool) -> [String] {
        let details = row.details
        return [
            details.name,
            details.birth?.description ?? "",
            row.address?.written ?? "",
            details.phone,
            details.language.map { RosterHeads.word($0, inEnglish: inEnglish) } ?? "",
            details.channel.map { RosterHeads.word($0, inEnglish: inEnglish) } ?? "",
            details.tenancy.map { RosterHeads.word($0, inEnglish: inEnglish) } ?? "",
        ]
    }
}

/// Rows of text in one of the two forms.
private enum RosterTable {
    case csv(CSVWriter)
    case xlsx(XLSXWriter)

    init(form: RosterFile.Form, inEnglish: Bool) {
        let head = RosterColumn.allCases.map { RosterHeads.head($0, inEnglish: inEnglish) }
        switch form {
        case .csv: self = .csv(CSVWriter())
        case .xlsx:
            let name = RosterHeads.sheetName(inEnglish: inEnglish)
            self = .xlsx(XLSXWriter(sheetName: name, columns: head.count))
        }
        append(head)
    }

    mutating func append(_ cells: [String]) {
        switch self {
        case .csv(var writer):
            self = .csv(CSVWriter())
            writer.append(cells)
            self = .csv(writer)
        case .xlsx(var writer):
            self = .xlsx(XLSXWriter(sheetName: "", columns: 0))
            writer.append(cells)
            self = .xlsx(writer)
        }
    }

    func finish() -> [UInt8] {
        switch self {
        case .csv(let writer): writer.bytes
        case .xlsx(let writer): writer.finish()
        }
    }
}
