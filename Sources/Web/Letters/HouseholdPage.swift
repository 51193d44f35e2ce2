import Application
import Domain
import HTML
import Kernel
import Words

/// What a household sees of its letters: who came in by which code, and what was made for it.
struct HouseholdPage {
    let context: PageContext
    let person: Identifier<Person>
    let household: Identifier<Household>
    let sessions: [ResidentSession]
    let present: SessionName?

    func write(_ html: inout HTMLWriter) {
        let home = context.home(of: household)
        let heading = PageHeading(
            context.words(JoinWords.household),
            eyebrow: context.words(LetterWords.toHousehold(home.door, at: home.place)),
            lead: context.words(LetterWords.seen)
        )
        html.page(context.frame(heading, section: nil)) { html in
            html.stack { html in
                html.h2(context.words(JoinWords.uses))
                uses(&html)
                html.h2(context.words(JoinWords.lettersMade))
                letters(&html)
                html.h2(context.words(JoinWords.sessions))
                html.table(sessionTable)
                html.actions { html in
                    if let community {
                        html.mainLink(link(PageWords.goTo(community.name), to: community.address))
                    }
                    html.secondaryLink(link(SignInWords.signOut, to: Paths.signOut.address))
                    html.secondaryLink(
                        link(JoinWords.changeDisplayName, to: Paths.displayName.address)
                    )
                }
            }
        }
    }

    /// Where the household lives together with others.
    private var community: (name: String, address: WebAddress)? {
        let district = context.snapshot.state.district
        return district.household(household).map { home in
            let community = district.community(of: home.place)
            return (context.names.name(community), .place(community))
        }
    }

    private func uses(_ html: inout HTMLWriter) {
        let district = context.snapshot.state.district
        let uses = district.uses(of: household)
        guard !uses.isEmpty else { return html.p(context.words(JoinWords.nobodyYet)) }
        html.p(context.words(JoinWords.usesAdvice))
        var table = Table(
            caption: context.words(JoinWords.uses),
            columns: [
                .init(context.words(JoinWords.person)), .init(context.words(JoinWords.when)),
                .init(context.words(JoinWords.state)),
            ],
            rows: uses.compactMap { id in
                district.use(id).map { use in
                    Table.Row(
                        [
                            context.fileName(of: use.person),
                            context.words(context.minute(use.used)),
                            context.words(use.phrase),
                        ],
                        to: use.contest == nil ? Paths.contestUse.address(id) : nil
                    )
                }
            }
        )
        table.showsCaption = false
        html.table(table)
    }

    private func letters(_ html: inout HTMLWriter) {
        let district = context.snapshot.state.district
        html.ul { html in
            for id in district.letters(of: household).prefix(Self.lettersMax) {
                guard let letter = district.letter(id) else { continue }
                let issue = district.issue(of: letter)
                let made = JoinWords.made(letter.slots.count, issue.reason.phrase)
                html.li(
                    context.words(context.minute(issue.issued)) + " · " + context.words(made)
                )
            }
        }
    }

    private static let lettersMax = 20

    private var sessionTable: Table {
        var table = Table(
            caption: context.words(JoinWords.sessions),
            columns: [
                .init(context.words(StaffWords.device)),
                .init(context.words(StaffWords.since)),
                .init(context.words(StaffWords.lastUsed)),
            ],
            rows: sessions.map { session in
                let label =
                    session.label.isEmpty
                    ? context.words(StaffWords.unknownDevice) : session.label
                let isThis = session.name == present
                return Table.Row(
                    [
                        isThis ? context.words(StaffWords.thisDevice(label)) : label,
                        context.words(context.minute(session.opened)),
                        context.words(context.minute(session.seen)),
                    ],
                    to: Paths.endOwnSession.address(session.name)
                )
            }
        )
        table.showsCaption = false
        return table
    }

    private func link(_ phrase: Phrase, to address: WebAddress) -> TextLink {
        TextLink(context.words(phrase), to: address)
    }

    static func answer(_ exchange: Exchange) throws(Problem) -> Answer {
        let person = try exchange.resident()
        let residents = try exchange.residents()
        guard let household = exchange.snapshot.state.district.person(person)?.household else {
            throw .notFound
        }
        return exchange.page { context, html in
            HouseholdPage(
                context: context,
                person: person,
                household: household,
                sessions: residents.sessions(of: person),
                present: exchange.caller.resident?.name
            ).write(&html)
        }
    }
}

extension LetterUse {
    fileprivate var phrase: Phrase {
        guard let contest else { return JoinWords.fine }
        return contest.settled == nil ? JoinWords.openContest : JoinWords.settledContest
    }
}
