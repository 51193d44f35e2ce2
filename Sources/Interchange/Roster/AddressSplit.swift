/// Splits an address into a building and a door, always the same way:
///
/// 1. widths, dashes and spaces are made one; Chinese numerals before a marker become digits;
/// 2. a number before 号楼, 栋, 幢, 座 or # is the building, the last of several before a unit;
/// 3. without one, `3-2-502` and `3-502` at the end are building, unit and room;
/// 4. without one, `12号502` is a room of the house 12, and `12号` alone a house of its street;
/// 5. without one, a name that ends in 楼, 大厦 … followed by a room is the building;
/// 6. English words are read in any order.
///
/// Whatever is left over makes the whole unreadable: no guess is ever made.
package struct AddressSplit: Hashable, Sendable {
    package var building: String
    package var door: String
    /// The door is a house of a street or a village, not a room of a building.
    var isHouse = false

    /// Nothing if the address cannot be split.
    package init?(_ text: String) {
        let scalars = AddressScalars.normalised(text)
        guard !scalars.isEmpty else { return nil }
        let split =
            EnglishAddress.namesBuilding(scalars)
            ? EnglishAddress.split(scalars)
            : Self.marked(scalars) ?? Self.dashed(scalars) ?? Self.house(scalars)
                ?? Self.named(scalars) ?? EnglishAddress.split(scalars)
        guard let split else { return nil }
        self = split
    }

    package init(building: String, door: String, isHouse: Bool = false) {
        self.building = building
        self.door = door
        self.isHouse = isHouse
    }

    /// The one form of the name of a building, `3栋` as `3号楼`; nothing if it is none.
    package static func buildingName(_ text: String) -> String? {
        let scalars = AddressScalars.normalised(text)
        guard let found = lastBuilding(scalars), found.end == scalars.count else { return nil }
        return found.name
    }
}

/// Numbered and lettered buildings.
extension AddressSplit {
    private struct Found {
        var name: String
        var end: Int
    }

    private static func marked(_ scalars: [UInt32]) -> AddressSplit? {
        guard let found = lastBuilding(scalars),
            let door = DoorReading.read(scalars[found.end...], building: found.name)
        else { return nil }
        return AddressSplit(building: found.name, door: door)
    }

    /// `3栋A座` is one building in two steps; the first marker opens it.
    private static func lastBuilding(_ scalars: [UInt32]) -> Found? {
        guard var (start, run, end) = nextBuilding(scalars, from: 0) else { return nil }
        if start > 0, AddressSpellings.before.contains([scalars[start - 1]]) { start -= 1 }
        var name = prefix(scalars[..<start]) + canonical(run)
        while end < scalars.count,
            let next = nextBuilding(scalars, from: end, withStoreys: false), next.start == end
        {
            (_, run, end) = next
            name += canonical(run)
        }
        return Found(name: name, end: end)
    }

    private static func nextBuilding(
        _ scalars: [UInt32],
        from first: Int,
        withStoreys: Bool = true
    ) -> (start: Int, run: ArraySlice<UInt32>, end: Int)? {
        var index = first
        while index < scalars.count {
            let end = AddressScalars.endOfRun(scalars, index)
            if end > index {
                if let marker = AddressScalars.marker(AddressSpellings.building, scalars, end)
                    ?? (withStoreys ? storeyThatIsBuilding(scalars, end) : nil)
                {
                    return (index, scalars[index..<end], end + marker)
                }
                index = end
            } else if AddressSpellings.ordinals.contains(scalars[index]),
                let marker = AddressScalars.marker(AddressSpellings.building, scalars, index + 1)
            {
                return (index, scalars[index...index], index + 1 + marker)
            } else {
                index += 1
            }
        }
        return nil
    }

    /// `3楼2单元502` and `3楼502` name a building, `3楼302` a floor.
    private static func storeyThatIsBuilding(_ scalars: [UInt32], _ end: Int) -> Int? {
        guard let length = AddressScalars.marker(AddressSpellings.storeyOrBuilding, scalars, end)
        else { return nil }
        var start = end
        while start > 0, Folding.isDigit(scalars[start - 1]) { start -= 1 }
        let next = end + length
        let stop = AddressScalars.endOfRun(scalars, next)
        guard start < end, stop > next else { return nil }
        if AddressScalars.marker(AddressSpellings.unit, scalars, stop) != nil { return length }
        return scalars[next..<stop].starts(with: scalars[start..<end]) ? nil : length
    }

