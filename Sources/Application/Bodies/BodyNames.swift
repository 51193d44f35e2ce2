package import Domain
package import Kernel

/// What organisations, seats and their holders are called: the texts lie with those of the places.
extension PlaceDirectory {
    /// An organisation found by a name it bears or bore.
    package struct BodyMatch: Hashable, Sendable {
        package let body: Identifier<Organisation>
        /// The other name that matched; nothing if the present one did.
        package let otherName: String?

        package init(body: Identifier<Organisation>, otherName: String? = nil) {
            self.body = body
            self.otherName = otherName
        }
    }

    package static let bodyMatchesMax = 200

    func facts(for command: BodyCommand, in district: District) -> BodyFacts {
        switch command {
        case .found(let command):
            BodyFacts(
                namesake: namesake(
                    of: nil,
                    at: district.standing(command.place),
                    called: command.name,
                    in: district
                ),
                isUnchanged: false
            )
        case .rename(let command): facts(command.body, called: command.name, in: district)
        case .addAlias(let command): facts(command.body, called: command.name, in: district)
        case .arrange, .merge, .end, .adoptRule, .fill, .vacate, .removeName, .removeHolderName,
            .stateFigure, .runOut:
            .none
        }
    }

    private func facts(
        _ body: Identifier<Organisation>,
        called name: String,
        in district: District
    ) -> BodyFacts {
        let wanted = Self.folded(name)
        let own = district.organisation(body)?.names.compactMap { text($0) } ?? []
        return BodyFacts(
            namesake: namesake(
                of: body,
                at: district.place(of: body),
                called: name,
                in: district
            ),
            isUnchanged: own.contains { Self.folded($0) == wanted }
        )
    }

    /// Bodies are founded seldom: looking through all of them is cheaper than an index.
    private func namesake(
        of body: Identifier<Organisation>?,
        at place: Identifier<Place>,
        called name: String,
        in district: District
    ) -> Identifier<Organisation>? {
        let wanted = Self.folded(name)
        return district.organisations.indices.lazy
            .map { Identifier<Organisation>(UInt64($0) + 1) }
            .first { other in
                guard other != body, let organisation = district.organisation(other),
                    organisation.mergedInto == nil, district.place(of: other) == place
                else { return false }
                return organisation.names.contains { name in
                    text(name).map { Self.folded($0) == wanted } ?? false
                }
            }
    }

    /// Organisations any of whose names contains `text`, each once, in the order of their numbers.
    package func searchBodies(_ text: String, in district: District) -> [BodyMatch] {
        let wanted = Self.folded(text)
        guard !wanted.isEmpty else { return [] }
        var matches: [BodyMatch] = []
        for index in district.organisations.indices where matches.count < Self.bodyMatchesMax {
            let organisation = district.organisations[index]
            guard organisation.mergedInto == nil else { continue }
            let found = organisation.names.first { name in
                self.text(name).map { Self.folded($0).contains(wanted) } ?? false
            }
            guard let found else { continue }
            matches.append(
                BodyMatch(
                    body: Identifier(UInt64(index) + 1),
                    otherName: found == organisation.name ? nil : self.text(found)
                )
            )
        }
        return matches
    }

    /// A text that organisations, rules of seats or holdings cite, and that is neither there nor
    /// removed by anyone.
    func missingOfBodies(in district: District) -> Digest? {
        let isMissing = { (text: Digest) -> Bool in
            self.text(text) == nil && district.removal(of: text) == nil
        }
        return district.organisations.lazy.flatMap(\.names).first(where: isMissing)
            ?? district.seatRules.lazy.flatMap(\.texts).first(where: isMissing)
            ?? district.holdings.lazy.compactMap(\.name).first(where: isMissing)
    }
}

extension SeatRule {
    fileprivate var texts: [Digest] { [source] + groups.flatMap { [$0.zh, $0.en] } }
}
