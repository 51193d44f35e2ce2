/// Attributes that any element may carry.
extension Attribute {
    package static func id(_ identifier: ElementID) -> Self {
        Self("id", .text(identifier.value))
    }

    package static func `class`(_ name: ClassName) -> Self {
        Self("class", .fixed(name.value))
    }

    package static func `class`(_ names: ClassName...) -> Self {
        Self("class", .classes(names))
    }

    package static func lang(_ language: LanguageTag) -> Self {
        Self("lang", .text(language.value))
    }

    package static func dir(_ direction: Direction) -> Self {
        Self("dir", .text(direction.rawValue))
    }

    /// A tip for the pointer; never the only place where something is said.
    package static func title(_ text: String) -> Self {
        Self("title", .text(text))
    }

    package static func hidden(_ isSet: Bool = true) -> Self {
        flag("hidden", isSet)
    }

    /// May take focus from a link or a script, but is no stop for the Tab key.
    package static var focusTarget: Self {
        Self("tabindex", .fixed("-1"))
    }

    /// A scrolling region is a stop for the Tab key, or a keyboard could not scroll it.
    package static var focusable: Self {
        Self("tabindex", .fixed("0"))
    }

    package static func data(_ name: DataName, _ text: String) -> Self {
        Self(name.value, .text(text))
    }

    package static func role(_ role: Role) -> Self {
        Self("role", .text(role.rawValue))
    }

    package static func label(_ text: String) -> Self {
        Self("aria-label", .text(text))
    }

    package static func labelledBy(_ identifiers: ElementID...) -> Self {
        Self("aria-labelledby", .identifiers(identifiers))
    }

    /// With no identifiers nothing is written.
    package static func describedBy(_ identifiers: [ElementID]) -> Self {
        Self("aria-describedby", .identifiers(identifiers))
    }

    package static func describedBy(_ identifiers: ElementID...) -> Self {
        describedBy(identifiers)
    }

    package static func current(_ current: Current) -> Self {
        Self("aria-current", .text(current.rawValue))
    }

    package static func live(_ live: Live) -> Self {
        Self("aria-live", .text(live.rawValue))
    }

    package static func ariaInvalid(_ isSet: Bool = true) -> Self {
        isSet ? Self("aria-invalid", .fixed("true")) : .absent
    }

    /// Silent for a screen reader, because the same is said in words beside it.
    package static var silent: Self {
        Self("aria-hidden", .fixed("true"))
    }

    static func address(_ name: StaticString, _ address: WebAddress) -> Self {
        Self(name, .text(address.value))
    }
}
