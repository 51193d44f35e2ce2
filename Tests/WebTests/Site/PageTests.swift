import CZlib
import HTTPTypes
import NIOCore
import Testing
import Web
import Words

@Suite struct PageTests {
    static let pages: [(name: String, target: String, status: Int)] = [
        ("home", "/", 200), ("place", "/places/4", 200), ("place-changing", "/places/6", 200),
        ("place-merged", "/places/5", 200), ("place-removed-name", "/places/8", 200),
        ("search", "/?q=%E6%9D%8F", 200), ("search-nothing", "/?q=nowhere", 200),
        ("record", "/record", 200), ("not-found", "/no/such/page", 404),
        ("unreadable", "/?q=%FF", 400),
        ("too-long", "/?q=" + String(repeating: "a", count: 3_000), 414),
    ]

    @Test(arguments: pages, Language.allCases)
    func `every page looks as it was reviewed`(
        page: (name: String, target: String, status: Int),
        language: Language
    ) async throws {
        let client = PageClient(try await SmallDistrict.lively(), language: language)
        let reply = await client.get(page.target)
        #expect(reply.status == page.status)
        // A line for every element, so that a change shows where it is.
        let lines = reply.text.replacing("><", with: ">\n<")
            .replacing(/\?v=[0-9a-z]+/, with: "?v=0")
            .replacing(/<code>[0-9a-f]{16}<\/code>/, with: "<code>0</code>")
            .replacing(/[0-9a-f]{64}/, with: "0")
        try Golden.expect(lines + "\n", is: "pages/\(language.rawValue)/\(page.name).html")
    }

    @Test(arguments: Language.allCases)
    func `a district that is not founded has its page`(language: Language) async throws {
        let client = PageClient(try SmallDistrict(), language: language)
        let reply = await client.get("/")
        #expect(reply.text.contains(PageWords.unfounded[language]))
        try Golden.expect(
            reply.text.replacing("><", with: ">\n<").replacing(/\?v=[0-9a-z]+/, with: "?v=0")
                .replacing(/<code>[0-9a-f]{16}<\/code>/, with: "<code>0</code>") + "\n",
            is: "pages/\(language.rawValue)/unfounded.html"
        )
    }

    @Test func `a browser without a cookie gets the language it asks for`() async throws {
        var client = PageClient(try await SmallDistrict.lively())
        client.headers[.cookie] = nil
        let english = await client.get("/", [.acceptLanguage: "en-GB,zh;q=0.5"])
        #expect(english.text.contains("<html lang=\"en\">"))
        #expect(await client.get("/").text.contains("<html lang=\"zh-Hans\">"))
    }

    @Test func `setting a preference leads back to the page, and to no other site`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let back = await client.get("/prefer?elder=1&back=%2Fplaces%2F4")
        #expect(back.status == 303)
        #expect(back.headers[.location] == "/places/4")
        #expect(back.headers[.setCookie]?.contains("linli-reading=zh-elder") == true)
        for elsewhere in ["%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil"] {
            let reply = await client.get("/prefer?elder=1&back=\(elsewhere)")
            #expect(reply.headers[.location] == "/", "\(elsewhere)")
        }
    }

    @Test func `packed and plain answers hold the same page`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let plain = await client.get("/")
        let packed = await client.get("/", [.acceptEncoding: "br, gzip"])
        #expect(packed.headers[.contentEncoding] == "gzip")
        #expect(packed.headers[.vary]?.contains("Accept-Encoding") == true)
        #expect(try unpacked(packed.body) == Array(buffer: plain.body))
        let unwanted = await client.get("/", [.acceptEncoding: "gzip;q=0"])
        #expect(unwanted.headers[.contentEncoding] == nil)
    }

    @Test(arguments: Language.allCases)
    func `the first view fits in 30 KB, stylesheet and icon included`(
        language: Language
    ) async throws {
        let bytesMax = 30_000
        let client = PageClient(try await SmallDistrict.lively(), language: language)
        let packed: HTTPFields = [.acceptEncoding: "gzip"]
        var bytes = await client.get("/", packed).body.readableBytes
        for asset in ["/assets/linli.css", "/assets/linli.svg"] {
            let reply = await client.get(asset, packed)
            #expect(reply.status == 200)
            bytes += reply.body.readableBytes
        }
        #expect(bytes <= bytesMax)
    }

    private func unpacked(_ buffer: ByteBuffer) throws -> [UInt8] {
        var source = Array(buffer: buffer)
        var output = [UInt8](repeating: 0, count: 1 << 20)
        var stream = z_stream()
        let gzipWindow: Int32 = 15 + 16
        #expect(
            inflateInit2_(&stream, gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
                == Z_OK
        )
        defer { inflateEnd(&stream) }
        let (inputCount, outputCount) = (UInt32(source.count), UInt32(output.count))
        let ended = source.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = inputCount
                stream.next_out = output.baseAddress
                stream.avail_out = outputCount
                return inflate(&stream, Z_FINISH)
            }
        }
        #expect(ended == Z_STREAM_END)
        return Array(output.prefix(Int(stream.total_out)))
    }
}
