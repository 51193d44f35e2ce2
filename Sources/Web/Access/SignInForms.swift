import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import NIOCore
import Words

/// What the door asks for.
struct SignInForm: FormShape {
    /// Typed text that a session's end interrupted, carried by the form itself and kept nowhere.
    static let keptBytesMax = 16_384

    static let name = FormField<String>.text(
        "name",
        SignInWords.name,
        charactersMax: StaffAccount.signInNameCharactersMax
    ).asked(by: .text(.full, nil, .username))
    static let passphrase = FormField<String>.secret(
        "passphrase",
        SignInWords.passphrase,
        charactersMax: Passphrase.charactersMax,
        .currentPassword
    )
    static let code = FormField<String>.text("code", SignInWords.code, charactersMax: 40)
        .asked(by: .text(.full, .numeric, .oneTimeCode)).hint(SignInWords.codeHint)
    static let back = FormField<String>.carried("back", bytesMax: RequestLimits.targetBytesMax)
        .optional
    static let kept = FormField<String>.carried("kept", bytesMax: keptBytesMax).optional

    let name: String
    let passphrase: String
    let code: String
    let back: String?
    let kept: String?

    init?(_ form: inout FormReader) {
        let name = form.read(Self.name)
        let passphrase = form.read(Self.passphrase)
        let code = form.read(Self.code)
        let back = form.read(Self.back)
        let kept = form.read(Self.kept)
        guard let name, let passphrase, let code, let back, let kept else { return nil }
        (self.name, self.passphrase, self.code) = (name, passphrase, code)
        (self.back, self.kept) = (back, kept)
    }
}

/// The pages through which staff get in and out.
enum SignInForms {
    static let routes: [Route] = signIn.routes + signOut.routes

    static let signIn = FormRoute<Void, SignInForm>(
        name: "signIn",
        path: Paths.signIn,
        permission: .anyone,
        summary: SignInWords.routeSignIn,
        query: [QueryEntry(Parameters.back)],
        isPastWriter: true,
        page: { exchange, _ throws(Problem) in
            guard exchange.desk?.staff != nil else { throw .notFound }
            var page = page(exchange, SignInWords.signIn)
            page.initial["back"] = exchange[Parameters.back]
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            guard let staff = exchange.desk?.staff else { throw .notFound }
            let attempt = SignInAttempt(
                name: sent.form.name,
                passphrase: sent.form.passphrase,
                code: sent.form.code,
                visitor: exchange.caller.visitor
            )
            let opened: OpenedSession
            do throws(SignInDenial) {
                opened = try await staff.signIn(attempt)
            } catch {
                return try Acted(error)
            }
            return .answer(try await welcome(opened, sent.form, exchange))
        }
    )

    static let signOut = FormRoute<Void, NoQuestions>(
        name: "signOut",
        path: Paths.signOut,
        permission: .signedIn,
        summary: SignInWords.routeSignOut,
        isPastWriter: true,
        page: { exchange, _ in
            let context = exchange.pageContext
            var page = FormPage(
                PageHeading(
                    context.words(SignInWords.signOutTitle),
                    lead: context.words(SignInWords.signOutLead)
                ),
                button: context.words(SignInWords.signOut)
            )
            page.wayBack = TextLink(context.words(SignInWords.stay), to: Paths.home.address)
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            guard let desk = exchange.desk, let token = exchange.caller.token else {
                throw .signInFirst
            }
            do throws(Trouble) {
                if exchange.caller.resident != nil {
                    try await desk.residents?.signOut(token)
                } else {
                    try await desk.staff?.signOut(token)
                }
            } catch {
                return .trouble(error)
            }
            var answer = exchange.answer(
                Acted.Done(address: Paths.home.address, words: .signedOut)
            )
            SiteCookie.session.remove(from: &answer, isSecure: exchange.isSecure)
            // What a back button could bring up again on a shared machine.
            answer.headers[.clearSiteData] = "\"cache\""
            return .answer(answer)
        }
    )

