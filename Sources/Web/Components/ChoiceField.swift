package import HTML

/// One answer that may be chosen.
package struct Choice: Sendable {
    package let value: String
    package let text: String
    package var hint: String?
    package var isChosen: Bool

    package init(_ value: String, _ text: String, hint: String? = nil, isChosen: Bool = false) {
        self.value = value
        self.text = text
        self.hint = hint
        self.isChosen = isChosen
    }
}

/// A question answered by choosing.
package struct ChoiceField: Sendable {
    package let name: String
    package let question: Question
    package let choices: [Choice]
    package var isRequired = true

    package init(_ name: String, _ question: Question, choices: [Choice]) {
        self.name = name
        self.question = question
        self.choices = choices
    }
}

extension HTMLWriter {
    /// One of many; with fewer than eight, `radioField` is kinder.
    package mutating func selectField(_ field: ChoiceField) {
        let identifier = ElementID(field.name)
        self.field(field.question, identifier: identifier) { html in
            html.select(
                name: field.name,
                .id(identifier),
                field.question.description(identifier),
                .ariaInvalid(field.question.error != nil),
                .required(field.isRequired)
            ) { html in
                for choice in field.choices {
                    html.option(choice.text, value: choice.value, .selected(choice.isChosen))
                }
            }
        }
    }

    /// One of a few, all in sight.
    package mutating func radioField(_ field: ChoiceField) {
        choices(field, type: .radio)
    }

    /// Any of a few.
    package mutating func checkboxField(_ field: ChoiceField) {
        choices(field, type: .checkbox)
    }

    /// A single statement to agree to.
    package mutating func checkbox(_ name: String, _ question: Question, isChecked: Bool = false) {
        let identifier = ElementID(name)
        let choice = Choice("yes", question.label, hint: question.hint, isChosen: isChecked)
        div(question.error == nil ? .class(.field) : .class(.field, .wrong)) { html in
            if let error = question.error {
                html.p(.class(.error), .id(identifier.appending("error"))) { html in
                    html.icon(.alert)
                    html.span(error)
                }
            }
            let box = ChoiceBox(name: name, type: .checkbox, identifier: identifier)
            html.choice(choice, box, isWrong: question.error != nil)
        }
    }

    private mutating func choices(_ field: ChoiceField, type: InputType) {
        let identifier = ElementID(field.name)
        fieldGroup(field.question, identifier: identifier) { html in
            for (index, choice) in field.choices.enumerated() {
                let own = index == 0 ? identifier : ElementID(field.name, index + 1)
                html.choice(
                    choice,
                    ChoiceBox(name: field.name, type: type, identifier: own),
                    isWrong: false
                )
            }
        }
    }

    private mutating func choice(_ choice: Choice, _ box: ChoiceBox, isWrong: Bool) {
        let hint = box.identifier.appending("choice-hint")
        var descriptions: [ElementID] = choice.hint == nil ? [] : [hint]
        if isWrong { descriptions.append(box.identifier.appending("error")) }
        div(.class(.choice)) { html in
            html.input(
                box.type,
                name: box.name,
                .id(box.identifier),
                .value(choice.value),
                .checked(choice.isChosen),
                .describedBy(descriptions),
                .ariaInvalid(isWrong)
            )
            html.label(choice.text, for: box.identifier)
            if let text = choice.hint {
                html.p(text, .class(.hint), .id(hint))
            }
        }
    }
}

/// What is pressed to choose.
private struct ChoiceBox {
    let name: String
    let type: InputType
    let identifier: ElementID
}
