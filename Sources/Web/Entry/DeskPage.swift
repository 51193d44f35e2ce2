import Application
import Domain
import HTML
import Kernel
import Words

/// What waits at the desks of the reader's places: what is late stands first.
struct DeskPage {
    static let linesMax = 200

    let context: PageContext

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(EntryWords.desk),
            lead: context.words(EntryWords.deskLead)
        )
        html.page(context.frame(heading, section: .desk)) { html in
            html.stack { html in
                html.h2(context.words(EntryWords.requests))
                requests(&html)
                html.h2(context.words(EntryWords.contests))
                contests(&html)
                html.h2(context.words(EntryWords.helpIn))
                html.p(context.words(EntryWords.helpLead))
                html.actions { html in
                    html.mainLink(
                        TextLink(context.words(EntryWords.helpIn), to: Paths.helpIn.address)
                    )
                    html.secondaryLink(
                        TextLink(context.words(EntryWords.take), to: Paths.takeRequest.address)
                    )
                    html.secondaryLink(
                        TextLink(context.words(TidingsWords.calls), to: Paths.calls.address)
                    )
                }
            }
        }
    }

    private func requests(_ html: inout HTMLWriter) {
        let state = context.snapshot.state
        let open = state.district.openEntries.compactMap { id in
            state.district.entryRequest(id).map { (id: id, request: $0) }
        }.filter { id, _ in
            state.district.answering(id).map { context.may(.answerRequests, at: $0) } ?? false
        }.sorted { ($0.request.due, $0.id) < ($1.request.due, $1.id) }
        guard !open.isEmpty else { return html.p(context.words(EntryWords.noRequests)) }
        var table = Table(
            caption: context.words(EntryWords.requests),
            columns: [
                .init(context.words(EntryWords.who)), .init(context.words(EntryWords.whereAt)),
                .init(context.words(EntryWords.until)), .init(context.words(DutyWords.by)),
            ],
            rows: open.prefix(Self.linesMax).map { id, request in
                let details = state.entries.details(of: id)
                let place = context.names.name(state.district.standing(request.place))
                return Table.Row(
                    [
                        details?.name ?? context.words(EntryWords.gone),
                        place + " " + (details?.door ?? ""),
                        time(of: request.due),
                        owner(.answerRegistration(id.rawValue)),
                    ],
                    to: Paths.entryRequest.address(id)
                )
            }
        )
        table.showsCaption = false
        html.table(table)
    }

    /// Whose use is contested and nobody has looked into, the longest ago first.
    var contested: [(person: Identifier<Person>, use: LetterUse)] {
        let district = context.snapshot.state.district
        let open = district.contested.compactMap { person, use in
            district.use(use).map { (person: person, use: $0) }
        }.filter { person, _ in
            district.person(person)?.isPresent == true
                && district.homes(of: person).contains { context.may(.sendLetters, at: $0) }
        }.sorted { ($0.use.used, $0.person) < ($1.use.used, $1.person) }
        return Array(open.prefix(Self.linesMax))
    }

    private func contests(_ html: inout HTMLWriter) {
        let open = contested
        guard !open.isEmpty else { return html.p(context.words(EntryWords.noContests)) }
        var table = Table(
            caption: context.words(EntryWords.contests),
            columns: [
                .init(context.words(EntryWords.who)),
                .init(context.words(EntryWords.contestedUse)),
                .init(context.words(EntryWords.until)), .init(context.words(DutyWords.by)),
            ],
            rows: open.map { person, use in
                let kind = DutyKind.lookIntoContest(person)
                return Table.Row(
                    [
                        context.fileName(of: person), context.words(context.minute(use.used)),
                        duty(kind).map { time(of: $0.due) } ?? "",
                        owner(kind),
                    ],
                    to: Paths.personCode.address(person)
                )
            }
        )
        table.showsCaption = false
        html.table(table)
    }

    private func duty(_ kind: DutyKind) -> Duty? { context.district.openDuty(kind) }

    private func time(of due: Instant) -> String {
        context.words(context.bodyNames.time(of: due, at: context.moment))
    }

    private func owner(_ kind: DutyKind) -> String {
        context.words(
            duty(kind).map { context.bodyNames.owner($0, at: context.moment) }
                ?? DutyWords.districtOffice
        )
    }
}

/// People found by name, each with the way to a code for them.
struct FoundPage {
    let context: PageContext
    let matches: PeopleMatches

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(EntryWords.found),
            eyebrow: context.words(EntryWords.desk)
        )
        html.page(context.frame(heading, section: nil)) { html in
            html.stack { html in
                list(&html)
                html.actions { html in
                    html.secondaryLink(
                        TextLink(context.words(EntryWords.take), to: Paths.takeRequest.address)
                    )
                    html.secondaryLink(
                        TextLink(context.words(EntryWords.desk), to: Paths.desk.address)
                    )
                }
            }
        }
    }

    private func list(_ html: inout HTMLWriter) {
        let district = context.snapshot.state.district
        guard !matches.people.isEmpty else {
            return html.p(context.words(EntryWords.nobodyFound))
        }
        if matches.count > matches.people.count {
            html.p(context.words(EntryWords.more(matches.count)))
        }
        var table = Table(
            caption: context.words(EntryWords.found),
            columns: [
                .init(context.words(EntryWords.who)), .init(context.words(EntryWords.whereAt)),
            ],
            rows: matches.people.map { person in
                let home = district.person(person)?.household.map(context.home)
                return Table.Row(
                    [context.fileName(of: person), home.map { $0.place + " " + $0.door } ?? ""],
                    to: Paths.personCode.address(person)
                )
            }
        )
        table.showsCaption = false
        html.table(table)
    }
}
