import Application
import Domain
import Foundation
import Interchange
import Kernel

/// Lists of people who do not exist: names of three characters drawn as unevenly as real ones are,
/// behind the doors of numbered buildings. The same seed gives the same lists.
struct MadeUpPeople {
    static let peoplePerBuilding = 250
    static let peoplePerDoor = 3
    static let surnames = 120
    static let givenCharacters = 1_500

    private var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    mutating func rows(_ count: Int) -> [RosterRow] {
        (0..<count).map { index in
            let building = index / Self.peoplePerBuilding + 1
            let door = index % Self.peoplePerBuilding / Self.peoplePerDoor
            return RosterRow(
                line: index + 2,
                details: details(),
                address: address(building: building, unit: door / 30 + 1, room: door % 30)
            )
        }
    }

    private mutating func details() -> PersonDetails {
        let year = UInt16.random(in: 1_940...2_020, using: &random)
        let isExact = Bool.random(using: &random)
        var details = PersonDetails(
            name: name(),
            birth: Birth(
                year: year,
                month: isExact ? .random(in: 1...12, using: &random) : 0,
                day: isExact ? .random(in: 1...28, using: &random) : 0
            )
        )
        if Bool.random(using: &random) {
            let number = UInt64.random(in: 0...999_999, using: &random)
            details.phone = "00000" + String(1_000_000 + number).dropFirst()
        }
        if Int.random(in: 0..<4, using: &random) == 0 { details.tenancy = .tenant }
        return details
    }

    /// A quarter have a given name of one character.
    mutating func name() -> String {
        var name = [character(below: Self.surnames, from: 0x5000)]
        name.append(character(below: Self.givenCharacters, from: 0x6000))
        if Int.random(in: 0..<4, using: &random) > 0 {
            name.append(character(below: Self.givenCharacters, from: 0x6000))
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: name)
        return String(text)
    }

    /// The n-th of them comes up about 1 / (n + 8) as often as all together.
    private mutating func character(below count: Int, from first: UInt32) -> Unicode.Scalar {
        let whole = Self.weight(count)
        let drawn = Double(random.next() >> 11) / Double(1 << 53) * whole
        var (low, high) = (0, count - 1)
        while low < high {
            let middle = (low + high) / 2
            if Self.weight(middle + 1) < drawn { low = middle + 1 } else { high = middle }
        }
        return Unicode.Scalar(first + UInt32(low)) ?? "x"
    }

    /// Of the first `count`, close to the harmonic sum.
    private static func weight(_ count: Int) -> Double { log((Double(count) + 8) / 8) }

    private func address(building: Int, unit: Int, room: Int) -> AddressText {
        let name = "\(building)\u{53F7}\u{697C}"
        let door = "\(unit)-\(room / 5 + 1)0\(room % 5 + 1)"
        return AddressText(written: "\(name) \(door)", building: name, door: door)
    }
}
