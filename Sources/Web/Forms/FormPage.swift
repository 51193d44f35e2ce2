import Application
import HTML
import Words

/// What stands on a page around its form.
struct FormPage {
    let heading: PageHeading
    let button: String
    var section: Section?
    var breadcrumb: Breadcrumb?
    var wayBack: TextLink?
    /// What the fields hold before anybody typed.
    var initial: [String: String] = [:]
    /// The answers that may be chosen, where they depend on the district.
    var choices: [String: [Choice]] = [:]
    /// What helps to answer, where that depends on more than the field.
    var hints: [String: String] = [:]
    /// Above the reasons why nothing was done.
    var flawTitle = FormWords.fixTitle
    var before: ((inout HTMLWriter) -> Void)?
    /// In the place of the form, where there is nothing to send.
    var instead: ((inout HTMLWriter) -> Void)?
    /// Questions that do not arise.
    var leftOut: Set<String> = []
    /// Modules that add to a page which is complete without them.
    var modules: [WebAddress] = []
    /// Whether no browser may keep it: it is about somebody who may share the device.
    var isPrivate = false
    /// Beside the form where there is room, below it where there is not.
    var aside: ((inout HTMLWriter) -> Void)?

    init(_ heading: PageHeading, button: String) {
        self.heading = heading
        self.button = button
    }
}

/// A form as it is shown to one reader: with what was typed, what is wrong with it, and its ticket.
struct ShownForm {
    let entries: [FormEntry]
    let typed: TypedForm
    let ticket: String
    let action: WebAddress
    let context: PageContext

    func write(_ page: FormPage, _ html: inout HTMLWriter) {
        var frame = context.frame(page.heading, section: page.section)
        frame.breadcrumb = page.breadcrumb
        frame.modules += page.modules
        html.page(frame) { html in
            if let aside = page.aside {
                html.columns(main: { main(page, &$0) }, aside: aside)
            } else {
                html.stack { main(page, &$0) }
            }
        }
    }

    private func main(_ page: FormPage, _ html: inout HTMLWriter) {
        summary(page, &html)
        page.before?(&html)
        if let instead = page.instead {
            instead(&html)
        } else {
            html.panel { form(page, &$0) }
        }
    }

    private func form(_ page: FormPage, _ html: inout HTMLWriter) {
        let takesFile = entries.contains(where: \.isFile)
        html.actingForm(action: action, hidden: hidden(page), takesFile: takesFile) { html in
            for entry in entries where !page.leftOut.contains(entry.name) {
                question(entry, page, &html)
            }
            html.actions { html in
                html.mainButton(page.button)
                if let wayBack = page.wayBack { html.secondaryLink(wayBack) }
            }
        }
    }

    private func summary(_ page: FormPage, _ html: inout HTMLWriter) {
        guard !typed.isFlawless else { return }
        let whole = typed.wholeFlaws.map { flaw in
            ErrorSummary.Entry(nil, context.words(flaw.phrase))
        }
        let fields = entries.compactMap { entry in
            typed.flaws[entry.name].map { flaw in
                let isShown = !entry.isHidden && !page.leftOut.contains(entry.name)
                let field = isShown ? ElementID(entry.name) : nil
                return ErrorSummary.Entry(field, text(of: flaw, in: entry))
            }
        }
        html.errorSummary(
            ErrorSummary(title: context.words(page.flawTitle), entries: whole + fields)
        )
    }

    /// Above the form a flaw names its field; beside the field that would be said twice.
    private func text(of flaw: FieldFlaw, in entry: FormEntry) -> String {
        let label = context.words(entry.label)
        return context.words(FormWords.flaw(flaw.phrase, in: label))
    }

    private func hidden(_ page: FormPage) -> [HiddenField] {
        [HiddenField(TypedForm.ticketName, ticket)]
            + entries.filter(\.isHidden).map { HiddenField($0.name, value($0, page)) }
    }

    private func value(_ entry: FormEntry, _ page: FormPage) -> String {
        if entry.isSecret { return "" }
        return typed.texts[entry.name] ?? page.initial[entry.name] ?? ""
    }

    private func question(_ entry: FormEntry, _ page: FormPage, _ html: inout HTMLWriter) {
        let question = Question(
            context.words(entry.label),
            hint: page.hints[entry.name] ?? entry.hint.map { context.words($0) },
            error: typed.flaws[entry.name].map { context.words($0.phrase) },
            note: entry.isRequired || entry.control.isCheckbox
                ? nil : context.words(FormWords.mayBeEmpty)
        )
        let value = value(entry, page)
        switch entry.control {
        case .hidden: break
        case .text(let width, let keyboard, let autocomplete):
            var field = TextField(entry.name, question, value: value)
            (field.width, field.keyboard) = (width, keyboard)
            field.autocomplete = autocomplete
            field.isRequired = entry.isRequired
            field.charactersMax = entry.charactersMax
            html.textField(field)
        case .secret(let autocomplete):
            var field = TextField(entry.name, question)
            (field.type, field.autocomplete) = (.password, autocomplete)
            html.textField(field)
        case .day:
            html.dateField(entry.name, question, value: value, isRequired: entry.isRequired)
        case .file(let accept):
            html.fileField(FileField(entry.name, question, accept: accept))
        case .area(let rows):
            var field = TextAreaField(entry.name, question, value: value)
            field.rows = rows
            field.isRequired = entry.isRequired
            field.charactersMax = entry.charactersMax
            html.textAreaField(field)
        case .checkbox:
            html.checkbox(entry.name, question, isChecked: value == "yes")
        case .radio(let options):
            html.radioField(choice(entry, options, question, value, page))
        case .select(let options) where options.isEmpty && page.choices[entry.name] == nil:
            // Too many to choose from: the number of one is typed.
            var field = TextField(entry.name, question, value: value)
            (field.width, field.keyboard) = (.short, .numeric)
            field.isRequired = entry.isRequired
            html.textField(field)
        case .select(let options):
            html.selectField(choice(entry, options, question, value, page))
        }
    }

    private func choice(
        _ entry: FormEntry,
        _ options: [FormEntry.Option],
        _ question: Question,
        _ value: String,
        _ page: FormPage
    ) -> ChoiceField {
        let own = options.map { option in
            Choice(
                option.word,
                context.words(option.phrase),
                hint: option.hint.map { context.words($0) }
            )
        }
        var choices = page.choices[entry.name] ?? own
        for index in choices.indices { choices[index].isChosen = choices[index].value == value }
        var field = ChoiceField(entry.name, question, choices: choices)
        field.isRequired = entry.isRequired
        return field
    }
}

extension FormEntry {
    fileprivate var isHidden: Bool {
        if case .hidden = control { true } else { false }
    }
}

extension FormEntry.Control {
    fileprivate var isCheckbox: Bool {
        if case .checkbox = self { true } else { false }
    }
}
