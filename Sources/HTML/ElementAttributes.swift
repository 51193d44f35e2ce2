// Attributes that only some elements may carry.

extension Attribute where Kind == Anchor {
    /// The language of the page at the other end.
    package static func hreflang(_ language: LanguageTag) -> Self {
        Self("hreflang", .text(language.value))
    }

    /// The page at the other end learns nothing about this one.
    package static var external: Self {
        Self("rel", .fixed("noopener noreferrer external"))
    }

    package static func download(_ fileName: String) -> Self {
        Self("download", .text(fileName))
    }
}

extension Attribute where Kind == Picture {
    package static func width(_ pixels: Int) -> Self { Self("width", .integer(pixels)) }
    package static func height(_ pixels: Int) -> Self { Self("height", .integer(pixels)) }
    package static var lazy: Self { Self("loading", .fixed("lazy")) }
}

extension Attribute where Kind == HeadLink {
    package static func hreflang(_ language: LanguageTag) -> Self {
        Self("hreflang", .text(language.value))
    }
}

extension Attribute where Kind == OrderedList {
    package static func start(_ number: Int) -> Self { Self("start", .integer(number)) }
}

extension Attribute where Kind == Details {
    package static func open(_ isSet: Bool = true) -> Self { flag("open", isSet) }
}

extension Attribute where Kind == Cell {
    package static func colspan(_ columns: Int) -> Self { Self("colspan", .integer(columns)) }
    package static func rowspan(_ rows: Int) -> Self { Self("rowspan", .integer(rows)) }

    static func scope(_ scope: HeaderScope) -> Self { Self("scope", .text(scope.rawValue)) }
}

extension Attribute where Kind == Plain {
    static func control(_ control: ElementID) -> Self { Self("for", .text(control.value)) }
}

extension Attribute where Kind == Form {
    static func method(_ method: FormMethod) -> Self { Self("method", .text(method.rawValue)) }

    /// The server answers for what is wrong, in the reader's language; the browser stays quiet.
    package static var novalidate: Self { Self("novalidate", .present) }

    /// The form carries files.
    package static var multipart: Self { Self("enctype", .fixed("multipart/form-data")) }

    package static func autocomplete(_ value: Autocomplete) -> Self {
        Self("autocomplete", .text(value.rawValue))
    }
}

extension Attribute where Kind: Disableable {
    package static func disabled(_ isSet: Bool = true) -> Self { flag("disabled", isSet) }
}

extension Attribute where Kind: FormControl {
    static func controlName(_ name: String) -> Self { Self("name", .text(name)) }
}

extension Attribute where Kind: AnswerControl {
    package static func required(_ isSet: Bool = true) -> Self { flag("required", isSet) }

    package static func autocomplete(_ value: Autocomplete) -> Self {
        Self("autocomplete", .text(value.rawValue))
    }
}

extension Attribute where Kind: TextControl {
    package static func maxlength(_ characters: Int) -> Self {
        Self("maxlength", .integer(characters))
    }

    package static func placeholder(_ text: String) -> Self { Self("placeholder", .text(text)) }

    package static func inputmode(_ mode: InputMode) -> Self {
        Self("inputmode", .text(mode.rawValue))
    }

    package static func readonly(_ isSet: Bool = true) -> Self { flag("readonly", isSet) }
}

extension Attribute where Kind == Input {
    static func inputType(_ type: InputType) -> Self { Self("type", .text(type.rawValue)) }

    package static func value(_ text: String) -> Self { Self("value", .text(text)) }
    package static func checked(_ isSet: Bool = true) -> Self { flag("checked", isSet) }
    package static func multiple(_ isSet: Bool = true) -> Self { flag("multiple", isSet) }
    package static func min(_ text: String) -> Self { Self("min", .text(text)) }
    package static func max(_ text: String) -> Self { Self("max", .text(text)) }
    package static func step(_ text: String) -> Self { Self("step", .text(text)) }
    package static func accept(_ types: String) -> Self { Self("accept", .text(types)) }
}

extension Attribute where Kind == TextArea {
    package static func rows(_ rows: Int) -> Self { Self("rows", .integer(rows)) }
}

extension Attribute where Kind == Option {
    package static func selected(_ isSet: Bool = true) -> Self { flag("selected", isSet) }
}

extension Attribute where Kind == Button {
    static func buttonType(_ type: ButtonType) -> Self { Self("type", .text(type.rawValue)) }

    /// With `value`, which of several buttons was pressed.
    package static func name(_ name: String) -> Self { Self("name", .text(name)) }
    package static func value(_ text: String) -> Self { Self("value", .text(text)) }
}

extension Attribute where Kind == Vector {
    static func viewBox(_ box: ViewBox) -> Self {
        Self("viewBox", .text("0 0 \(box.width) \(box.height)"))
    }

    /// Fills whatever box the style gives it.
    package static var stretched: Self { Self("preserveAspectRatio", .fixed("none")) }

    package static func x(_ value: Int) -> Self { Self("x", .integer(value)) }
    package static func y(_ value: Int) -> Self { Self("y", .integer(value)) }
    package static func width(_ value: Int) -> Self { Self("width", .integer(value)) }
    package static func height(_ value: Int) -> Self { Self("height", .integer(value)) }
    package static func x1(_ value: Int) -> Self { Self("x1", .integer(value)) }
    package static func y1(_ value: Int) -> Self { Self("y1", .integer(value)) }
    package static func x2(_ value: Int) -> Self { Self("x2", .integer(value)) }
    package static func y2(_ value: Int) -> Self { Self("y2", .integer(value)) }
    package static func cx(_ value: Int) -> Self { Self("cx", .integer(value)) }
    package static func cy(_ value: Int) -> Self { Self("cy", .integer(value)) }
    package static func r(_ value: Int) -> Self { Self("r", .integer(value)) }
    package static func rx(_ value: Int) -> Self { Self("rx", .integer(value)) }
}
