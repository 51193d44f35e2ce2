import Application
import Domain
import HTML
import Words

/// What is asked when a second factor is chosen and confirmed.
enum SecondFactorFields {
    static let newPassphrase = FormField<String>.secret(
        "new",
        SignInWords.newPassphrase,
        charactersMax: Passphrase.charactersMax,
        .newPassword
    ).hint(SignInWords.passphraseHint(charactersMin: Passphrase.charactersMin))
    static let again = FormField<String>.secret(
        "again",
        SignInWords.passphraseAgain,
        charactersMax: Passphrase.charactersMax,
        .newPassword
    )
    static let factor = FormField<SecondFactorChoice>.choice(
        "factor",
        SignInWords.factor,
        of: [
            (
                .timeCode,
                FormEntry.Option(
                    word: "timeCode",
                    phrase: SignInWords.factorPhone,
                    hint: SignInWords.factorPhoneHint
                )
            ),
            (
                .list,
                FormEntry.Option(
                    word: "list",
                    phrase: SignInWords.factorList,
                    hint: SignInWords.factorListHint
                )
            ),
        ]
    )
    static let code = FormField<String>.text("code", SignInWords.confirmCode, charactersMax: 40)
        .asked(by: .text(.short, .numeric, .oneTimeCode))
}

struct ConfirmCodeForm: FormShape {
    let code: String

    init?(_ form: inout FormReader) {
        guard let code = form.read(SecondFactorFields.code) else { return nil }
        self.code = code
    }
}

extension PageContext {
    /// The page that shows a second factor this once, with the form that confirms it.
    func confirmPage(_ sheet: SecondFactorSheet, title: Phrase, lead: Phrase) -> FormPage {
        var page = FormPage(
            PageHeading(
                words(sheet.isList ? SignInWords.listTitle : SignInWords.scanTitle),
                eyebrow: words(title),
                lead: words(lead)
            ),
            button: words(SignInWords.finish)
        )
        page.before = { html in write(sheet, &html) }
        page.hints["code"] = words(
            sheet.isList ? SignInWords.confirmListHint : SignInWords.confirmPhoneHint
        )
        return page
    }

    private func write(_ sheet: SecondFactorSheet, _ html: inout HTMLWriter) {
        switch sheet {
        case .timeCode(let secret, let address):
            html.p(words(SignInWords.scanText))
            html.scanSquare(of: address, title: words(SignInWords.squareTitle))
            html.p(words(SignInWords.typeInstead))
            html.p { $0.code(secret) }
        case .list(let codes):
            html.p(words(SignInWords.listText))
            html.codeSheet(CodeSheet(label: words(SignInWords.listTitle), codes: codes))
            html.p(words(SignInWords.printHint), .class(.hint))
        }
    }
}

extension SecondFactorSheet {
    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }
}
