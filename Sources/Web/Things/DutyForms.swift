import Application
import Domain
import HTML
import Kernel
import Words

/// Where what is owed is handed over, taken or handed back, and said to be done.
enum DutyForms {
    static let bodiesMax = 300

    static let routes: [Route] = [pass.routes, answer.routes, finish.routes].flatMap(\.self)

    static let pass = FormRoute<Identifier<Duty>, PassDutyForm>(
        name: "passDuty",
        path: Paths.passDuty,
        permission: .participant,
        summary: WorkWords.routePass,
        page: { exchange, id throws(Problem) in
            let (context, duty) = try exchange.owned(id)
            var page = context.dutyForm(
                id,
                WorkWords.handOver,
                lead: WorkWords.handOverLead,
                back: context.district.accountable(for: duty, at: context.moment)
            )
            page.choices["to"] = context.others(besides: duty)
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let (context, _) = try exchange.owned(id)
            guard let party = context.party else { throw .comeInFirst }
            let command = OfferDuty(duty: id, to: sent.form.to, by: party)
            return try await exchange.give(.offer(command), sent, .dutyOffered)
        }
    )

    static let answer = FormRoute<Identifier<Duty>, AnswerDutyForm>(
        name: "answerDuty",
        path: Paths.answerDuty,
        permission: .participant,
        summary: WorkWords.routeAnswer,
        page: { exchange, id throws(Problem) in
            let context = try exchange.offered(id)
            return context.dutyForm(id, WorkWords.answerOffer, lead: nil, back: nil)
        },
        act: { sent, exchange, id throws(Problem) in
            let context = try exchange.offered(id)
            guard let party = context.party else { throw .comeInFirst }
            let isAccepted = sent.form.isAccepted
            let command = AnswerDutyOffer(duty: id, isAccepted: isAccepted, by: party)
            return try await exchange.give(
                .answer(command),
                sent,
                isAccepted ? .dutyTaken : .dutyHandedBack
            )
        }
    )

    static let finish = FormRoute<Identifier<Duty>, NoQuestions>(
        name: "finishDuty",
        path: Paths.finishDuty,
        permission: .participant,
        summary: WorkWords.routeDone,
        page: { exchange, id throws(Problem) in
            let (context, duty) = try exchange.owned(id)
            guard duty.kind.isSaidToBeDone else { throw .notFound }
            return context.dutyForm(
                id,
                WorkWords.done,
                lead: WorkWords.doneLead,
                back: context.district.accountable(for: duty, at: context.moment)
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let (context, _) = try exchange.owned(id)
            guard let party = context.party else { throw .comeInFirst }
            let command = FulfilDuty(duty: id, by: party)
            return try await exchange.give(.fulfil(command), sent, .dutyDone)
        }
    )
}

struct PassDutyForm: FormShape {
    static let toField = FormField<UInt64>.number("to", WorkWords.to, in: 1...UInt64(Int64.max))
        .asked(by: .select([]))

    let to: Identifier<Organisation>

    init?(_ form: inout FormReader) {
        guard let to = form.read(Self.toField) else { return nil }
        self.to = Identifier(to)
    }
}

struct AnswerDutyForm: FormShape {
    static let answerField = FormField<Bool>.choice(
        "answer",
        WorkWords.answer,
        of: [
            (true, .init(word: "take", phrase: WorkWords.take)),
            (false, .init(word: "back", phrase: WorkWords.giveBack)),
        ]
    )

    let isAccepted: Bool

    init?(_ form: inout FormReader) {
        guard let isAccepted = form.read(Self.answerField) else { return nil }
        self.isAccepted = isAccepted
    }
}

extension Exchange {
    /// An open duty of an organisation that whoever asks acts for.
    fileprivate func owned(_ id: Identifier<Duty>) throws(Problem) -> (PageContext, Duty) {
        let context = pageContext
        guard let party = context.party, let duty = context.district.duty(id),
            context.district.isOwed(duty, at: context.moment),
            let body = context.district.accountable(for: duty, at: context.moment),
            context.district.sits(party, in: body, at: context.moment)
        else { throw .notFound }
        return (context, duty)
    }

    /// A duty that was offered to an organisation that whoever asks acts for.
    fileprivate func offered(_ id: Identifier<Duty>) throws(Problem) -> PageContext {
        let context = pageContext
        guard let party = context.party, let offer = context.district.duty(id)?.offer,
            context.district.sits(party, in: offer.to, at: context.moment)
        else { throw .notFound }
        return context
    }

    fileprivate func give(
        _ command: DutyCommand,
        _ sent: FormSubmission<some FormShape>,
        _ words: DoneWords
    ) async throws(Problem) -> Acted {
        try await submit(
            .duties(command),
            sent,
            field: { _ in nil },
            done: { receipt in
                Acted.Done(address: Paths.work.address, receipt: receipt, words: words)
            }
        )
    }
}

extension PageContext {
    fileprivate func dutyForm(
        _ id: Identifier<Duty>,
        _ title: Phrase,
        lead: Phrase?,
        back: Identifier<Organisation>?
    ) -> FormPage {
        var page = FormPage(
            PageHeading(
                words(title),
                eyebrow: what(id),
                lead: lead.map { words($0) }
            ),
            button: words(title)
        )
        page.section = .work
        page.isPrivate = true
        page.wayBack = TextLink(
            words(FormWords.notNow),
            to: back.map(Paths.owed.address) ?? Paths.work.address
        )
        return page
    }

    /// Organisations a duty may go to: those that work where its owner does, or above.
    fileprivate func others(besides duty: Duty) -> [Choice] {
        let own = district.accountable(for: duty, at: moment)
        let place = own.map(district.place(of:)) ?? Places.root
        return standingOrganisations { id in
            let home = district.place(of: id)
            return id != own && (district.covers(home, place) || district.covers(place, home))
        }
        .prefix(DutyForms.bodiesMax)
        .map { Choice($0.description, bodyNames.body($0)) }
    }
}
