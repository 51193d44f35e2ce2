/// The closed list of what is taken from a roster; the numbers never change.
package enum RosterColumn: UInt8, Hashable, Sendable, CaseIterable {
    case name = 1
    case birth = 2
    case address = 3
    case phone = 4
    case language = 5
    case channel = 6
    case tenancy = 7
}

/// What was read, and everything a person should know about it.
package struct RosterSheet: Hashable, Sendable {
    /// Rows without a flaw that stops them, in the order of the file.
    package var rows: [RosterRow]
    package var report: RosterReport

    package init(rows: [RosterRow], report: RosterReport) {
        self.rows = rows
        self.report = report
    }
}

/// What became of the columns and lines of a roster; no value of a cell stands in it.
package struct RosterReport: Hashable, Sendable {
    package static let flawsMax = 2_000
    package static let skippedMax = 200

    /// The sheet that was read; nothing for CSV.
    package var sheet: String?
    package var taken: [TakenColumn] = []
    package var notTaken: [NotTakenColumn] = []
    package var rowsRead = 0
    /// Rows that stand in `RosterSheet.rows`.
    package var rowsGood = 0
    /// Rows that a flaw stopped.
    package var rowsStopped: Int { rowsRead - rowsGood }
    /// Rows the spreadsheet hides; they were read like all others.
    package var rowsHidden = 0
    /// In the order of the file, at most `flawsMax`.
    package var flaws: [RosterFlaw] = []
    /// How many flaws there would be without the limit on their number.
    package var flawCount = 0
    /// Lines with text that are no people, at most `skippedMax`.
    package var skipped: [SkippedLine] = []
    package var skippedCount = 0

    package init() {}
}

/// A column that was read, and as what.
package struct TakenColumn: Hashable, Sendable {
    package let column: SheetColumn
    package let meaning: RosterColumn

    package init(column: SheetColumn, meaning: RosterColumn) {
        self.column = column
        self.meaning = meaning
    }
}

/// A column whose values were dropped while reading.
package struct NotTakenColumn: Hashable, Sendable {
    /// Why a column was not taken.
    package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        /// It says something about people that Linli keeps of nobody.
        case label = 1
        case unknown = 2
        /// It means the same as another column that was taken.
        case second = 3
    }

    package let column: SheetColumn
    package let kind: Kind

    package init(column: SheetColumn, kind: Kind) {
        self.column = column
        self.kind = kind
    }
}

/// A line with text that holds no person.
package struct SkippedLine: Hashable, Sendable {
    /// What the line was taken for.
    package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        case title = 1
        case head = 2
        case repeatedHead = 3
        case total = 4
        case footer = 5
        case example = 6
    }

    package let line: Int
    package let kind: Kind

    package init(line: Int, kind: Kind) {
        self.line = line
        self.kind = kind
    }
}

/// Something wrong or noteworthy in one line; it never repeats what stands in the cell.
package struct RosterFlaw: Hashable, Sendable {
    /// What is wrong, with the numbers a person needs.
    package enum Kind: Error, Hashable, Sendable {
        case nameMissing
        case nameTooLong(charactersMax: Int)
        /// No letter, or a character that cannot be shown.
        case nameUnreadable
        case birthUnreadable
        case birthInFuture
        case birthTooEarly(yearMin: Int)
        case addressMissing
        case addressTooLong(charactersMax: Int)
        case addressNotSplit
        case phoneUnreadable
        case phoneLength(digitsMin: Int, digitsMax: Int)
        case severalPhones(count: Int)
        case languageUnknown
        case channelUnknown
        case tenancyUnknown
        /// The number of an identity card stands where it does not belong.
        case identityNumber
        /// The spreadsheet itself shows an error, such as `#N/A`.
        case formulaError
        case sameAsLine(Int)
        case totalDiffers(written: Int, counted: Int)
    }

    /// From 1, as spreadsheets show it.
    package let line: Int
    /// The cell's column; the first one of an address; nothing if the whole line is meant.
    package let column: SheetColumn?
    package let kind: Kind

    package init(line: Int, column: SheetColumn?, kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }

    /// Whether the row is left out because of it; otherwise it is only told.
    package var stopsRow: Bool {
        switch kind {
        case .addressMissing, .languageUnknown, .channelUnknown, .tenancyUnknown, .totalDiffers:
            false
        case .nameMissing, .nameTooLong, .nameUnreadable, .birthUnreadable, .birthInFuture,
            .birthTooEarly, .addressTooLong, .addressNotSplit, .phoneUnreadable, .phoneLength,
            .severalPhones, .identityNumber, .formulaError, .sameAsLine:
            true
        }
    }
}
