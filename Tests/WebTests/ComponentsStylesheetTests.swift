import HTML
import NIOCore
import Testing
import Web

@Suite struct ComponentsStylesheetTests {
    private let stylesheet = String(decoding: Stylesheet.bytes, as: UTF8.self)

    /// Without comments, and without the blocks, whose numbers may look like classes.
    private var selectors: String {
        stylesheet
            .replacing(/\/\*.*?\*\//.dotMatchesNewlines(), with: "")
            .replacing(/\{[^{}]*\}/, with: ";")
    }

    private var styled: Set<String> {
        Set(selectors.matches(of: /\.([a-z][a-z0-9-]*)/).map { String($0.1) })
    }

    private var used: Set<String> {
        var classes: Set<String> = []
        for page in DesignSystemPage.all {
            for match in String(buffer: page.render()).matches(of: /class="([^"]*)"/) {
                classes.formUnion(match.1.split(separator: " ").map(String.init))
            }
        }
        return classes
    }

    @Test func `every class the stylesheet speaks of appears on the living page`() {
        #expect(styled.subtracting(used) == [])
    }

    @Test func `every class on the living page is in the stylesheet`() {
        #expect(used.subtracting(styled) == [])
    }

    @Test func `the stylesheet stays small`() {
        let bytesMax = 40_000
        #expect(Stylesheet.bytes.count <= bytesMax)
    }

    @Test func `the stylesheet fetches nothing`() {
        #expect(!stylesheet.contains("url("))
        #expect(!stylesheet.contains("@import"))
    }

    @Test func `every block that is opened is closed`() {
        #expect(stylesheet.count { $0 == "{" } == stylesheet.count { $0 == "}" })
    }
}
