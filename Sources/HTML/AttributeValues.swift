// The words an attribute may take, where HTML names them.

/// The language a part of a page is written in (BCP 47).
package struct LanguageTag: Hashable, Sendable {
    package let value: String

    private init(value: String) {
        self.value = value
    }

    package static let simplifiedChinese = LanguageTag(value: "zh-Hans")
    package static let english = LanguageTag(value: "en")
}

/// What a form does with what was typed: ask (`get`) or act (`post`).
package enum FormMethod: String, Sendable {
    case get, post
}

/// The kinds of `input` this program uses.
package enum InputType: String, Sendable {
    case checkbox, date, email, file, hidden, month, number, password, radio, search
    case telephone = "tel"
    case text, time
}

/// What pressing a button does; there is no silent default.
package enum ButtonType: String, Sendable {
    case button, reset, submit
}

/// What a header cell heads.
package enum HeaderScope: String, Sendable {
    case col, colgroup, row, rowgroup
}

/// The keyboard a small device should offer.
package enum InputMode: String, Sendable {
    case decimal, email, none, numeric, search, tel, text
}

/// What a browser may fill in (WCAG 1.3.5).
package enum Autocomplete: String, Sendable {
    case currentPassword = "current-password"
    case email, name
    case newPassword = "new-password"
    case off
    case oneTimeCode = "one-time-code"
    case streetAddress = "street-address"
    case telephone = "tel"
    case username
}

/// What an element is, where HTML has no element for it.
package enum Role: String, Sendable {
    case alert, cell, columnheader, group, list, presentation, region, row, rowgroup, rowheader
    case status, table
    case image = "img"
}

/// Which of a set is the present one.
package enum Current: String, Sendable {
    case page, step, location, date
    case item = "true"
}

/// How urgently a screen reader says that this part changed.
package enum Live: String, Sendable {
    case assertive, off, polite
}

/// Which way text runs.
package enum Direction: String, Sendable {
    case auto
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}

/// What a `meta` element speaks about.
package struct MetaName: Sendable {
    let value: StaticString

    package static let colorScheme = MetaName(value: "color-scheme")
    package static let description = MetaName(value: "description")
    package static let formatDetection = MetaName(value: "format-detection")
    package static let referrer = MetaName(value: "referrer")
    package static let robots = MetaName(value: "robots")
    package static let themeColor = MetaName(value: "theme-color")
    package static let viewport = MetaName(value: "viewport")
}

/// What a linked resource is to the page.
package struct LinkRelation: Sendable {
    let value: StaticString

    package static let alternate = LinkRelation(value: "alternate")
    package static let icon = LinkRelation(value: "icon")
    package static let stylesheet = LinkRelation(value: "stylesheet")
}

/// The window of a drawing, in its own units.
package struct ViewBox: Sendable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}
