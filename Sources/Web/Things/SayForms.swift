import Application
import Domain
import HTML
import Kernel
import Words

/// Where somebody says something and a thing begins: a title and why, and nothing more.
enum SayForms {
    static let routes: [Route] = [[say], begin.routes].flatMap(\.self)

    private static let say = Route(
        "showWhatToSay",
        Paths.say,
        for: .anyone,
        Route.Shape(ThingWords.routeSay, answers: .page)
    ) { exchange, place throws(Problem) in
        guard exchange.snapshot.state.district.place(place)?.isStanding == true else {
            throw .notFound
        }
        return exchange.page { SayPage(context: $0, place: place).write(&$1) }
    }

    static let begin = FormRoute<Beginning, SayForm>(
        name: "beginThing",
        path: Paths.begin,
        permission: .participant,
        summary: ThingWords.routeBegin,
        page: { exchange, beginning throws(Problem) in
            let context = exchange.pageContext
            guard let kind = context.kind(beginning), kind.mayBegin else { throw .notFound }
            var page = FormPage(
                PageHeading(
                    context.words(Phrase(kind.process.title)),
                    eyebrow: context.names.name(beginning.place)
                ),
                button: context.words(ThingWords.sayButton)
            )
            page.section = .places
            page.isPrivate = true
            page.breadcrumb = Breadcrumb(
                label: context.words(PageWords.youAreHere),
                above: context.placesAbove(beginning.place) + [
                    TextLink(context.names.name(beginning.place), to: .place(beginning.place)),
                    TextLink(
                        context.words(ThingWords.say),
                        to: Paths.say.address(beginning.place)
                    ),
                ],
                here: context.words(Phrase(kind.process.title))
            )
            page.wayBack = TextLink(
                context.words(FormWords.notNow),
                to: Paths.say.address(beginning.place)
            )
            return page
        },
        act: { sent, exchange, beginning throws(Problem) in
            let context = exchange.pageContext
            guard let kind = context.kind(beginning), kind.mayBegin, let party = context.party
            else { throw .notFound }
            return try await exchange.begin(kind, sent, by: party)
        }
    )
}

struct SayForm: FormShape {
    static let titleField = FormField<String>.text(
        "title",
        ThingWords.title,
        charactersMax: Matter.titleCharactersMax
    ).hint(ThingWords.titleHint)
    static let whyField = FormField<String>.text(
        "why",
        ThingWords.why,
        charactersMax: MatterComment.charactersMax
    ).asked(by: .area(rows: 4)).hint(ThingWords.whyHint)

    let title: String
    let why: String

    init?(_ form: inout FormReader) {
        let title = form.read(Self.titleField)
        let why = form.read(Self.whyField)
        guard let title, let why else { return nil }
        (self.title, self.why) = (title, why)
    }
}

/// One kind of thing that can be begun at a place.
struct KindOfThing {
    let beginning: Beginning
    let adoption: AdoptedInstitution
    let process: ProcessDefinition
    /// Whether whoever reads may begin one.
    let mayBegin: Bool
}

extension PageContext {
    /// Everything that can be begun at a place under what is in force there.
    func kinds(at place: Identifier<Place>) -> [KindOfThing] {
        district.adoptions.indices.flatMap { index -> [KindOfThing] in
            let adoption = district.adoptions[index]
            guard adoption.isInForce(at: moment), district.covers(adoption.place, place) else {
                return []
            }
            return adoption.institution.processes.indices.map { number in
                let process = adoption.institution.processes[number]
                return KindOfThing(
                    beginning: Beginning(
                        place: place,
                        adoption: Identifier(UInt64(index) + 1),
                        process: UInt16(number)
                    ),
                    adoption: adoption,
                    process: process,
                    mayBegin: mayBegin(process, adoption)
                )
            }
        }
    }

    func kind(_ beginning: Beginning) -> KindOfThing? {
        kinds(at: beginning.place).first { $0.beginning == beginning }
    }

    private func mayBegin(_ process: ProcessDefinition, _ adoption: AdoptedInstitution) -> Bool {
        guard let party, let role = adoption.institution.role(process.openedBy) else {
            return false
        }
        return district.holds(role, party, in: nil, under: adoption, at: moment)
    }
}

