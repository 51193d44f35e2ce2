import HTML
import Kernel
import Testing

@Suite struct WebAddressTests {
    @Test func `a path is made of percent-encoded segments`() {
        #expect(WebAddress.path("matters", "12").value == "/matters/12")
        #expect(WebAddress.path("places", "北 区/1").value == "/places/%E5%8C%97%20%E5%8C%BA%2F1")
        #expect(WebAddress.path().value == "/")
    }

    @Test(arguments: ["", ".", ".."])
    func `a segment the web cannot address stays inside its path`(segment: String) {
        #expect(WebAddress.path(segment, "evil.example").value == "/_/evil.example")
        #expect(WebAddress.path("files", segment).value == "/files/_")
    }

    @Test func `query items follow a question mark and then ampersands`() {
        let address = WebAddress.path("search").query("q", "路灯 & <b>").query("page", "2")
        #expect(address.value == "/search?q=%E8%B7%AF%E7%81%AF%20%26%20%3Cb%3E&page=2")
    }

    @Test func `a fragment stays last whatever is added after it`() {
        let address = WebAddress.path("a").at("top").query("q", "1")
        #expect(address.value == "/a?q=1#top")
        #expect(WebAddress(returning: "/a?x=1#top")?.query("q", "1").value == "/a?x=1&q=1#top")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", " https://a.example", "https://",
        "https:///a",
        "http://a.example", "https://a b.example", "https://user@a.example", "https://a.example\n",
        "https://\\a.example", "https://a.example/\"", "data:text/html,x", "//a.example", "/a", "",
        "https://邻里.example", "https://.example", "https://?q",
    ])
    func `an address elsewhere is a plain https address or none`(text: String) {
        #expect(WebAddress(https: text) == nil)
    }

    @Test func `a plain https address is kept as it is`() {
        let text = "https://a.example:8443/b?c=d#e"
        #expect(WebAddress(https: text)?.value == text)
    }

    @Test(arguments: [
        "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "a", "",
        "/a\r\nSet-Cookie: x", "/\t/evil.example", " /a", "/邻",
    ])
    func `the way back never leaves this site`(text: String) {
        #expect(WebAddress(returning: text) == nil)
    }

    @Test func `a telephone number keeps its digits and its plus sign`() {
        #expect(WebAddress(telephone: "+86 28-1234 5678")?.value == "tel:+862812345678")
        #expect(WebAddress(telephone: "12+3") == nil)
        #expect(WebAddress(telephone: "") == nil)
        #expect(WebAddress(telephone: "+") == nil)
        #expect(WebAddress(telephone: "1;ext=2") == nil)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `whatever is typed, an address leads nowhere but where it may`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<25 {
            let hostile = HostileText.next(using: &random)
            let path = WebAddress.path(hostile, hostile).query(hostile, hostile).value
            #expect(path.hasPrefix("/") && !path.hasPrefix("//"), "seed \(seed): \(path)")
            let isPlain = path.utf8.allSatisfy { (0x21...0x7E).contains($0) }
            #expect(isPlain, "seed \(seed): \(path)")
            #expect(!path.contains("/../") && !path.contains("/./"), "seed \(seed): \(path)")
            if let back = WebAddress(returning: hostile)?.value {
                #expect(back.hasPrefix("/") && !back.hasPrefix("//"), "seed \(seed): \(back)")
            }
            if let away = WebAddress(https: hostile)?.value {
                #expect(away.hasPrefix("https://"), "seed \(seed): \(away)")
            }
        }
    }
}
