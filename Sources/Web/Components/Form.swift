package import HTML

/// What a form sends along unseen, such as its token and the time it was made.
package struct HiddenField: Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// The words around one question: what is asked, what helps, what was wrong with the answer.
package struct Question: Sendable {
    package let label: String
    package var hint: String?
    /// What was wrong, and how to put it right.
    package var error: String?
    /// Beside the label, such as "may be left empty".
    package var note: String?

    package init(
        _ label: String,
        hint: String? = nil,
        error: String? = nil,
        note: String? = nil
    ) {
        self.label = label
        self.hint = hint
        self.error = error
        self.note = note
    }
}

/// Everything that was wrong with a form, above it, each line leading to its field.
package struct ErrorSummary: Sendable {
    /// One thing that was wrong, and the field it is about.
    package struct Entry: Sendable {
        /// Nothing for what concerns the form as a whole.
        package let field: ElementID?
        package let text: String

        package init(_ field: ElementID?, _ text: String) {
            self.field = field
            self.text = text
        }
    }

    package let title: String
    package let entries: [Entry]

    package init(title: String, entries: [Entry]) {
        self.title = title
        self.entries = entries
    }
}

extension HTMLWriter {
    /// A form that acts. `hidden` carries at least the token.
    package mutating func actingForm(
        action: WebAddress,
        hidden: [HiddenField],
        takesFile: Bool = false,
        content: (inout HTMLWriter) -> Void
    ) {
        form(
            action: action,
            method: .post,
            .class(.form),
            .novalidate,
            .when(takesFile, .multipart)
        ) { html in
            for field in hidden {
                html.input(.hidden, name: field.name, .value(field.value))
            }
            content(&html)
        }
    }

    /// A form that asks and changes nothing; what was asked stands in the address.
    package mutating func askingForm(
        action: WebAddress,
        content: (inout HTMLWriter) -> Void
    ) {
        form(action: action, method: .get, .class(.form), .novalidate, content: content)
    }

    package mutating func errorSummary(_ summary: ErrorSummary) {
        div(.class(.errors), .role(.alert), .focusTarget, .id("errors")) { html in
            html.h2(summary.title)
            html.ul { html in
                for entry in summary.entries {
                    html.li { html in
                        if let field = entry.field {
                            html.a(entry.text, href: .inPage(field))
                        } else {
                            html.text(entry.text)
                        }
                    }
                }
            }
        }
    }

    /// One question with one control.
    mutating func field(
        _ question: Question,
        identifier: ElementID,
        control: (inout HTMLWriter) -> Void
    ) {
        div(question.style) { html in
            html.label(for: identifier) { $0.questionLabel(question) }
            html.questionNotes(question, identifier: identifier)
            control(&html)
        }
    }

    /// One question with several controls, whose first one bears the identifier.
    mutating func fieldGroup(
        _ question: Question,
        identifier: ElementID,
        controls: (inout HTMLWriter) -> Void
    ) {
        fieldset(question.groupStyle, question.description(identifier)) { html in
            html.legend { $0.questionLabel(question) }
            html.questionNotes(question, identifier: identifier)
            controls(&html)
        }
    }

    private mutating func questionLabel(_ question: Question) {
        text(question.label)
        if let note = question.note {
            text(" ")
            span(note, .class(.note))
        }
    }

    private mutating func questionNotes(_ question: Question, identifier: ElementID) {
        if let hint = question.hint {
            p(hint, .class(.hint), .id(identifier.hint))
        }
        if let error = question.error {
            p(.class(.error), .id(identifier.error)) { html in
                html.icon(.alert)
                html.span(error)
            }
        }
    }
}

extension Question {
    /// Ties a control to its hint and its error.
    func description<Kind>(_ identifier: ElementID) -> Attribute<Kind> {
        var identifiers: [ElementID] = []
        if hint != nil { identifiers.append(identifier.hint) }
        if error != nil { identifiers.append(identifier.error) }
        return .describedBy(identifiers)
    }

    fileprivate var style: Attribute<Plain> {
        error == nil ? .class(.field) : .class(.field, .wrong)
    }

    fileprivate var groupStyle: Attribute<Fieldset> {
        error == nil ? .class(.field) : .class(.field, .wrong)
    }
}

extension ElementID {
    fileprivate var hint: ElementID { appending("hint") }
    fileprivate var error: ElementID { appending("error") }
}
