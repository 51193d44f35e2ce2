/// Reads what follows a building: unit, floor and room, in one form.
struct DoorReading {
    private let scalars: [UInt32]
    private var index = 0
    private var unit: ArraySlice<UInt32>?
    private var floor: ArraySlice<UInt32>?
    private var rooms: [ArraySlice<UInt32>] = []
    private var side: [UInt32] = []

    /// `2-502` or `502`; nothing unless every character is understood and there is a room.
    static func read(_ scalars: ArraySlice<UInt32>, building: String) -> String? {
        var reading = DoorReading(scalars: Array(scalars))
        guard reading.read() else { return nil }
        reading.dropRepeated(building)
        return reading.door
    }

    /// What runs between dashes mean: room; unit and room; unit, floor and room.
    static func door(_ runs: some BidirectionalCollection<ArraySlice<UInt32>>) -> String? {
        var reading = DoorReading(scalars: [])
        reading.rooms = Array(runs)
        return reading.door
    }

    private init(scalars: [UInt32]) {
        self.scalars = scalars
    }

    private mutating func read() -> Bool {
        while true {
            while index < scalars.count, AddressScalars.isSeparator(scalars[index]) { index += 1 }
            guard index < scalars.count else { return !rooms.isEmpty }
            let end = endOfPart()
            guard end > index else { return readSide() }
            let run = scalars[index..<end]
            guard run.count <= AddressScalars.runMax else { return false }
            index = end
            if unit == nil, rooms.isEmpty, skip(AddressSpellings.unit) {
                unit = run
            } else if floor == nil, rooms.isEmpty, skip(AddressSpellings.floor) {
                floor = run
            } else {
                guard rooms.count < 3 else { return false }
                rooms.append(run)
                if skip(AddressSpellings.room) { return readSide() }
            }
        }
    }

    /// A run of digits and letters, or one of 甲乙东西 … before a marker.
    private func endOfPart() -> Int {
        let end = AddressScalars.endOfRun(scalars, index)
        if end == index, AddressSpellings.ordinals.contains(scalars[index]),
            AddressScalars.marker(AddressSpellings.unit, scalars, index + 1) != nil
                || index + 1 < scalars.count && scalars[index + 1] == Folding.dash
        {
            return index + 1
        }
        return end
    }

    private mutating func skip(_ words: [[UInt32]]) -> Bool {
        guard let length = AddressScalars.marker(words, scalars, index) else { return false }
        index += length
        return true
    }

    /// `502东`, `502室东户`, `502-1室`: anything else behind the room is not understood.
    private mutating func readSide() -> Bool {
        guard !rooms.isEmpty else { return false }
        if index < scalars.count, AddressSpellings.sides.contains(scalars[index]) {
            side = [scalars[index]]
            index += 1
            _ = skip(AddressSpellings.sideEndings)
        }
        return index == scalars.count
    }

    /// `3号楼3-2-502` says the building twice.
    private mutating func dropRepeated(_ building: String) {
        if rooms.count == 3, unit == nil, let first = rooms.first,
            building.hasSuffix(AddressSplit.canonical(first))
        {
            rooms.removeFirst()
        }
    }

    private var door: String? {
        var unit = unit
        var floor = floor
        var rooms = rooms[...]
        guard rooms.contains(where: { $0.contains(where: Folding.isDigit) }) else { return nil }
        if rooms.count == 3, unit == nil { unit = rooms.popFirst() }
        if rooms.count == 2, unit == nil, let first = rooms.first, let last = rooms.last,
            first.count <= last.count
        {
            unit = rooms.popFirst()
        }
        if rooms.count == 2, floor == nil, let first = rooms.first, let last = rooms.last,
            first.count <= last.count
        {
            floor = rooms.popFirst()
        }
        guard let room = rooms.first else { return nil }
        var parts = rooms.dropFirst().map(AddressScalars.withoutZeros)
        parts.insert(AddressScalars.withoutZeros(room), at: 0)
        if let floor = floor.map(AddressScalars.withoutZeros), !parts[0].starts(with: floor) {
            parts.insert(floor, at: 0)
        }
        if let unit { parts.insert(AddressScalars.withoutZeros(unit), at: 0) }
        return parts.map { Folding.text($0.map(AddressScalars.upper)) }.joined(separator: "-")
            + Folding.text(side)
    }
}