/// What can be begun at a place, by the names that people there gave it.
struct SayPage {
    let context: PageContext
    let place: Identifier<Place>

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(ThingWords.say),
            eyebrow: context.names.name(place),
            lead: context.words(ThingWords.sayLead)
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(place) + [
                TextLink(context.names.name(place), to: .place(place)),
                TextLink(context.words(ThingWords.things), to: Paths.things.address(place)),
            ],
            here: context.words(ThingWords.say)
        )
        html.page(frame) { html in html.stack { content(&$0) } }
    }

    private func content(_ html: inout HTMLWriter) {
        let kinds = context.kinds(at: place)
        guard !kinds.isEmpty else {
            return html.emptyState(
                EmptyState(
                    context.words(ThingWords.sayNowhere),
                    text: context.words(ThingWords.sayNowhereAdvice)
                )
            )
        }
        let open = kinds.filter(\.mayBegin)
        if !open.isEmpty {
            html.placeTree(
                open.map { kind in
                    PlaceBranch(
                        TextLink(
                            context.words(Phrase(kind.process.title)),
                            to: Paths.begin.address(kind.beginning)
                        ),
                        note: context.words(Phrase(kind.adoption.institution.title))
                    )
                },
                label: context.words(ThingWords.sayWhich)
            )
        }
        let others = kinds.filter { !$0.mayBegin }
        guard !others.isEmpty else { return }
        if open.isEmpty { comeIn(&html) }
        html.h2(context.words(ThingWords.notForYouToBegin))
        html.facts(others.map(fact))
    }

    private func comeIn(_ html: inout HTMLWriter) {
        guard context.caller?.isSignedIn != true else { return }
        html.p(context.words(ThingWords.comeIn))
        guard context.caller?.hasResidentDoor == true else { return }
        html.actions { html in
            html.mainLink(TextLink(context.words(JoinWords.join), to: Paths.join.address))
        }
    }

    private func fact(_ kind: KindOfThing) -> Fact {
        let role = kind.adoption.institution.role(kind.process.openedBy)
        let title = role.map { context.words(Phrase($0.title)) } ?? ""
        return Fact(
            context.words(Phrase(kind.process.title)),
            context.words(ThingWords.begunBy(title))
        )
    }
}

extension Exchange {
    /// Begins a thing. Why stands in the field that asks for it, or else as the first thing said.
    fileprivate func begin(
        _ kind: KindOfThing,
        _ sent: FormSubmission<SayForm>,
        by party: MatterParty
    ) async throws(Problem) -> Acted {
        guard let desk else { throw .readOnly }
        let why = kind.process.whyField.map { kind.process.fields[$0] }
        let command = OpenMatter(
            adoption: kind.beginning.adoption,
            process: kind.process.key,
            place: kind.beginning.place,
            title: sent.form.title,
            fields: why.map { [WrittenField(key: $0.key, text: sent.form.why)] } ?? [],
            by: party
        )
        let titles = InstitutionTitles(kind.adoption.institution, process: kind.process)
        let actor = try actor()
        func submission(_ command: Command, _ number: UInt64) -> Submission<Command> {
            let request = RequestID(high: sent.request.high, low: sent.request.low &+ number)
            return Submission(command, actor: actor, request: request, made: sent.made)
        }
        do throws(Denial<Refusal>) {
            let receipt = try await desk.door.submit(submission(.matters(.open(command)), 0))
            let thing = Identifier<Matter>(receipt.subject)
            if why == nil {
                let words = CommentOnMatter(matter: thing, text: sent.form.why, by: party)
                _ = try await desk.door.submit(submission(.voice(.comment(words)), 1))
            }
            return .done(
                Acted.Done(
                    address: Paths.thing.address(thing),
                    receipt: receipt,
                    words: .thingSaid
                )
            )
        } catch {
            guard case .refused(.matters(let refusal)) = error else {
                return try Acted(error) { _ in nil }
            }
            return .refused([(Self.field(of: refusal), .rule(refusal.phrase(titles)))])
        }
    }

    private static func field(of refusal: MatterRefusal) -> String? {
        switch refusal {
        case .title: "title"
        case .fieldText: "why"
        default: nil
        }
    }
}
