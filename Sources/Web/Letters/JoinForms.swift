import Application
import Domain
import HTML
import Kernel
import Words

/// What the forms ask through which residents get in.
enum JoinFields {
    static let code = FormField<String>.text(
        "code",
        JoinWords.code,
        charactersMax: SpokenCode.charactersMax
    ).asked(by: .text(.full, .numeric, .off)).hint(JoinWords.codeHint)
    static let name = FormField<String>.text(
        "name",
        JoinWords.yourName,
        charactersMax: PersonDetails.nameCharactersMax
    ).hint(JoinWords.yourNameHint).optional
    static let displayName = FormField<String>.text(
        "display-name",
        JoinWords.displayName,
        charactersMax: UseLetterCode.displayNameCharactersMax
    ).hint(JoinWords.displayNameHint)
    static let device = FormField<DeviceKeeping>.choice(
        "device",
        JoinWords.device,
        of: [
            (
                .shared,
                .init(word: "shared", phrase: JoinWords.shared, hint: JoinWords.sharedHint)
            ),
            (.own, .init(word: "own", phrase: JoinWords.own, hint: JoinWords.ownHint)),
        ]
    )
    static let use = FormField<UInt64>.number("use", JoinWords.which, in: 1...UInt64(Int64.max))
        .asked(by: .radio([])).map { .success(Identifier<LetterUse>($0)) }
}

struct JoinForm: FormShape {
    let code: String

    init?(_ form: inout FormReader) {
        guard let code = form.read(JoinFields.code) else { return nil }
        self.code = code
    }
}

/// The same for a code with a name and for a spare one, which alone asks what somebody is called.
struct ComeInForm: FormShape {
    let name: String?
    let displayName: String
    let device: DeviceKeeping

    init?(_ form: inout FormReader) {
        let name = form.read(JoinFields.name)
        let displayName = form.read(JoinFields.displayName)
        let device = form.read(JoinFields.device)
        guard let name, let displayName, let device else { return nil }
        (self.name, self.displayName, self.device) = (name, displayName, device)
    }
}

struct ContestForm: FormShape {
    let use: Identifier<LetterUse>

    init?(_ form: inout FormReader) {
        guard let use = form.read(JoinFields.use) else { return nil }
        self.use = use
    }
}

/// The pages through which residents get in: a code, then how one wants to be called.
enum JoinForms {
    static let routes: [Route] = join.routes + welcome.routes + contest.routes

    static let join = FormRoute<Void, JoinForm>(
        name: "join",
        path: Paths.join,
        permission: .anyone,
        summary: JoinWords.routeJoin,
        isPastWriter: true,
        page: { exchange, _ throws(Problem) in
            _ = try exchange.residents()
            let context = exchange.pageContext
            var page = FormPage(
                PageHeading(
                    context.words(JoinWords.join),
                    lead: context.words(JoinWords.joinLead)
                ),
                button: context.words(JoinWords.next)
            )
            page.isPrivate = true
            page.modules = [Asset.join.address]
            page.flawTitle = JoinWords.notIn
            page.before = { context.staffWarning(&$0) }
            page.aside = { html in
                html.card(Card(context.words(JoinWords.noLetterTitle), tone: .calm)) { html in
                    html.p(context.words(JoinWords.noLetter))
                    html.p { html in
                        html.secondaryLink(
                            TextLink(context.words(EntryWords.ask), to: Paths.ask.address)
                        )
                    }
                }
            }
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            let residents = try exchange.residents()
            guard exchange.caller.session == nil else {
                return .refused([(nil, .rule(JoinWords.staffFirst))])
            }
            let token: SecretToken
            do throws(JoinDenial) {
                token = try await residents.begin(sent.form.code, exchange.caller.visitor)
            } catch {
                return Acted(error, field: "code")
            }
            let isUsed =
                if case .used = await residents.look(token)?.standing { true } else { false }
            let next = isUsed ? Paths.joinContest : Paths.joinWelcome
            var answer = exchange.answer(Acted.Done(address: next.address))
            SiteCookie.joining.set(
                token.text,
                secondsMax: SiteCookie.joiningSecondsMax,
                in: &answer,
                isSecure: exchange.isSecure
            )
            return .answer(answer)
        }
    )

