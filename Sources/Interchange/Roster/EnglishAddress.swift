/// Addresses in English words, from large to small or from small to large.
enum EnglishAddress {
    /// `12 Happy Road, Building 3, Unit 2, Room 502`; what is no part of the door is kept before
    /// the building, as it is written.
    static func split(_ scalars: [UInt32]) -> AddressSplit? {
        let words = words(scalars)
        var parts = Parts()
        var index = 0
        while index < words.count {
            let next = index + 1 < words.count ? words[index + 1] : []
            if parts.take(words[index], next) {
                index += 2
            } else if parts.takeOrdinal(words[index], next) {
                index += 2
            } else if parts.takeDoor(words[index], isLast: index + 1 == words.count) {
                index += 1
            } else {
                parts.rest.append(Folding.text(words[index]))
                index += 1
            }
        }
        return parts.split
    }

    static func namesBuilding(_ scalars: [UInt32]) -> Bool {
        guard scalars.contains(where: Folding.isLatin) else { return false }
        return words(scalars).dropLast().contains {
            AddressSpellings.englishBuilding.contains(Folding.text($0).lowercased())
        }
    }

    private static func words(_ scalars: [UInt32]) -> [ArraySlice<UInt32>] {
        scalars.split { $0 == Folding.space || $0 == 0x2C || $0 == 0x2E }
    }

    private struct Parts {
        var building: ArraySlice<UInt32>?
        var unit: ArraySlice<UInt32>?
        var floor: ArraySlice<UInt32>?
        var room: ArraySlice<UInt32>?
        var rest: [String] = []

        /// A word and the number behind it.
        mutating func take(_ word: ArraySlice<UInt32>, _ number: ArraySlice<UInt32>) -> Bool {
            let run = number.first == 0x23 ? number.dropFirst() : number
            guard !run.isEmpty, run.count <= AddressScalars.runMax,
                run.contains(where: Folding.isDigit) || run.count == 1,
                run.allSatisfy({ AddressScalars.isRun($0) || $0 == Folding.dash })
            else { return false }
            let key = Folding.text(word).lowercased()
            if AddressSpellings.englishBuilding.contains(key), building == nil {
                building = run
            } else if AddressSpellings.englishUnit.contains(key), unit == nil {
                unit = run
            } else if AddressSpellings.englishFloor.contains(key), floor == nil {
                floor = run
            } else if AddressSpellings.englishRoom.contains(key), room == nil {
                room = run
            } else {
                return false
            }
            return true
        }

        /// `Building 3, 2-502` and `Block A 1201`.
        mutating func takeDoor(_ word: ArraySlice<UInt32>, isLast: Bool) -> Bool {
            guard isLast, building != nil, room == nil,
                word.first.map(Folding.isDigit) == true,
                word.allSatisfy({ AddressScalars.isRun($0) || $0 == Folding.dash })
            else { return false }
            let runs = word.split(separator: Folding.dash)
            guard runs.count <= 2, runs.allSatisfy({ $0.count <= AddressScalars.runMax }) else {
                return false
            }
            room = runs.last
            if runs.count == 2 {
                guard unit == nil else { return false }
                unit = runs.first
            }
            return true
        }

        /// `5th Floor`.
        mutating func takeOrdinal(
            _ number: ArraySlice<UInt32>,
            _ word: ArraySlice<UInt32>
        ) -> Bool {
            let key = Folding.text(word).lowercased()
            let digits = number.prefix(while: Folding.isDigit)
            guard AddressSpellings.englishFloor.contains(key), floor == nil, !digits.isEmpty,
                digits.count <= AddressScalars.runMax
            else { return false }
            floor = digits
            return true
        }

        /// A room must be there, and a building or what else says where it is.
        var split: AddressSplit? {
            guard let last = room ?? unit, building != nil || !rest.isEmpty,
                !rest.contains(where: { word in word.unicodeScalars.contains { $0.value >= 0x80 } })
            else { return nil }
            var name = rest.joined(separator: " ")
            if let building {
                let number = AddressSplit.canonical(building)
                name = name.isEmpty ? number : name + " " + number
            }
            var runs = last.split(separator: Folding.dash)
            if let floor, let first = runs.first, !first.starts(with: floor) {
                runs.insert(floor, at: 0)
            }
            if room != nil, let unit { runs.insert(unit, at: 0) }
            let text = runs.map(AddressScalars.withoutZeros)
                .map { Folding.text($0.map(AddressScalars.upper)) }.joined(separator: "-")
            return text.isEmpty ? nil : AddressSplit(building: name, door: text)
        }
    }
}
