/// What HTML5 says about the elements we use; an element not named here is a finding.
enum PageElements {
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ]

    static let textOnly: Set<String> = ["script", "style", "textarea", "title"]

    static let metadata: Set<String> = ["link", "meta", "script", "style", "title", "base"]

    static let drawing: Set<String> = [
        "circle", "desc", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "text",
        "title", "tspan",
    ]

    /// May stand inside a paragraph, a heading or a span.
    static let phrasing: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "br", "button", "cite", "code", "data", "del", "dfn", "em",
        "i", "img", "input", "ins", "kbd", "label", "mark", "meter", "output", "progress", "q", "s",
        "samp", "script", "select", "small", "span", "strong", "sub", "sup", "svg", "textarea",
        "time", "u", "var", "wbr",
    ]

    /// Holds phrasing alone.
    static let phrasingOnly: Set<String> = [
        "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "dfn", "dt", "em", "h1", "h2",
        "h3", "h4", "h5", "h6", "i", "kbd", "label", "legend", "mark", "meter", "output", "p",
        "pre",
        "progress", "q", "s", "samp", "small", "span", "strong", "sub", "summary", "sup", "time",
        "u", "var",
    ]

    static let flow: Set<String> = [
        "address", "article", "aside", "audio", "blockquote", "details", "dialog", "div", "dl",
        "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hgroup", "hr", "main", "nav", "ol", "p", "picture", "pre", "search", "section", "table",
        "ul", "video",
    ]

    static let interactive: Set<String> = [
        "a", "button", "details", "input", "label", "select", "textarea",
    ]

    /// Elements that may have no other parents than these.
    static let parents: [String: Set<String>] = [
        "li": ["ul", "ol", "menu"], "dt": ["dl", "div"], "dd": ["dl", "div"],
        "option": ["select", "optgroup", "datalist"], "optgroup": ["select"],
        "caption": ["table"], "colgroup": ["table"], "col": ["colgroup"],
        "thead": ["table"], "tbody": ["table"], "tfoot": ["table"],
        "tr": ["thead", "tbody", "tfoot"], "td": ["tr"], "th": ["tr"],
        "legend": ["fieldset"], "summary": ["details"], "figcaption": ["figure"],
        "head": ["html"], "body": ["html"],
        "source": ["audio", "picture", "video"], "track": ["audio", "video"],
    ]

    /// Elements that may have no other children than these.
    static let children: [String: Set<String>] = [
        "ul": ["li"], "ol": ["li"], "menu": ["li"], "dl": ["div", "dt", "dd"],
        "select": ["option", "optgroup"], "optgroup": ["option"],
        "table": ["caption", "colgroup", "thead", "tbody", "tfoot"],
        "thead": ["tr"], "tbody": ["tr"], "tfoot": ["tr"], "tr": ["td", "th"],
        "html": ["head", "body"], "head": metadata,
    ]

    static let known: Set<String> = {
        var names = void.union(metadata).union(drawing).union(phrasing).union(flow)
        names.formUnion(["html", "datalist", "menu", "area", "embed"])
        names.formUnion(parents.keys)
        return names
    }()
}