    static let welcome = FormRoute<Void, ComeInForm>(
        name: "comeIn",
        path: Paths.joinWelcome,
        permission: .anyone,
        summary: JoinWords.routeWelcome,
        isPastWriter: true,
        page: { exchange, _ throws(Problem) in
            let look = try await exchange.joinLook()
            let context = exchange.pageContext
            var page = FormPage(
                PageHeading(
                    context.words(JoinWords.welcome),
                    lead: context.lead(for: look)
                ),
                button: context.words(JoinWords.comeIn)
            )
            page.isPrivate = true
            page.flawTitle = JoinWords.notIn
            page.initial["device"] = "shared"
            if case .good(.some) = look.standing { page.leftOut = ["name"] }
            page.before = { html in
                context.staffWarning(&html)
                context.standing(of: look, &html)
            }
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            let residents = try exchange.residents()
            guard exchange.caller.session == nil else {
                return .refused([(nil, .rule(JoinWords.staffFirst))])
            }
            guard let token = exchange.caller.joining else { throw .codeOver }
            let wish = JoinWish(
                displayName: sent.form.displayName,
                name: sent.form.name,
                keeping: sent.form.device
            )
            do throws(JoinDenial) {
                let opened = try await residents.join(
                    token,
                    Submission(
                        wish,
                        actor: .visitor,
                        request: sent.request,
                        made: sent.made
                    ),
                    exchange.caller.visitor
                )
                var answer = exchange.answer(
                    Acted.Done(address: Paths.household.address, words: .cameIn)
                )
                opened.keep(in: &answer, isSecure: exchange.isSecure)
                return .answer(answer)
            } catch {
                guard error != .over else { throw .codeOver }
                return Acted(error, field: nil)
            }
        }
    )

    static let contest = FormRoute<Void, ContestForm>(
        name: "contestByCode",
        path: Paths.joinContest,
        permission: .anyone,
        summary: JoinWords.routeContest,
        page: { exchange, _ throws(Problem) in
            let look = try await exchange.joinLook()
            let context = exchange.pageContext
            var page = FormPage(
                PageHeading(
                    context.words(JoinWords.used),
                    lead: context.words(JoinWords.notYou)
                ),
                button: context.words(JoinWords.contest)
            )
            page.isPrivate = true
            let choices = context.contestable(look)
            guard !choices.isEmpty else { throw .codeOver }
            page.choices["use"] = choices
            if case .used(let use) = look.standing { page.initial["use"] = use.description }
            page.wayBack = TextLink(context.words(FormWords.notNow), to: Paths.home.address)
            page.aside = { html in
                html.card(Card(context.words(JoinWords.wasYouTitle), tone: .calm)) { html in
                    html.p(context.words(JoinWords.wasYou))
                }
            }
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            let residents = try exchange.residents()
            guard let token = exchange.caller.joining else { throw .codeOver }
            do throws(JoinDenial) {
                let receipt = try await residents.contest(
                    token,
                    Submission(
                        sent.form.use,
                        actor: .visitor,
                        request: sent.request,
                        made: sent.made
                    )
                )
                return .done(
                    Acted.Done(
                        address: Paths.home.address,
                        receipt: receipt,
                        words: .useContested
                    )
                )
            } catch {
                guard error != .over else { throw .codeOver }
                return Acted(error, field: "use")
            }
        }
    )
}

extension Exchange {
    /// What the code is good for that this browser typed.
    fileprivate func joinLook() async throws(Problem) -> JoinLook {
        guard let token = caller.joining, let look = await desk?.residents?.look(token) else {
            throw .codeOver
        }
        return look
    }
}

extension PageContext {
    /// Nobody comes in for somebody else from the desk's own session.
    fileprivate func staffWarning(_ html: inout HTMLWriter) {
        guard caller?.session != nil else { return }
        html.notice(
            Notice(
                .warning,
                words: words(FormWords.pleaseNote),
                text: words(JoinWords.staff),
                link: TextLink(words(SignInWords.signOut), to: Paths.signOut.address)
            )
        )
    }

    fileprivate func lead(for look: JoinLook) -> String {
        let home = home(of: look.household)
        return words(JoinWords.household(home.door, at: home.place))
    }

    /// Whose code it is; or why it is good for nothing.
    fileprivate func standing(of look: JoinLook, _ html: inout HTMLWriter) {
        let (tone, text): (Notice.Tone, Phrase) =
            switch look.standing {
            case .good(.some(let person)): (.plain, JoinWords.forPerson(fileName(of: person)))
            case .good(nil): (.plain, JoinWords.forAnybody)
            case .used: (.warning, LetterRefusal.codeUsed(now).phrase)
            case .expired(let moment): (.warning, LetterRefusal.codeExpired(moment).phrase)
            case .ended: (.warning, LetterRefusal.codeEnded.phrase)
            case .nobody: (.warning, LetterRefusal.codeOfNobody.phrase)
            }
        html.notice(Notice(tone, words: words(FormWords.pleaseNote), text: words(text)))
    }

    /// Uses of the household's codes that nobody has contested yet.
    fileprivate func contestable(_ look: JoinLook) -> [Choice] {
        let district = snapshot.state.district
        return district.uses(of: look.household).compactMap { id in
            guard let use = district.use(id), use.contest == nil else { return nil }
            let name = fileName(of: use.person)
            return Choice(id.description, words(JoinWords.usedOn(minute(use.used), by: name)))
        }
    }
}
