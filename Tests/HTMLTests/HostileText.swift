import Kernel

/// Texts put together from what attackers and broken programs send.
enum HostileText {
    static let parts = [
        "<", ">", "\"", "'", "&", "&amp;", "&#60;", "&lt", "</p>", "<!--", "-->", "]]>",
        "<![CDATA[",
        "<script>", "</script>", "javascript:", "JaVaScRiPt:", "onerror=alert(1)", "\u{0}", "\u{1}",
        "\u{8}", "\t", "\n", "\r", "\r\n", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}",
        "\u{A0}", "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", "邻里", "é", "Â",
        "e\u{301}", "👩‍👩‍👧", "//", "\\", "/", ".", "..", "%", "%2e%2e", "%00", "?", "#", "=", "@",
        ":", " ", "https://", "data:text/html,", "{{", "${", "`", "Ünï",
    ]

    static func next(using random: inout SeededRandom) -> String {
        let count = Int.random(in: 0...12, using: &random)
        var text = ""
        for _ in 0..<count {
            text += parts.randomElement(using: &random) ?? ""
        }
        return text
    }
}
