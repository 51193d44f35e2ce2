/// The ballots of a `.pb` file while they are being read.
///
/// Nothing about a voter is kept but the vote: no id, age, sex or address.
struct VoteTable {
    private(set) var voteType = VoteType.approval
    private var ballots = Ballots()
    private var voteColumn = 0
    private var pointsColumn: Int?
    private var row: [Int32] = []
    private var rowPoints: [Int64] = []

    mutating func begin(
        _ columns: [String],
        _ entries: [DescriptionEntry],
        _ record: PabulibRecord
    ) throws(PabulibRefusal) {
        guard let vote = columns.firstIndex(of: "vote") else {
            throw record.refusal(0, .columnMissing("vote"))
        }
        voteColumn = vote
        guard let word = entries.first(where: { $0.key == "vote_type" })?.value else {
            throw record.refusal(0, .entryMissing("vote_type"))
        }
        guard let type = VoteType(rawValue: word) else {
            throw record.refusal(0, .voteTypeUnknown(word))
        }
        voteType = type
        if type == .cumulative || type == .scoring {
            guard let points = columns.firstIndex(of: "points") else {
                throw record.refusal(0, .columnMissing("points"))
            }
            pointsColumn = points
        }
        if let declared = entries.first(where: { $0.key == "num_votes" }).flatMap({
            Int($0.value)
        }) {
            ballots.reserve(min(max(declared, 0), Self.reservedMax))
        }
    }

    mutating func takeBallots() -> Ballots {
        defer { ballots = Ballots() }
        return ballots
    }

    /// Takes one row; returns a remark when something in it was repeated or repaired.
    mutating func take(
        _ record: PabulibRecord,
        projects: ProjectIndex,
        lenient: Bool
    ) throws(PabulibRefusal) -> String? {
        guard ballots.count < Election.ballotsMax,
            ballots.choices.count < Election.approvalsMax
        else {
            throw record.refusal(0, .tooManyBallots(ballotsMax: Election.ballotsMax))
        }
        guard record.cells.count > voteColumn else {
            ballots.append([])
            return "a row without a vote counts as an empty ballot"
        }
        row.removeAll(keepingCapacity: true)
        var unknown = 0
        try readChoices(record, projects, lenient: lenient, unknown: &unknown)
        if let pointsColumn {
            return try takePoints(record, pointsColumn, lenient: lenient, unknown: unknown)
        }
        let isRepeated = voteType == .ordinal ? dropRepeatsInOrder() : sortAndDropRepeats()
        ballots.append(row)
        if unknown > 0 { return "\(unknown) choices of unknown projects were left out" }
        if isRepeated { return "a ballot names a project twice; it counts once" }
        if voteType == .chooseOne && row.count > 1 { return "a choose-1 ballot names more" }
        return nil
    }

    /// Fills `row` with the projects of the vote cell; unknown ones as -1.
    private mutating func readChoices(
        _ record: PabulibRecord,
        _ projects: ProjectIndex,
        lenient: Bool,
        unknown: inout Int
    ) throws(PabulibRefusal) {
        let cell = record.raw(voteColumn)
        let bytes = record.bytes
        let end = cell.endIndex
        var position = cell.startIndex
        while position < end {
            while position < end && bytes[position] == 32 { position += 1 }
            let start = position
            var hash = ProjectIndex.hashStart
            while position < end && bytes[position] != UInt8(ascii: ",") {
                hash = ProjectIndex.mix(hash, bytes[position])
                position += 1
            }
            var last = position
            if last > start && bytes[last - 1] == 32 {
                while last > start && bytes[last - 1] == 32 { last -= 1 }
                hash = bytes[start..<last].reduce(ProjectIndex.hashStart) {
                    ProjectIndex.mix($0, $1)
                }
            }
            position += 1
            guard last > start else { continue }
            let found = projects.find(bytes, start, last, hash: hash)
            if found < 0 {
                guard lenient else {
                    let id = String(decoding: bytes[start..<last], as: UTF8.self)
                    throw record.refusal(at: start, .projectUnknown(id))
                }
                unknown += 1
            }
            row.append(found)
        }
        if unknown > 0 && pointsColumn == nil { row.removeAll { $0 < 0 } }
    }

