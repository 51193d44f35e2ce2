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
    private var parts: [Range<Int>] = []
    private var numbers: [(choice: Int32, number: DecimalNumber)] = []

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
    ) throws(PabulibRefusal) -> PabulibRemark.Kind? {
        guard ballots.count < Election.ballotsMax,
            ballots.choices.count < Election.approvalsMax
        else {
            throw record.refusal(0, .tooManyBallots(ballotsMax: Election.ballotsMax))
        }
        guard record.cells.count > voteColumn else {
            ballots.append([])
            return .voteMissing
        }
        row.removeAll(keepingCapacity: true)
        var unknown = 0
        try readChoices(record, projects, lenient: lenient, unknown: &unknown)
        if pointsColumn != nil {
            return try takePoints(record, projects, lenient: lenient, unknown: unknown)
        }
        let isRepeated = voteType == .ordinal ? dropRepeatsInOrder() : sortAndDropRepeats()
        ballots.append(row)
        if unknown > 0 { return .choicesUnknown(unknown) }
        if isRepeated { return .choiceRepeated }
        if voteType == .chooseOne && row.count > 1 { return .choicesTooMany }
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
        _ projects: ProjectIndex,
        lenient: Bool,
        unknown: Int
    ) throws(PabulibRefusal) -> PabulibRemark.Kind? {
        let column = pointsColumn ?? 0
        let cell = column < record.cells.count ? record.raw(column) : record.bytes[0..<0]
        parts.removeAll(keepingCapacity: true)
        var start = cell.startIndex
        for position in cell.indices where record.bytes[position] == UInt8(ascii: ",") {
            if position > start { parts.append(start..<position) }
            start = position + 1
        }
        if cell.endIndex > start { parts.append(start..<cell.endIndex) }
        // A row without points is an empty ballot, as in the reference implementation.
        if parts.isEmpty {
            ballots.append([], points: [])
            return row.isEmpty ? nil : .pointsMissing
        }
        guard parts.count >= row.count, lenient || parts.count == row.count else {
            guard lenient else {
                let reason = PabulibRefusal.Reason.pointsCount(
                    found: parts.count,
                    expected: row.count
                )
                throw record.refusal(column, reason)
            }
            ballots.append([], points: [])
            return .pointsCount(found: parts.count, expected: row.count)
        }
        try readPoints(record, projects, lenient: lenient)
        ballots.append(row, points: rowPoints)
        return unknown > 0 ? .choicesUnknown(unknown) : nil
    }

    /// Brings `row` and `rowPoints` into the order of projects.
    private mutating func readPoints(
        _ record: PabulibRecord,
        _ projects: ProjectIndex,
        lenient: Bool
    ) throws(PabulibRefusal) {
        numbers.removeAll(keepingCapacity: true)
        for (choice, part) in zip(row, parts) where choice >= 0 {
            guard let number = number(record.bytes[part]), refine(for: number) else {
                let shown = String(decoding: record.bytes[part], as: UTF8.self)
                throw record.refusal(at: part.lowerBound, .numberUnreadable(shown))
            }
            // Few projects stand on a ballot: looking through them is quickest.
            var place = numbers.count
            while place > 0 && numbers[place - 1].choice > choice { place -= 1 }
            if place > 0 && numbers[place - 1].choice == choice {
                guard lenient else {
                    throw record.refusal(voteColumn, .choiceTwice(projects.id(choice)))
                }
                continue
            }
            numbers.insert((choice, number), at: place)
        }
        row.removeAll(keepingCapacity: true)
        rowPoints.removeAll(keepingCapacity: true)
        // Only now is it known how many decimals the points of this row need.
        for (choice, number) in numbers {
            guard let units = number.units(decimals: ballots.pointDecimals),
                units <= Self.pointUnitsMax
            else { throw record.refusal(pointsColumn ?? 0, .amountsTooFine) }
            row.append(choice)
            rowPoints.append(units)
        }
    }

    private func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> DecimalNumber? {
        bytes.contains(32) ? DecimalNumber(bytes.filter { $0 != 32 }) : DecimalNumber(bytes)
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
