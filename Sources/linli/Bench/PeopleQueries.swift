import Application
import Domain
import Kernel
import Words

/// Searches over all names of people and places, as the box on the pages does them.
struct PeopleQueries {
    /// In each turn.
    static let queries = 200
    static let scans = 5
    static let millisecondsMax = 5.0

    private let state: HostedDistrict

    init(_ state: HostedDistrict) {
        self.state = state
    }

    func report(_ language: Language) {
        for characters in [2, 1] {
            var random = SeededRandom(seed: 3)
            var worst = 0.0
            var measurement = PairedMeasurement(
                PeopleBenchWords.search(characters: characters),
                unit: BenchWords.milliseconds,
                bar: nil
            )
            for _ in 0..<PairedMeasurement.rounds {
                let names = (0..<Self.queries).map { _ in text(characters, &random) }
                let ours = names.map(searched)
                let theirs = names.prefix(Self.scans).map(scanned)
                measurement.add(ours: median(ours), theirs: median(theirs))
                worst = max(worst, ours.max() ?? .nan)
            }
            measurement.report(language)
            let verdict = worst <= Self.millisecondsMax ? "✓" : "✗"
            let words = PeopleBenchWords.worst[language]
            print("  \(words) \(rounded(worst)) ms (≤ 5: \(verdict))")
        }
    }

    /// The first characters of somebody's name.
    private func text(_ characters: Int, _ random: inout SeededRandom) -> String {
        let count = UInt64(state.district.persons.count)
        let person = Identifier<Person>(UInt64.random(in: 1...count, using: &random))
        return String((state.people.details(of: person)?.name ?? "").prefix(characters))
    }

    /// Who asks may see the sub-district.
    private func isVisible(_ place: Identifier<Place>) -> Bool {
        state.district.covers(Identifier(2), place)
    }

    /// In milliseconds.
    private func searched(_ text: String) -> Double {
        var found = 0
        let time = seconds {
            found += state.directory.search(text, in: state.district).count
            found += state.people.search(text, in: state.district, where: isVisible).count
        }
        precondition(found > 0, "whoever bears the name is found")
        return time * 1_000
    }

    private func scanned(_ text: String) -> Double {
        var found = 0
        let time = seconds {
            for index in state.district.persons.indices {
                let person = Identifier<Person>(UInt64(index) + 1)
                guard state.people.details(of: person)?.name.contains(text) == true,
                    let home = state.district.home(of: person), isVisible(home)
                else { continue }
                found += 1
            }
        }
        precondition(found > 0, "whoever bears the name is found")
        return time * 1_000
    }
}
