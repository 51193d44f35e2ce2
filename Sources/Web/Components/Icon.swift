package import HTML

/// Small line drawings beside words; none of them ever stands for a word.
package enum Icon: Sendable {
    case alert, arrow, check, clock, info, neighbours, search

    fileprivate var shape: StaticString {
        switch self {
        case .alert: "M12 3.5 2.8 19.5h18.4L12 3.5ZM12 10v4.2M12 16.9v.3"
        case .arrow: "M5 12h13M13 6.5l5.5 5.5-5.5 5.5"
        case .check: "M4.5 12.8 9.6 18 19.5 6.5"
        case .clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.2V12l3.2 2.2"
        case .info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.2M12 7.6v.3"
        case .neighbours: "M2.5 20.5v-8L8 7.5l5.5 5v8ZM10.5 9.7 16 4.5l5.5 5v11h-8"
        case .search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20.5 20.5"
        }
    }
}

extension HTMLWriter {
    package mutating func icon(_ icon: Icon) {
        decorativeSVG(ViewBox(width: 24, height: 24), .class(.icon)) { html in
            html.path(icon.shape)
        }
    }

    /// Words for those who cannot see the shape or the colour beside them.
    package mutating func hiddenWords(_ text: String) {
        span(text, .class(.hiddenWords))
    }
}