    private mutating func sortAndDropRepeats() -> Bool {
        if row.count < 2 { return false }
        if row.count > Self.insertionMax { row.sort() }
        let kept = row.withUnsafeMutableBufferPointer { row in
            // Ballots are short and often nearly in order, where insertion is quickest.
            for index in 1..<row.count {
                let choice = row[index]
                var place = index
                while place > 0 && row[place - 1] > choice {
                    row[place] = row[place - 1]
                    place -= 1
                }
                row[place] = choice
            }
            var kept = 1
            for index in 1..<row.count where row[index] != row[kept - 1] {
                row[kept] = row[index]
                kept += 1
            }
            return kept
        }
        if kept == row.count { return false }
        row.removeLast(row.count - kept)
        return true
    }

    private mutating func dropRepeatsInOrder() -> Bool {
        var kept: [Int32] = []
        for choice in row where !kept.contains(choice) { kept.append(choice) }
        defer { row = kept }
        return kept.count < row.count
    }

    private mutating func takePoints(
        _ record: PabulibRecord,
        _ column: Int,
        lenient: Bool,
        unknown: Int
    ) throws(PabulibRefusal) -> String? {
        let cell = column < record.cells.count ? record.raw(column) : record.bytes[0..<0]
        let parts = cell.isEmpty ? [] : cell.split(separator: UInt8(ascii: ","))
        // A row without points is an empty ballot, as in the reference implementation.
        if parts.isEmpty {
            ballots.append([], points: [])
            return row.isEmpty ? nil : "a vote without points counts as an empty ballot"
        }
        guard parts.count >= row.count, lenient || parts.count == row.count else {
            let reason = PabulibRefusal.Reason.pointsCount(
                found: parts.count,
                expected: row.count
            )
            guard lenient else { throw record.refusal(column, reason) }
            ballots.append([], points: [])
            return "\(reason); the ballot counts as empty"
        }
        var numbers: [(choice: Int32, number: DecimalNumber)] = []
        for (choice, part) in zip(row, parts) where choice >= 0 {
            guard let number = DecimalNumber(part.filter { $0 != 32 }), refine(for: number) else {
                let shown = String(decoding: part, as: UTF8.self)
                throw record.refusal(at: part.startIndex, .numberUnreadable(shown))
            }
            guard !numbers.contains(where: { $0.choice == choice }) else {
                guard lenient else {
                    throw record.refusal(voteColumn, .choiceTwice("\(choice + 1)"))
                }
                continue
            }
            numbers.append((choice, number))
        }
        // Only now is it known how many decimals the points of this row need.
        var pairs: [(choice: Int32, points: Int64)] = []
        for (choice, number) in numbers {
            guard let units = number.units(decimals: ballots.pointDecimals),
                units <= Self.pointUnitsMax
            else { throw record.refusal(column, .amountsTooFine) }
            pairs.append((choice, units))
        }
        pairs.sort { $0.choice < $1.choice }
        ballots.append(pairs.map(\.choice), points: pairs.map(\.points))
        return unknown > 0 ? "\(unknown) choices of unknown projects were left out" : nil
    }

    /// Finer points refine those read before; `false` when they are too fine.
    private mutating func refine(for number: DecimalNumber) -> Bool {
        guard number.decimals > ballots.pointDecimals else { return true }
        guard number.decimals <= Self.pointDecimalsMax else { return false }
        let step = number.decimals - ballots.pointDecimals
        ballots.refinePoints(by: DecimalNumber.powersOfTen[step])
        ballots.pointDecimals = number.decimals
        return true
    }

    private static let reservedMax = 1 << 20
    private static let insertionMax = 64
    private static let pointDecimalsMax = 3
    /// Points up to a million; refined they still fit exactly into the arithmetic of the rules.
    private static let pointUnitsMax: Int64 = 1_000_000_000
}
