import Application
import Domain
import Kernel
import Words

/// Searches over all names of people and places, as the box on the pages does them.
struct PeopleQueries {
    static let queries = 1_000
    static let millisecondsMax = 5.0

    private let state: HostedDistrict

    init(_ state: HostedDistrict) {
        self.state = state
    }

    func report(_ language: Language) {
        for characters in [2, 1] {
            let times = times(characters)
            let worst = times.last ?? .nan
            let words = PeopleBenchWords.search(characters: characters, queries: times.count)
            let verdict = worst <= Self.millisecondsMax ? "✓" : "✗"
            print(
                "\(words[language]): \(rounded(median(times))) ms, "
                    + "\(PeopleBenchWords.worst[language]) \(rounded(worst)) ms (≤ 5: \(verdict))"
            )
        }
    }

    /// In milliseconds, sorted; for somebody who may see the sub-district.
    private func times(_ characters: Int) -> [Double] {
        let district = state.district
        let scope = Identifier<Place>(2)
        var random = SeededRandom(seed: 3)
        var times: [Double] = []
        for _ in 0..<Self.queries {
            let person = UInt64.random(in: 1...UInt64(district.persons.count), using: &random)
            let name = state.people.details(of: Identifier(person))?.name ?? ""
            let text = String(name.prefix(characters))
            var found = 0
            let time = seconds {
                found += state.directory.search(text, in: district).count
                found +=
                    state.people.search(text, in: district) { district.covers(scope, $0) }
                    .count
            }
            precondition(found > 0, "whoever bears the name is found")
            times.append(time * 1_000)
        }
        return times.sorted()
    }
}
