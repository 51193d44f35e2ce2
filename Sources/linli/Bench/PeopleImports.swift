import Foundation
import Interchange
import Journal
import SQLiteJournal
import Words

/// Lists taken over from files to the disk, against the same rows put into SQLite with nothing
/// around them.
struct PeopleImports {
    static let rowsPerSecondMin = 50_000.0

    let base: URL
    let residents: Int
    let communities: Int

    /// The district of the last turn.
    func run(_ language: Language) async throws -> PeopleDistrict {
        var measurement = PairedMeasurement(
            PeopleBenchWords.takeOver,
            unit: PeopleBenchWords.rowsPerSecond,
            bar: nil
        )
        for round in 1..<PairedMeasurement.rounds {
            let folder = base.appendingPathComponent("\(round)")
            _ = try await turn(in: folder, &measurement, language)
            try FileManager.default.removeItem(at: folder)
        }
        let last = base.appendingPathComponent("last")
        let district = try await turn(in: last, &measurement, language)
        measurement.report(language)
        let rows = median(measurement.ours)
        let verdict = rows >= Self.rowsPerSecondMin ? "✓" : "✗"
        print("  \(rounded(rows)) ≥ \(rounded(Self.rowsPerSecondMin)): \(verdict)")
        return district
    }

    private func turn(
        in folder: URL,
        _ measurement: inout PairedMeasurement,
        _ language: Language
    ) async throws -> PeopleDistrict {
        let district = try await PeopleDistrict(in: folder)
        let ours = try await district.takeOver(residents, communities, as: .csv)
        ours.report(language)
        let theirs = try raw(folder)
        measurement.add(ours: ours.rowsPerSecond, theirs: Double(ours.rows) / theirs)
        return district
    }

    /// Lists in workbooks take longer to read.
    func workbooks(_ language: Language) async throws {
        let folder = base.appendingPathComponent("workbooks")
        let district = try await PeopleDistrict(in: folder)
        try await district.takeOver(residents, communities, as: .xlsx).report(language)
        try FileManager.default.removeItem(at: folder)
    }

    /// Seconds that the rows of the vault take, in as many transactions.
    private func raw(_ folder: URL) throws -> Double {
        var rows: [(key: [UInt8], value: [UInt8])] = []
        let journal = try SQLiteJournal(path: PeopleDistrict.database(in: folder), access: .reading)
        try journal.scan(.vault) { rows.append((Array($0.key), Array($0.value))) }
        let path = folder.appendingPathComponent("raw.sqlite").path
        _ = try SQLiteJournal(path: path)
        let connection = try RawConnection(path: path, RawConnection.keepingRows)
        let count = (rows.count + communities - 1) / communities
        return try seconds {
            for start in stride(from: 0, to: rows.count, by: count) {
                try connection.transaction(rows[start..<min(start + count, rows.count)])
            }
        }
    }
}
