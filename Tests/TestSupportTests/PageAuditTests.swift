import TestSupport
import Testing

@Suite struct PageAuditTests {
    private let audit = PageAudit { ["/", "/claims", "/a.css"].contains($0) }

    @Test func `a well-made page has no findings`() {
        #expect(audit.findings(in: SamplePage.text) == [])
    }

    @Test(arguments: BadPage.all)
    func `every rule finds the page that breaks it`(bad: BadPage) throws {
        let range = try #require(SamplePage.text.firstRange(of: bad.replace), "\(bad.replace)")
        var page = SamplePage.text
        page.replaceSubrange(range, with: bad.with)
        let findings = audit.findings(in: page)
        #expect(
            findings.contains { $0.contains(bad.finding) },
            "“\(bad.finding)” is not among \(findings)"
        )
        #expect(findings.count <= bad.findingsMax, "\(findings)")
    }

    @Test func `the name of the token field can be chosen`() {
        var other = audit
        other.tokenField = "proof"
        #expect(other.findings(in: SamplePage.text) == ["The form for /claims has no token."])
    }

    @Test func `an empty text is no page`() {
        #expect(audit.findings(in: "") == ["The page does not begin with its doctype."])
    }
}

/// A page that keeps every rule, in both languages.
enum SamplePage {
    static let text = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Claims – Town</title>\
        <meta name="viewport" content="width=device-width, initial-scale=1">\
        <link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script></head>\
        <body><a href="#main">Skip</a><nav aria-label="Main"><ul><li><a href="/">Home</a></li></ul>\
        </nav><main id="main"><h1>Claims</h1><h2>New</h2><p>It’s <b>here</b>. <span lang="zh-Hans">\
        "好"</span> <code>"x"</code> <a href="https://a.example/">Away</a></p>\
        <img src="/a.png" alt="A lamp"><table><caption>Sums</caption><tbody><tr>\
        <th scope="row">One</th><td>1 &amp; 2</td></tr></tbody></table>\
        <form action="/claims" method="post"><input type="hidden" name="token" value="t">\
        <label for="sum">Sum</label><p class="error" id="sum-error">Too much</p>\
        <input type="text" name="sum" id="sum" aria-describedby="sum-error" aria-invalid="true">\
        <fieldset><legend>Kind</legend><label><input type="radio" name="kind" value="1">One</label>\
        </fieldset><textarea name="why" aria-label="Why">
        "</textarea>\
        <button type="submit">Send</button></form>\
        <form action="/" method="get"><label for="q">Find</label>\
        <input type="search" name="q" id="q"><button type="submit">Go</button></form>\
        <svg viewBox="0 0 1 1" role="img" aria-labelledby="t"><title id="t">A bar</title>\
        <rect width="1" height="1"></rect></svg></main></body></html>
        """
}

/// One way to spoil the sample page, and what must be said about it.
struct BadPage: CustomTestStringConvertible, Sendable {
    let replace: String
    let with: String
    let finding: String
    var findingsMax = 1

    var testDescription: String { "\(replace) → \(with)" }

    init(_ replace: String, _ with: String, _ finding: String, findingsMax: Int = 1) {
        self.replace = replace
        self.with = with
        self.finding = finding
        self.findingsMax = findingsMax
    }
}
