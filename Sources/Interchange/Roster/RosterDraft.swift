package import Domain
package import Kernel

/// A list of residents as it was read for one place: what can be taken over, and everything a
/// person should know before it is.
package struct RosterDraft: Sendable {
    package static let linesMax = RosterReport.flawsMax

    package let place: Identifier<Place>
    package let report: RosterReport
    /// The people whom the file gives whole.
    package let entries: [RosterEntry]
    /// Lines that name nobody's door, the first `linesMax` of them.
    package let linesWithoutAddress: [Int]
    package let countWithoutAddress: Int

    /// - Parameter today: by the clock of the district.
    package init(
        reading bytes: [UInt8],
        fileName: String,
        sheet: String? = nil,
        of place: Identifier<Place>,
        today: Day
    ) throws(SheetRefusal) {
        let read = try RosterReader.read(bytes, fileName: fileName, sheet: sheet, today: today)
        var (entries, lines) = ([RosterEntry](), [Int]())
        entries.reserveCapacity(read.rows.count)
        for row in read.rows {
            if let entry = row.entry {
                entries.append(entry)
            } else if lines.count < Self.linesMax {
                lines.append(row.line)
            }
        }
        self.place = place
        report = read.report
        self.entries = entries
        linesWithoutAddress = lines
        countWithoutAddress = read.rows.count - entries.count
    }

    /// Whether everybody in the file can be taken as they stand there.
    package var isWhole: Bool { entries.count == report.rowsRead }

    package var command: ImportRoster { ImportRoster(place: place, entries: entries) }
}

extension RosterRow {
    /// Nothing if the file says of no door that this person lives behind it.
    fileprivate var entry: RosterEntry? {
        guard let address, !address.door.isEmpty else { return nil }
        return RosterEntry(
            line: line,
            details: details,
            building: address.building.isEmpty ? nil : address.building,
            door: address.door
        )
    }
}
