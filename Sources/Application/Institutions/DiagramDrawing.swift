import Domain

extension ProcessDiagram {
    /// The diagram as SVG, on its own or within a page.
    package var svg: String {
        let (width, height) = (Self.number(Self.sheetWidth), Self.number(height))
        var text = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
            width="\(width)pt" height="\(height)pt" role="img" \
            font-family="\(Self.fonts)">
            <title>\(Self.escaped(title))</title>
            <rect width="100%" height="100%" fill="#ffffff"/>

            """
        for box in boxes { text += Self.drawn(box) }
        for edge in edges { text += Self.drawn(edge) }
        for loop in loops { text += Self.drawn(loop: loop) }
        for label in labels { text += Self.drawn(label) }
        return text + "</svg>\n"
    }

    private static let fonts =
        "Arial,'Liberation Sans','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif"

    private static func drawn(_ box: Box) -> String {
        """
        <rect x="\(number(box.frame.x))" y="\(number(box.frame.y))" \
        width="\(number(box.frame.width))" height="\(number(box.frame.height))" rx="3" \
        fill="\(box.phase.tint)" stroke="\(box.phase.ink)"/>

        """
    }

    private static func drawn(_ edge: Edge) -> String {
        let points = edge.points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
        var text =
            "<polyline points=\"\(points)\" fill=\"none\" stroke=\"\(edge.phase.ink)\" "
            + "stroke-linejoin=\"round\"/>\n"
        if let end = edge.points.last {
            let (x, y) = (end.x, end.y)
            let corners = [(x, y), (x - 2.5, y - 4), (x + 2.5, y - 4)]
                .map { "\(number($0.0)),\(number($0.1))" }.joined(separator: " ")
            text += "<polygon points=\"\(corners)\" fill=\"\(edge.phase.ink)\"/>\n"
        }
        return text
    }

    /// Most of a circle, and its head.
    private static func drawn(loop center: Point) -> String {
        let (x, y) = (center.x, center.y)
        return """
            <path d="M\(number(x + 3)) \(number(y))A3 3 0 1 1 \(number(x)) \(number(y - 3))" \
            fill="none" stroke="#444444"/>
            <polygon points="\(number(x + 3)),\(number(y - 3)) \(number(x - 0.5)),\(number(y - 5)) \
            \(number(x - 0.5)),\(number(y - 1))" fill="#444444"/>

            """
    }

    private static func drawn(_ label: Label) -> String {
        let weight = label.isBold ? " font-weight=\"bold\"" : ""
        let width = number(label.frame.width)
        return """
            <text x="\(number(label.frame.x))" y="\(number(label.baseline))" \
            font-size="\(number(label.size))"\(weight) textLength="\(width)" \
            fill="#1a1a1a">\(escaped(label.text))</text>

            """
    }

    /// Tenths are finer than any printer needs.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.append(character)
            }
        }
    }
}

extension Phase {
    /// Dark enough on white and on `tint` for thin lines.
    fileprivate var ink: String {
        switch self {
        case .heard: "#1d5f91"
        case .deciding: "#8a5300"
        case .doing: "#246b2a"
        case .lookingBack: "#643a96"
        case .closed: "#4a4a4a"
        }
    }

    fileprivate var tint: String {
        switch self {
        case .heard: "#e6f1f9"
        case .deciding: "#fdf1dc"
        case .doing: "#e6f4e7"
        case .lookingBack: "#f1eaf9"
        case .closed: "#efefef"
        }
    }
}
