import Application
import Domain
import HTML
import Kernel
import Words

/// Where somebody notes what was given to a thing, and takes it off again.
enum ContributionForms {
    static let routes: [Route] = [give.routes, strike.routes].flatMap(\.self)

    static let give = FormRoute<Identifier<Matter>, GiveForm>(
        name: "giveToThing",
        path: Paths.give,
        permission: .participant,
        summary: ContributionWords.routeGive,
        page: { exchange, id throws(Problem) in
            let thing = try exchange.thing(id)
            let context = thing.context
            let isWorker = context.caller?.session != nil
            var page = thing.form(
                ContributionWords.give,
                lead: isWorker ? ContributionWords.workerLead : ContributionWords.giveLead,
                button: ContributionWords.save
            )
            if !isWorker { page.leftOut = [GiveForm.personName] }
            page.initial["day"] = context.district.today(context.moment).description
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let thing = try exchange.thing(id)
            guard let party = thing.context.party else { throw .comeInFirst }
            let form = sent.form
            let command = NoteContribution(
                matter: id,
                giver: form.person.map { .person($0) } ?? party,
                minutes: form.minutes,
                things: form.things,
                day: form.day,
                by: party
            )
            return try await exchange.give(
                .note(command),
                sent,
                back: Paths.thing.address(id),
                .contributionNoted
            )
        }
    )

    static let strike = FormRoute<Identifier<Contribution>, NoQuestions>(
        name: "strikeContribution",
        path: Paths.strike,
        permission: .participant,
        summary: ContributionWords.routeStrike,
        page: { exchange, id throws(Problem) in
            let (context, given) = try exchange.ownLine(id)
            var page = FormPage(
                PageHeading(
                    context.words(ContributionWords.strike),
                    eyebrow: context.words(given),
                    lead: context.words(ContributionWords.strikeLead)
                ),
                button: context.words(ContributionWords.strike)
            )
            page.isPrivate = true
            page.wayBack = TextLink(context.words(FormWords.notNow), to: context.backToOwn(given))
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let (context, given) = try exchange.ownLine(id)
            guard let party = context.party else { throw .comeInFirst }
            return try await exchange.give(
                .strike(StrikeContribution(contribution: id, by: party)),
                sent,
                back: context.backToOwn(given),
                .contributionStruck
            )
        }
    )
}

extension Exchange {
    /// A line that whoever asks gave or noted. To everybody else there is none.
    fileprivate func ownLine(
        _ id: Identifier<Contribution>
    ) throws(Problem) -> (PageContext, Contribution) {
        let context = pageContext
        let book = context.district.contributionBook
        guard let party = context.party, let given = book[id], !given.isStruck,
            given.by == party || book.given(by: party).contains(id)
        else { throw .notFound }
        return (context, given)
    }

    fileprivate func give(
        _ command: ContributionCommand,
        _ sent: FormSubmission<some FormShape>,
        back: WebAddress,
        _ words: DoneWords
    ) async throws(Problem) -> Acted {
        try await submit(
            .contributions(command),
            sent,
            field: { refusal in
                guard case .contributions(let refusal) = refusal else { return nil }
                return switch refusal {
                case .nothingGiven, .tooLongADay: "minutes"
                case .things: "things"
                case .dayOutOfRange, .tooManyOnADay: "day"
                case .notForOthers, .notForYou: GiveForm.personName
                case .notFounded, .tooMany, .unknown: nil
                }
            },
            done: { Acted.Done(address: back, receipt: $0, words: words) }
        )
    }
}

extension PageContext {
    /// What was given, for whoever may know it.
    func words(_ given: Contribution) -> String {
        var parts: [String] = []
        if given.minutes > 0 {
            parts.append(words(ContributionWords.minutes(Int64(given.minutes))))
        }
        if let things = given.things { parts.append(bodyNames.text(things)) }
        return parts.joined(separator: " · ")
    }

    /// Residents find their lines on their own page; a worker comes back to the thing.
    fileprivate func backToOwn(_ given: Contribution) -> WebAddress {
        caller?.resident == nil ? Paths.thing.address(given.matter) : Paths.my.address
    }
}

extension Thing {
    /// Whether the reader may note something: whoever lives or works there, or has to do with it.
    var takesGifts: Bool { context.party != nil && isOurs }

    /// What each side gave to it in time and in kind.
    var givenWords: [String] {
        district.contributionBook.totals(of: id).map {
            context.words(ContributionWords.total($0))
        }
    }
}

extension MyPage {
    static let givenMax = 200

    /// What the person gave, with who noted it. Nobody else sees these lines.
    func given(_ html: inout HTMLWriter) {
        html.h2(context.words(ContributionWords.mine))
        let book = context.district.contributionBook
        let lines = book.given(by: .person(record.id)).suffix(Self.givenMax).reversed()
        guard !lines.isEmpty else { return html.p(context.words(ContributionWords.nothing)) }
        var table = Table(
            caption: context.words(ContributionWords.mine),
            columns: [
                ContributionWords.thing, ContributionWords.what, ContributionWords.day,
                ContributionWords.notedBy,
            ].map { Table.Column(context.words($0)) },
            rows: lines.compactMap { id in
                book[id].map { given in
                    Table.Row(
                        [
                            title(of: given.matter), context.words(given),
                            context.words(Dates.day(given.day)), name(of: given.by),
                        ],
                        to: Paths.strike.address(id)
                    )
                }
            }
        )
        table.showsCaption = false
        html.table(table)
    }

    private func title(of id: Identifier<Matter>) -> String {
        context.district.matter(id).map { context.bodyNames.text($0.title) } ?? ""
    }

    private func name(of party: MatterParty) -> String {
        switch party {
        case .person: context.words(MyWords.oneself)
        case .account(let account): context.words(MandateWords.staff(context.names.staff(account)))
        }
    }
}
