import Application
import Domain
import HTML
import Kernel
import Words

struct WelcomeForm: FormShape {
    let passphrase: String
    let again: String
    let factor: SecondFactorChoice

    init?(_ form: inout FormReader) {
        let passphrase = form.read(SecondFactorFields.newPassphrase)
        let again = form.read(SecondFactorFields.again)
        let factor = form.read(SecondFactorFields.factor)
        guard let passphrase, let again, let factor else { return nil }
        (self.passphrase, self.again, self.factor) = (passphrase, again, factor)
    }
}

/// The two pages behind a one-time link: a passphrase and a second factor, then a code of it.
enum WelcomeForms {
    static let routes: [Route] = choose.routes + confirm.routes

    static let choose = FormRoute<SecretToken, WelcomeForm>(
        name: "welcome",
        path: Paths.welcome,
        permission: .anyone,
        summary: SignInWords.routeWelcome,
        page: { exchange, token throws(Problem) in
            let look = try await look(exchange, token)
            let context = exchange.pageContext
            let title = look.displayName.map { SignInWords.welcome($0) }
            var page = FormPage(
                PageHeading(
                    context.words(title ?? SignInWords.welcomeTitle),
                    lead: context.words(SignInWords.welcomeLead)
                ),
                button: context.words(SignInWords.next)
            )
            if let name = look.signInName {
                page.before = { html in
                    html.notice(
                        Notice(
                            .plain,
                            words: context.words(FormWords.pleaseNote),
                            text: context.words(SignInWords.yourName(name))
                        )
                    )
                }
            }
            return page
        },
        act: { sent, exchange, token throws(Problem) in
            guard let staff = exchange.desk?.staff else { throw .linkOver }
            guard sent.form.passphrase == sent.form.again else {
                return .refused([("again", .rule(SignInWords.passphraseDiffers))])
            }
            do throws(SignInDenial) {
                _ = try await staff.enrol(
                    token,
                    passphrase: sent.form.passphrase,
                    sent.form.factor
                )
            } catch {
                return try Acted(error, passphraseField: "new")
            }
            return .done(Acted.Done(address: Paths.welcomeCode.address(token)))
        }
    )

    static let confirm = FormRoute<SecretToken, ConfirmCodeForm>(
        name: "confirmWelcome",
        path: Paths.welcomeCode,
        permission: .anyone,
        summary: SignInWords.routeWelcomeConfirm,
        isPastWriter: true,
        page: { exchange, token throws(Problem) in
            guard let sheet = try await look(exchange, token).sheet else { throw .linkOver }
            return exchange.pageContext.confirmPage(
                sheet,
                title: SignInWords.welcomeTitle,
                lead: SignInWords.welcomeSecondLead
            )
        },
        act: { sent, exchange, token throws(Problem) in
            guard let staff = exchange.desk?.staff else { throw .linkOver }
            do throws(SignInDenial) {
                let opened = try await staff.accept(
                    token,
                    code: sent.form.code,
                    exchange.caller.visitor
                )
                var answer = exchange.answer(
                    Acted.Done(address: Paths.home.address, words: .ready)
                )
                opened.keep(in: &answer, isSecure: exchange.isSecure)
                return .answer(answer)
            } catch {
                return try Acted(error, wrong: ("code", SignInWords.codeWrong))
            }
        }
    )

    private static func look(
        _ exchange: Exchange,
        _ token: SecretToken
    ) async throws(Problem) -> InvitationLook {
        guard let look = await exchange.desk?.staff?.look(token) else { throw .linkOver }
        return look
    }
}

extension Acted {
    /// Why the door stays shut, beside the field it is about. What is over is no form any more.
    init(
        _ denial: SignInDenial,
        wrong: (field: String?, words: Phrase) = (nil, SignInWords.wrong),
        passphraseField: String? = nil
    ) throws(Problem) {
        switch denial {
        case .over: throw .linkOver
        case .wrong: self = .refused([(wrong.field, .rule(wrong.words))])
        case .passphrase: self = .refused([(passphraseField, .rule(denial.phrase))])
        case .trouble(let trouble): self = .trouble(trouble)
        case .wait, .busy: self = .refused([(nil, .rule(denial.phrase))])
        }
    }
}