    static func canonical(_ run: ArraySlice<UInt32>) -> String {
        let trimmed = AddressScalars.withoutZeros(run)
        let isNumbered = trimmed.contains(where: Folding.isDigit)
        return Folding.text(trimmed.map(AddressScalars.upper))
            + (isNumbered ? AddressSpellings.numberedBuilding : AddressSpellings.letteredBuilding)
    }

    static func prefix(_ scalars: ArraySlice<UInt32>) -> String {
        var rest = scalars
        while let last = rest.last, AddressScalars.isSeparator(last) { rest.removeLast() }
        guard let last = rest.last else { return "" }
        return Folding.text(rest) + (Folding.isLatin(last) || Folding.isDigit(last) ? " " : "")
    }
}

/// Addresses whose building has no marker.
extension AddressSplit {
    /// Ends in `3-2-502` or `3-502`, with or without 室.
    private static func dashed(_ scalars: [UInt32]) -> AddressSplit? {
        var end = scalars.count
        for word in AddressSpellings.room where scalars.suffix(word.count).elementsEqual(word) {
            end -= word.count
            break
        }
        var start = end
        while start > 0,
            AddressScalars.isRun(scalars[start - 1]) || scalars[start - 1] == Folding.dash
                || scalars[start - 1] == 0x2F
        {
            start -= 1
        }
        let parts = scalars[start..<end].split(omittingEmptySubsequences: false) {
            $0 == Folding.dash || $0 == 0x2F
        }
        guard (2...3).contains(parts.count), !parts.contains(where: \.isEmpty),
            parts.allSatisfy({ $0.count <= AddressScalars.runMax }),
            parts.last?.contains(where: Folding.isDigit) == true,
            !isNumberOfHouse(parts, after: scalars[..<start]),
            let door = DoorReading.door(parts.dropFirst())
        else { return nil }
        let name = prefix(scalars[..<start]) + canonical(parts[0])
        return AddressSplit(building: name, door: door)
    }

    /// `12-1` is a house beside the house 12, and in `12号2-502` the building is named already.
    private static func isNumberOfHouse(
        _ parts: [ArraySlice<UInt32>],
        after before: ArraySlice<UInt32>
    ) -> Bool {
        guard parts.count == 2 else { return false }
        return parts[1].count < parts[0].count
            || AddressSpellings.house.contains { before.suffix($0.count).elementsEqual($0) }
    }

    /// `幸福路12号502室`, `天山路600弄3号502`, `王家村3组12号`.
    private static func house(_ scalars: [UInt32]) -> AddressSplit? {
        var index = 0
        var last: (start: Int, end: Int, next: Int)?
        while index < scalars.count {
            let end = AddressScalars.endOfDashedRun(scalars, index)
            guard end > index else {
                index += 1
                continue
            }
            if let length = AddressScalars.marker(AddressSpellings.house, scalars, end) {
                // A second 号 right behind the first, at the end, is the number of a room.
                let isRoom = last?.next == index && end + length == scalars.count
                if !isRoom { last = (index, end, end + length) }
            }
            index = end
        }
        guard let last, last.start > 0 else { return nil }
        if last.next == scalars.count {
            let street = prefix(scalars[..<last.start])
            let number = scalars[last.start..<last.end].map(AddressScalars.upper)
            guard !street.isEmpty else { return nil }
            return AddressSplit(
                building: street,
                door: Folding.text(number) + AddressSpellings.houseWord,
                isHouse: true
            )
        }
        let building = Folding.text(scalars[..<last.next].map(AddressScalars.upper))
        return DoorReading.read(scalars[last.next...], building: building).map {
            AddressSplit(building: building, door: $0)
        }
    }

    /// `教工楼502`, `幸福大厦1201室`.
    private static func named(_ scalars: [UInt32]) -> AddressSplit? {
        for index in scalars.indices.dropFirst() {
            guard Folding.isHan(scalars[index - 1]),
                let length = AddressScalars.marker(AddressSpellings.named, scalars, index)
            else { continue }
            let building = Folding.text(scalars[..<(index + length)])
            if let door = DoorReading.read(scalars[(index + length)...], building: building) {
                return AddressSplit(building: building, door: door)
            }
        }
        return nil
    }
}
