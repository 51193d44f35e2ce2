import Application
import Domain
import HTML
import Kernel
import Words

/// What waits for the reader: answers and by-elections for whoever has to see to them, the way in
/// for whoever is not in yet.
extension CommunityHome {
    func needs(_ html: inout HTMLWriter) {
        guard let caller = context.caller, caller.hasDoor else { return }
        if let person = caller.resident?.person {
            residentNeeds(person, &html)
            followed(person, &html)
        } else if caller.session != nil {
            staffNeeds(&html)
        } else if caller.hasResidentDoor {
            wayIn(&html)
        }
    }

    var maySeeToBodies: Bool { context.may(.keepBodies, at: id) }

    private func wayIn(_ html: inout HTMLWriter) {
        let ask = Paths.ask.address.query(Parameters.livesAt.name, id.description)
        html.panel { html in
            html.h2(context.words(CommunityWords.livesHere))
            html.p(context.words(CommunityWords.livesHereLead))
            html.actions { html in
                html.mainLink(
                    TextLink(context.words(CommunityWords.haveLetter), to: Paths.join.address)
                )
                html.secondaryLink(
                    TextLink(context.words(CommunityWords.haveNoLetter), to: ask)
                )
            }
        }
    }

    private func residentNeeds(_ person: Identifier<Person>, _ html: inout HTMLWriter) {
        let livesHere = district.home(of: person).map { district.covers(id, $0) } ?? false
        let offices = Set(
            district.posts(of: person, at: context.moment)
                .compactMap { district.holding($0).map { district.standing($0.body) } }
        )
        let owed = duties.filter { duty, _ in
            district.accountable(for: duty, at: context.moment).map(offices.contains) ?? false
        }
        guard livesHere || !owed.isEmpty else { return }
        html.h2(context.words(CommunityWords.forYou))
        for (duty, body) in owed { context.notice(of: duty, about: body, &html) }
        if owed.isEmpty { html.p(context.words(CommunityWords.nothingForYou)) }
        guard livesHere else { return }
        html.p(context.words(CommunityWords.yourHousehold))
        html.p { html in
            html.secondaryLink(
                TextLink(context.words(JoinWords.household), to: Paths.household.address)
            )
        }
    }

    private func staffNeeds(_ html: inout HTMLWriter) {
        let mayAnswer = context.may(.answerRequests, at: id)
        guard mayAnswer || maySeeToBodies else { return }
        html.h2(context.words(CommunityWords.forYou))
        let desk = (mayAnswer ? requests : []) + contests
        if !desk.isEmpty {
            html.placeTree(desk, label: context.words(EntryWords.desk))
        }
        let owed = maySeeToBodies ? duties : []
        for (duty, body) in owed { context.notice(of: duty, about: body, &html) }
        if desk.isEmpty, owed.isEmpty { html.p(context.words(CommunityWords.nothingForYou)) }
    }

    private var requests: [PlaceBranch] {
        let open = district.openEntries.filter { request in
            district.answering(request).map { district.covers(id, $0) } ?? false
        }.compactMap { district.entryRequest($0) }
        guard !open.isEmpty else { return [] }
        let late = open.count { $0.due <= context.now }
        return [toDesk(CommunityWords.requests(open.count, late: late))]
    }

    private var contests: [PlaceBranch] {
        let open = district.contested.map { person, _ in person }.filter { person in
            district.homes(of: person).contains { home in
                district.covers(id, home) && context.may(.sendLetters, at: home)
            }
        }
        return open.isEmpty ? [] : [toDesk(CommunityWords.contests(open.count))]
    }

    private func toDesk(_ phrase: Phrase) -> PlaceBranch {
        PlaceBranch(TextLink(context.words(phrase), to: Paths.desk.address))
    }

    /// By-elections that are owed for bodies here, the earliest first.
    var duties: [(duty: Duty, body: Identifier<Organisation>)] {
        district.duties(owedAt: context.moment).compactMap { id in
            guard let duty = district.duty(id), case .byElection(let body, _) = duty.kind,
                district.covers(self.id, district.place(of: body))
            else { return nil }
            return (duty, body)
        }
    }
}
