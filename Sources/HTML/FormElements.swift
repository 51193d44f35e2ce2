/// Forms and their controls.
extension HTMLWriter {
    package mutating func form(
        action: WebAddress,
        method: FormMethod,
        _ attributes: Attribute<Form>...,
        content: (inout HTMLWriter) -> Void
    ) {
        let own: [Attribute<Form>] = [.address("action", action), .method(method)]
        element("form", own + attributes, content)
    }

    package mutating func label(
        for control: ElementID,
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("label", [.control(control)] + attributes, content)
    }

    package mutating func label(
        _ text: String,
        for control: ElementID,
        _ attributes: Attribute<Plain>...
    ) {
        element("label", [.control(control)] + attributes, text: text)
    }

    package mutating func input(
        _ type: InputType,
        name: String,
        _ attributes: Attribute<Input>...
    ) {
        voidElement("input", [.inputType(type), .controlName(name)] + attributes)
    }

    package mutating func textarea(
        _ text: String,
        name: String,
        _ attributes: Attribute<TextArea>...
    ) {
        verbatimElement("textarea", [.controlName(name)] + attributes, text: text)
    }

    package mutating func select(
        name: String,
        _ attributes: Attribute<Select>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("select", [.controlName(name)] + attributes, content)
    }

    package mutating func option(
        _ text: String,
        value: String,
        _ attributes: Attribute<Option>...
    ) {
        element("option", [Attribute("value", .text(value))] + attributes, text: text)
    }

    package mutating func button(
        _ type: ButtonType,
        _ attributes: Attribute<Button>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("button", [.buttonType(type)] + attributes, content)
    }

    package mutating func button(
        _ text: String,
        _ type: ButtonType,
        _ attributes: Attribute<Button>...
    ) {
        element("button", [.buttonType(type)] + attributes, text: text)
    }

    package mutating func fieldset(
        _ attributes: Attribute<Fieldset>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("fieldset", attributes, content)
    }

    package mutating func legend(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("legend", attributes, content)
    }

    package mutating func legend(_ text: String, _ attributes: Attribute<Plain>...) {
        element("legend", attributes, text: text)
    }

    package mutating func output(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("output", attributes, content)
    }

    package mutating func output(_ text: String, _ attributes: Attribute<Plain>...) {
        element("output", attributes, text: text)
    }

    /// How much of `max` is done; `text` says it for browsers and people without the bar.
    package mutating func progress(
        _ text: String,
        value: Int,
        max: Int,
        _ attributes: Attribute<Plain>...
    ) {
        let own: [Attribute<Plain>] = [
            Attribute("value", .integer(value)), Attribute("max", .integer(max)),
        ]
        element("progress", own + attributes, text: text)
    }
}
