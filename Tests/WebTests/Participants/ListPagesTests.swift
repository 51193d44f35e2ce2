import Application
import Domain
import HTTPTypes
import Kernel
import Testing
import Web
import Words

@Suite struct ListPagesTests {
    static let target = "/places/4/import"
    static let list = """
        姓名,出生日期,住址,电话,低保
        测试申,1950-03-07,3号楼2单元502室,00000000001,是
        测试酉,,3号楼2单元502室,,

        """

    /// Sends a file as a browser does.
    private func send(
        _ list: String,
        _ browser: Browser,
        name: String = "list.csv",
        to target: String = target
    ) async throws -> PageClient.Reply {
        let token = try await browser.token(target)
        return await post(list, browser, name: name, token: token, to: target)
    }

    private func post(
        _ list: String,
        _ browser: Browser,
        name: String = "list.csv",
        token: String,
        to target: String = target
    ) async -> PageClient.Reply {
        let parts = [
            "form-data; name=\"token\"\r\n\r\n\(token)", "form-data; name=\"sheet\"\r\n\r\n",
            "form-data; name=\"list\"; filename=\"\(name)\"\r\nContent-Type: text/csv\r\n\r\n"
                + list,
        ]
        let body =
            parts.map { "--mark\r\nContent-Disposition: \($0)\r\n" }.joined() + "--mark--\r\n"
        return await browser.post(
            target,
            bytes: Array(body.utf8),
            type: "multipart/form-data; boundary=mark"
        )
    }

    private func names(_ district: SmallDistrict) -> [String] {
        let state = district.writer.published.current.state
        return state.district.persons.indices.dropFirst(15).compactMap {
            state.people.details(of: Identifier(UInt64($0) + 1))?.name
        }
    }

    private func expect(
        _ reply: PageClient.Reply,
        is name: String,
        _ language: Language
    ) throws {
        let lines = reply.text.replacing("><", with: ">\n<")
            .replacing(#/\?v=[0-9a-z]+/#, with: "?v=0")
            .replacing(#/name="token" value="[^"]*"/#, with: "name=\"token\" value=\"0\"")
            .replacing(#/lists(\/|%2F)[0-9a-f]{32}/#, with: "lists/0")
        try Golden.expect(lines + "\n", is: "pages/\(language.rawValue)/\(name).html")
    }

    @Test(arguments: Language.allCases)
    func `a list is looked at, taken over by one button, and the page says what happened`(
        language: Language
    ) async throws {
        let district = try await SmallDistrict.peopled()
        let worker = try await PeoplePagesTests.worker(district, language)
        let sent = try await send(Self.list, worker)
        #expect(sent.status == 303)
        let address = try #require(sent.location)
        #expect(names(district).isEmpty)
        let look = await worker.get(address)
        #expect(!look.text.contains("测试申"))
        try expect(look, is: "list-look", language)
        let taken = try await worker.fill(address, [("how", "all")])
        #expect(taken.location == address + "/taken")
        #expect(names(district) == ["测试申", "测试酉"])
        try expect(await worker.get(address + "/taken"), is: "list-taken", language)
        let again = try await send(Self.list, worker)
        let nothing = await worker.get(try #require(again.location))
        #expect(nothing.text.contains(RosterImportWords.onFileAlready[language]))
        #expect(nothing.token == nil)
    }

    @Test(arguments: Language.allCases)
    func `wrong lines are listed; only the good ones are taken, and only if asked`(
        language: Language
    ) async throws {
        let district = try await SmallDistrict.peopled()
        let worker = try await PeoplePagesTests.worker(district, language)
        let list = Self.list + "测试戌,2999,3号楼101室,,\n测试亥,,,,\n"
        let address = try #require(try await send(list, worker).location)
        let look = await worker.get(address)
        try expect(look, is: "list-wrong", language)
        let whole = try await worker.fill(address, [("how", "all")])
        #expect(whole.status == 422)
        #expect(names(district).isEmpty)
        #expect(try await worker.fill(address, [("how", "good")]).status == 303)
        #expect(names(district) == ["测试申", "测试酉"])
    }

    @Test func `what is no list is refused beside the field, with what to do`() async throws {
        let district = try await SmallDistrict.peopled()
        let worker = try await PeoplePagesTests.worker(district)
        for file in ["", "%PDF-1.7", "一二三\n四五六\n"] {
            let reply = try await send(file, worker)
            #expect(reply.status == 422, "\(file)")
            #expect(reply.text.contains("id=\"list-error\""), "\(file)")
        }
    }

    @Test func `a list is kept for half an hour, and for nobody else`() async throws {
        let district = try await SmallDistrict.peopled()
        let staff = Staff(district: district)
        let worker = try await PeoplePagesTests.worker(district)
        let other = staff.browser(
            try await staff.person("测试庚", "testsix", .administrator, at: 1)
        )
        let address = try #require(try await send(Self.list, worker).location)
        #expect(await other.get(address).status == 410)
        district.clock.move(milliseconds: 30 * 60_000 - 1)
        #expect(await worker.get(address).status == 200)
        district.clock.move(milliseconds: 1)
        let over = await worker.get(address)
        #expect(over.status == 410)
        #expect(over.text.contains(RosterPageWords.listOverAdvice.zh))
    }

    @Test func `a double click takes a list over once`() async throws {
        let district = try await SmallDistrict.peopled()
        let worker = try await PeoplePagesTests.worker(district)
        let address = try #require(try await send(Self.list, worker).location)
        let token = try await worker.token(address)
        for _ in 0..<2 {
            let reply = await worker.post(address, [("how", "all"), ("token", token)])
            #expect(reply.location == address + "/taken")
        }
        #expect(names(district).count == 2)
    }

    @Test func `a file of whoever may not send one is not read`() async throws {
        let district = try await SmallDistrict.peopled()
        let stranger = Browser(district)
        #expect(await post(Self.list, stranger, token: "x").status == 401)
        let elsewhere = try await PeoplePagesTests.worker(district, at: 3)
        #expect(await post(Self.list, elsewhere, token: "x").status == 403)
    }

    @Test func `broken parts are refused and trip nothing`() async throws {
        let district = try await SmallDistrict.peopled()
        let worker = try await PeoplePagesTests.worker(district)
        for body in [
            "", "--mark", "--mark--", "--mark\r\n", "--mark\r\n\r\n\r\n--mark--\r\n", "mark",
            "--mark\r\nContent-Disposition: form-data; name=\"list\r\n\r\n\r\n--mark--\r\n",
            "--mark\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb",
        ] {
            let reply = await worker.post(
                Self.target,
                bytes: Array(body.utf8),
                type: "multipart/form-data; boundary=mark"
            )
            #expect((400..<500).contains(reply.status), "\(body)")
        }
        for type in ["multipart/form-data", "multipart/form-data; boundary="] {
            let reply = await worker.post(Self.target, bytes: [45, 45], type: type)
            #expect(reply.status == 400, "\(type)")
        }
    }

    @Test func `a list longer than any is refused before it is read to its end`() async throws {
        let district = try await SmallDistrict.peopled()
        let worker = try await PeoplePagesTests.worker(district)
        let list = Self.list + String(repeating: " ", count: RequestLimits.rosterBytesMax)
        let token = try await worker.token(Self.target)
        #expect(await post(list, worker, token: token).status == 413)
    }
}
