import Application
import Domain
import HTML
import Kernel
import Words

struct PassphraseForm: FormShape {
    static let present = FormField<String>.secret(
        "passphrase",
        StaffWords.presentPassphrase,
        charactersMax: Passphrase.charactersMax,
        .currentPassword
    )
    static let code = FormField<String>.text("code", StaffWords.presentCode, charactersMax: 40)
        .asked(by: .text(.short, .numeric, .oneTimeCode)).hint(SignInWords.codeHint)

    let present: String
    let code: String
    let new: String
    let again: String

    init?(_ form: inout FormReader) {
        let present = form.read(Self.present)
        let code = form.read(Self.code)
        let new = form.read(SecondFactorFields.newPassphrase)
        let again = form.read(SecondFactorFields.again)
        guard let present, let code, let new, let again else { return nil }
        (self.present, self.code, self.new, self.again) = (present, code, new, again)
    }
}

struct RenewCodesForm: FormShape {
    let present: String
    let code: String
    let factor: SecondFactorChoice

    init?(_ form: inout FormReader) {
        let present = form.read(PassphraseForm.present)
        let code = form.read(PassphraseForm.code)
        let factor = form.read(SecondFactorFields.factor)
        guard let present, let code, let factor else { return nil }
        (self.present, self.code, self.factor) = (present, code, factor)
    }
}

/// What somebody can change about their own account.
enum AccountForms {
    static let routes: [Route] = [
        pages, passphrase.routes, codes.routes, confirm.routes, endSession.routes,
    ].flatMap(\.self)

    private static let pages: [Route] =
        [
            Route(
                "showAccount",
                Paths.account,
                for: .signedIn,
                Route.Shape(StaffWords.routeAccount, answers: .page)
            ) { exchange, _ throws(Problem) in try await AccountPage.answer(exchange) }
        ]

    static let passphrase = FormRoute<Void, PassphraseForm>(
        name: "changePassphrase",
        path: Paths.passphrase,
        permission: .signedIn,
        summary: StaffWords.routePassphrase,
        isPastWriter: true,
        page: { exchange, _ in
            exchange.pageContext.accountPage(
                StaffWords.changePassphrase,
                lead: StaffWords.passphraseLead,
                button: StaffWords.changePassphrase
            )
        },
        act: { sent, exchange, _ throws(Problem) in
            guard sent.form.new == sent.form.again else {
                return .refused([("again", .rule(SignInWords.passphraseDiffers))])
            }
            let (staff, token) = try exchange.staffDoor()
            do throws(SignInDenial) {
                let opened = try await staff.changePassphrase(
                    token,
                    exchange.reassurance(sent.form.present, sent.form.code),
                    to: sent.form.new
                )
                var answer = exchange.answer(
                    Acted.Done(address: Paths.account.address, words: .passphraseChanged)
                )
                opened.keep(in: &answer, isSecure: exchange.isSecure)
                return .answer(answer)
            } catch {
                return try Acted(error, passphraseField: "new")
            }
        }
    )

    static let codes = FormRoute<Void, RenewCodesForm>(
        name: "renewCodes",
        path: Paths.codes,
        permission: .signedIn,
        summary: StaffWords.routeCodes,
        isPastWriter: true,
        page: { exchange, _ in
            exchange.pageContext.accountPage(
                StaffWords.renewCodes,
                lead: StaffWords.renewLead,
                button: StaffWords.renewButton
            )
        },
        act: { sent, exchange, _ throws(Problem) in
            let (staff, token) = try exchange.staffDoor()
            do throws(SignInDenial) {
                _ = try await staff.renew(
                    token,
                    exchange.reassurance(sent.form.present, sent.form.code),
                    sent.form.factor
                )
            } catch {
                return try Acted(error)
            }
            return .done(Acted.Done(address: Paths.codesConfirm.address))
        }
    )

    static let confirm = FormRoute<Void, ConfirmCodeForm>(
        name: "confirmCodes",
        path: Paths.codesConfirm,
        permission: .signedIn,
        summary: StaffWords.routeCodesConfirm,
        isPastWriter: true,
        page: { exchange, _ throws(Problem) in
            let (staff, token) = try exchange.staffDoor()
            guard let sheet = await staff.renewal(token) else { throw .notFound }
            var page = exchange.pageContext.confirmPage(
                sheet,
                title: StaffWords.renewCodes,
                lead: StaffWords.renewSecondLead
            )
            page.wayBack = exchange.pageContext.toAccount
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            let (staff, token) = try exchange.staffDoor()
            do throws(SignInDenial) {
                try await staff.confirmRenewal(token, code: sent.form.code)
            } catch .over {
                throw .notFound
            } catch {
                return try Acted(error, wrong: ("code", SignInWords.codeWrong))
            }
            return .done(Acted.Done(address: Paths.account.address, words: .codesRenewed))
        }
    )

    static let endSession = FormRoute<SessionName, NoQuestions>(
        name: "endSession",
        path: Paths.endSession,
        permission: .signedIn,
        summary: StaffWords.routeEndSession,
        page: { exchange, name throws(Problem) in
            let (staff, _) = try exchange.staffDoor()
            guard let account = exchange.caller.session?.account,
                let session = staff.sessions(of: account).first(where: { $0.name == name })
            else { throw .notFound }
            let context = exchange.pageContext
            var page = context.accountPage(
                StaffWords.endSessionTitle,
                button: StaffWords.endSession
            )
            let offset = context.names.offsetMinutes
            let label =
                session.label.isEmpty ? context.words(StaffWords.unknownDevice) : session.label
            page.before = { html in
                html.facts([
                    Fact(context.words(StaffWords.device), label),
                    Fact(
                        context.words(StaffWords.lastUsed),
                        context.words(Dates.minute(session.seen, offsetMinutes: offset))
                    ),
                ])
            }
            return page
        },
        act: { sent, exchange, name throws(Problem) in
            let (staff, _) = try exchange.staffDoor()
            guard let account = exchange.caller.session?.account else { throw .signInFirst }
            do throws(Denial<Refusal>) {
                try await staff.revoke(name, of: account, by: .staff(account))
            } catch {
                return try Acted(error) { _ in nil }
            }
            return .done(Acted.Done(address: Paths.account.address, words: .sessionEnded))
        }
    )
}

extension PageContext {
    var toAccount: TextLink { TextLink(words(FormWords.notNow), to: Paths.account.address) }

    fileprivate func accountPage(
        _ title: Phrase,
        lead: Phrase? = nil,
        button: Phrase
    ) -> FormPage {
        var page = FormPage(
            PageHeading(words(title), lead: lead.map { words($0) }),
            button: words(button)
        )
        page.wayBack = toAccount
        return page
    }
}

extension Exchange {
    /// The door, and the token that somebody came in with.
    func staffDoor() throws(Problem) -> (StaffDoor, SecretToken) {
        guard let staff = desk?.staff, let token = caller.token else { throw .signInFirst }
        return (staff, token)
    }

    fileprivate func reassurance(_ passphrase: String, _ code: String) -> Reassurance {
        Reassurance(passphrase: passphrase, code: code, visitor: caller.visitor)
    }
}
