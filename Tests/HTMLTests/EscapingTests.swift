import HTML
import Kernel
import NIOCore
import Testing

@Suite struct EscapingTests {
    @Test func `text cannot open an element`() {
        let page = rendered { $0.p("<script>alert(1)</script>") }
        #expect(page == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")
    }

    @Test func `text cannot begin a character reference`() {
        #expect(rendered { $0.text("&lt; & &amp;") } == "&amp;lt; &amp; &amp;amp;")
    }

    @Test func `an attribute value cannot end its attribute`() {
        let page = rendered { html in
            html.span("x", .title("\" onmouseover=\"alert(1)"))
        }
        #expect(page == "<span title=\"&quot; onmouseover=&quot;alert(1)\">x</span>")
    }

    @Test func `the title of the page is escaped like any other text`() {
        #expect(
            rendered { $0.title("</title><script>") }
                == "<title>&lt;/title&gt;&lt;script&gt;</title>"
        )
    }

    @Test func `a carriage return survives as a reference`() {
        #expect(rendered { $0.text("a\r\nb") } == "a&#13;\nb")
    }

    @Test(arguments: ["\u{0}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}"])
    func `a control character becomes a replacement character`(control: String) {
        #expect(rendered { $0.text("a\(control)b") } == "a\u{FFFD}b")
    }

    @Test(arguments: ["\t", "\n", "\u{A0}", "é", "¼", "邻里", "👩‍👩‍👧", "\u{2028}", "'"])
    func `characters that mean nothing to HTML stay as they are`(plain: String) {
        #expect(rendered { $0.text(plain) } == plain)
        #expect(rendered { $0.span("", .title(plain)) } == "<span title=\"\(plain)\"></span>")
    }

    @Test func `the first line feed of a text area is not lost`() {
        let page = rendered { $0.textarea("\none", name: "text") }
        #expect(page == "<textarea name=\"text\">\n\none</textarea>")
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `hostile text reads back as itself and adds no markup`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<25 {
            let hostile = HostileText.next(using: &random)
            let expected = Array(withoutControls(hostile).unicodeScalars)

            let text = rendered { $0.p(hostile) }.dropFirst(3).dropLast(4)
            #expect(!text.contains(where: { "<>\"".contains($0) }), "seed \(seed): \(hostile)")
            #expect(Array(unescaped(String(text)).unicodeScalars) == expected, "seed \(seed)")

            let attribute = rendered { $0.span("", .title(hostile)) }
                .dropFirst("<span title=\"".count).dropLast("\"></span>".count)
            #expect(!attribute.contains(where: { "<>\"".contains($0) }), "seed \(seed)")
            #expect(Array(unescaped(String(attribute)).unicodeScalars) == expected, "seed \(seed)")
        }
    }
}