    private static func page(_ exchange: Exchange, _ title: Phrase) -> FormPage {
        let context = exchange.pageContext
        var page = FormPage(
            PageHeading(context.words(title), lead: context.words(SignInWords.signInLead)),
            button: context.words(SignInWords.signIn)
        )
        page.flawTitle = SignInWords.notIn
        page.aside = { html in
            html.card(Card(context.words(SignInWords.sharedDeviceTitle), tone: .calm)) { html in
                html.p(context.words(SignInWords.sharedDevice))
            }
            html.card(Card(context.words(SignInWords.helpTitle), tone: .calm)) { html in
                html.p(context.words(SignInWords.help))
            }
        }
        return page
    }

    /// Leads on to where somebody wanted to go; to the form they were filling in, if there was one.
    static func welcome(
        _ opened: OpenedSession,
        _ form: SignInForm,
        _ exchange: Exchange
    ) async throws(Problem) -> Answer {
        var exchange = exchange
        exchange.caller.signIn(opened.session, opened.token)
        var answer = try await goOn(form, exchange)
        opened.keep(in: &answer, isSecure: exchange.isSecure)
        return answer
    }

    private static func goOn(
        _ form: SignInForm,
        _ exchange: Exchange
    ) async throws(Problem) -> Answer {
        let back = form.back.flatMap { WebAddress(returning: $0) } ?? Paths.home.address
        guard let kept = form.kept, !exchange.wantsData,
            let target = try? RequestTarget(back.value),
            case .route(let route, let value) = RouteTable.all.find(target.segments, .post),
            let restore = route.restore
        else { return exchange.answer(Acted.Done(address: back)) }
        var exchange = exchange
        exchange.address = back.value
        do throws(Problem) {
            try exchange.permit(route, value)
            let typed = TypedForm(try .json(Array(kept.utf8)), route.form ?? [])
            return try await restore(exchange, value, typed)
        } catch {
            return exchange.answer(Acted.Done(address: back))
        }
    }
}

extension SignInForms {
    /// The door in the place of a page that is for staff; what was typed goes with it.
    static func answer(asking exchange: Exchange, for route: Route) throws(Problem) -> Answer {
        guard exchange.desk?.staff != nil else { throw .signInFirst }
        var texts = ["back": exchange.address]
        var page = page(exchange, SignInWords.signInFirst)
        if let sent = exchange.sent, let entries = route.form {
            let typed = TypedForm(sent, entries).withoutSecrets(entries)
            let kept = String(decoding: JSONValue.typed(typed).bytes, as: UTF8.self)
            let fits = kept.utf8.count <= SignInForm.keptBytesMax
            if fits { texts["kept"] = kept }
            let context = exchange.pageContext
            page.before = { html in
                html.notice(
                    Notice(
                        fits ? .plain : .warning,
                        words: context.words(FormWords.pleaseNote),
                        text: context.words(
                            fits ? SignInWords.typedKept : SignInWords.typedTooLong
                        )
                    )
                )
            }
        }
        var answer = try signIn.show(
            page,
            TypedForm(texts: texts),
            exchange,
            (),
            status: .unauthorized
        )
        answer.headers[.wwwAuthenticate] = "Cookie"
        return answer
    }
}

extension OpenedSession {
    /// Hands the session over to the browser, and what lets the device be known again.
    func keep(in answer: inout Answer, isSecure: Bool) {
        SiteCookie.session.set(token.text, in: &answer, isSecure: isSecure)
        SiteCookie.device.set(
            device.text,
            secondsMax: SiteCookie.deviceSecondsMax,
            in: &answer,
            isSecure: isSecure
        )
        answer.headers[.cacheControl] = "no-store"
    }
}

extension SignInDenial {
    var phrase: Phrase {
        switch self {
        case .wrong: SignInWords.wrong
        case .wait(let seconds): SignInWords.wait(seconds: seconds)
        case .busy: SignInWords.busy
        case .over: SignInWords.over
        case .passphrase(let flaw): flaw.phrase
        case .trouble(let trouble): trouble.phrase
        }
    }
}

extension Passphrase.Flaw {
    var phrase: Phrase {
        switch self {
        case .tooShort(let min): SignInWords.passphraseShort(charactersMin: min)
        case .tooLong(let max): FormWords.tooLong(charactersMax: max)
        case .sameAsSignInName: SignInWords.passphraseIsName
        }
    }
}

extension HTTPField.Name {
    static let clearSiteData: HTTPField.Name = {
        guard let name = HTTPField.Name("Clear-Site-Data") else {
            preconditionFailure("a header name has letters and hyphens only")
        }
        return name
    }()
}
