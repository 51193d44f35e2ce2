package import HTML

/// A line of typed text.
package struct TextField: Sendable {
    /// How long an answer is expected to be.
    package enum Width: Sendable {
        case full
        /// For what is known to be short: a sum, a number, a code.
        case short
    }

    package let name: String
    package let question: Question
    package var value: String
    package var type = InputType.text
    package var width = Width.full
    package var keyboard: InputMode?
    package var autocomplete: Autocomplete?
    package var isRequired = true
    package var charactersMax: Int?
    /// After the box, such as the name of the currency.
    package var unit: String?

    package init(_ name: String, _ question: Question, value: String = "") {
        self.name = name
        self.question = question
        self.value = value
    }
}

/// Several lines of typed text.
package struct TextAreaField: Sendable {
    package let name: String
    package let question: Question
    package let value: String
    package var rows = 5
    package var isRequired = true
    package var charactersMax: Int?

    package init(_ name: String, _ question: Question, value: String = "") {
        self.name = name
        self.question = question
        self.value = value
    }
}

/// A file to send.
package struct FileField: Sendable {
    package let name: String
    package let question: Question
    /// The endings of names that fit.
    package let accept: String

    package init(_ name: String, _ question: Question, accept: String) {
        self.name = name
        self.question = question
        self.accept = accept
    }
}

extension HTMLWriter {
    package mutating func fileField(_ field: FileField) {
        let identifier = ElementID(field.name)
        self.field(field.question, identifier: identifier) { html in
            html.input(
                .file,
                name: field.name,
                .id(identifier),
                .accept(field.accept),
                field.question.description(identifier),
                .ariaInvalid(field.question.error != nil),
                .required(true)
            )
        }
    }

    package mutating func textField(_ field: TextField) {
        let identifier = ElementID(field.name)
        self.field(field.question, identifier: identifier) { html in
            if let unit = field.unit {
                html.div(.class(.unit)) { html in
                    html.textInput(field, identifier: identifier)
                    html.span(unit)
                }
            } else {
                html.textInput(field, identifier: identifier)
            }
        }
    }

    /// A day; the browser's own calendar helps, and typing works too.
    package mutating func dateField(
        _ name: String,
        _ question: Question,
        value: String = "",
        isRequired: Bool = true
    ) {
        var field = TextField(name, question, value: value)
        field.type = .date
        field.width = .short
        field.isRequired = isRequired
        textField(field)
    }

    package mutating func textAreaField(_ field: TextAreaField) {
        let identifier = ElementID(field.name)
        self.field(field.question, identifier: identifier) { html in
            html.textarea(
                field.value,
                name: field.name,
                .id(identifier),
                .rows(field.rows),
                field.question.description(identifier),
                .ariaInvalid(field.question.error != nil),
                .required(field.isRequired),
                field.charactersMax.map { .maxlength($0) } ?? .absent
            )
        }
    }

    private mutating func textInput(_ field: TextField, identifier: ElementID) {
        input(
            field.type,
            name: field.name,
            .id(identifier),
            .value(field.value),
            .when(field.width == .short, .class(.short)),
            field.question.description(identifier),
            .ariaInvalid(field.question.error != nil),
            .required(field.isRequired),
            field.keyboard.map { .inputmode($0) } ?? .absent,
            field.autocomplete.map { .autocomplete($0) } ?? .absent,
            field.charactersMax.map { .maxlength($0) } ?? .absent
        )
    }
}
