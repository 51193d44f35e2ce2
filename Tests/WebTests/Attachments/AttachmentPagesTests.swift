import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import NIOCore
import TestSupport
import Testing
import Words

@Suite struct AttachmentPagesTests {
    private let target = "/things/1/attach"

    private func send(
        _ file: [UInt8],
        _ browser: Browser,
        caption: String = "",
        token: String? = nil
    ) async throws -> PageClient.Reply {
        var sent = token
        if sent == nil { sent = try await browser.token(target) }
        let head = [
            "form-data; name=\"token\"\r\n\r\n\(sent ?? "")",
            "form-data; name=\"caption\"\r\n\r\n\(caption)",
            "form-data; name=\"file\"; filename=\"IMG_0001.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n",
        ].map { "--mark\r\nContent-Disposition: \($0)" }.joined(separator: "\r\n")
        return await browser.post(
            target,
            bytes: Array(head.utf8) + file + Array("\r\n--mark--\r\n".utf8),
            type: "multipart/form-data; boundary=mark"
        )
    }

    private func wished() async throws -> (WishingDistrict, Browser) {
        let wishing = try await WishingDistrict.make()
        let neighbour = try await wishing.neighbour()
        try await wishing.wish(neighbour)
        return (wishing, neighbour)
    }

    private func files(_ wishing: WishingDistrict) -> [[UInt8]] {
        let folder = wishing.district.folder.path("attachments")
        let found = FileManager.default.enumerator(atPath: folder)?.allObjects ?? []
        return found.compactMap { name in
            FileManager.default.contents(atPath: "\(folder)/\(name)").map(Array.init)
        }
    }

    @Test func `a neighbour adds a photo without a script, and it stands at the top of the page`()
        async throws
    {
        let (wishing, neighbour) = try await wished()
        #expect(await neighbour.get("/things/1").text.contains("href=\"\(target)\""))
        let sent = try await send(SampleFiles.photo(), neighbour, caption: "北门的台阶")
        #expect(sent.status == 303)
        #expect(sent.location == "/things/1")
        let page = await neighbour.get("/things/1").text
        #expect(page.contains(AttachmentWords.added.en))
        #expect(
            page.contains(
                "<img src=\"/attachments/1\" alt=\"北门的台阶\" width=\"64\" height=\"48\">"
            )
        )
        let list = try await wishing.neighbour(1).get("/places/4/things").text
        #expect(list.contains("<img src=\"/attachments/1\" alt=\"\""))
        #expect(list.contains("loading=\"lazy\""))
    }

    @Test func `where and by whom it was taken never reaches the disk or a reader`() async throws {
        let (wishing, neighbour) = try await wished()
        for file in [SampleFiles.photo(orientation: 6), SampleFiles.drawing()] {
            #expect(try await send(file, neighbour).status == 303)
        }
        let kept = files(wishing)
        #expect(kept.count == 2)
        let shown = [
            await neighbour.get("/attachments/1").bytes,
            await neighbour.get("/attachments/2").bytes,
        ]
        for bytes in kept + shown {
            let text = String(decoding: bytes, as: UTF8.self)
            for secret in SampleFiles.secrets { #expect(!text.contains(secret)) }
        }
    }

    @Test func `a browser may neither guess another kind nor run anything in it`() async throws {
        let (wishing, neighbour) = try await wished()
        _ = try await send(SampleFiles.photo(), neighbour)
        _ = try await send(SampleFiles.paper, neighbour)
        let photo = await neighbour.get("/attachments/1")
        #expect(photo.headers[.contentType] == "image/jpeg")
        #expect(photo.headers[.contentDisposition] == "inline; filename=\"photo-1.jpg\"")
        let paper = await neighbour.get("/attachments/2")
        #expect(paper.headers[.contentType] == "application/pdf")
        #expect(paper.headers[.contentDisposition] == "attachment; filename=\"paper-2.pdf\"")
        #expect(paper.bytes == SampleFiles.paper)
        for reply in [photo, paper] {
            #expect(reply.headers[.xContentTypeOptions] == "nosniff")
            #expect(reply.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")
            #expect(reply.headers[.cacheControl] == "private, no-cache")
        }
        let mark = try #require(photo.headers[.eTag])
        let known = await neighbour.get("/attachments/1", [.ifNoneMatch: mark])
        #expect(known.status == 304)
        #expect(known.bytes.isEmpty)
        #expect(files(wishing).count == 2)
    }

    @Test func `whoever may not see the thing gets nothing of it`() async throws {
        let (wishing, neighbour) = try await wished()
        _ = try await send(SampleFiles.photo(), neighbour, caption: "北门的台阶")
        let visitor = wishing.visitor()
        #expect(await visitor.get("/attachments/1").status == 401)
        #expect(await visitor.get("/attachments/2").status == 404)
        #expect(await visitor.get(target).status == 401)
        try await wishing.takeUp(wishing.officer())
        #expect(await visitor.get("/attachments/1").status == 200)
        #expect(!(await visitor.get("/things/1").text.contains(target)))
    }

    @Test func `a photo of what is about one person is for those who see to it`() async throws {
        let wishing = try await WishingDistrict.make()
        let neighbour = try await wishing.neighbour()
        _ = try await neighbour.fill("/say/4-1-1", [("title", "帮我搬家"), ("why", "腿不方便。")])
        #expect(try await send(SampleFiles.photo(), neighbour).status == 303)
        #expect(await neighbour.get("/attachments/1").status == 200)
        #expect(await wishing.officer().get("/attachments/1").status == 200)
        let other = try await wishing.neighbour(1)
        for browser in [other, wishing.visitor()] {
            #expect(await browser.get("/attachments/1").status == 404)
            #expect(await browser.get("/attachments/1/remove").status != 200)
        }
    }

    private static let refused: [([UInt8], FileFlaw)] = [
        (SampleFiles.page, .otherKind), (SampleFiles.animation, .otherKind),
        (SampleFiles.telephonePhoto, .telephoneFormat), (SampleFiles.pageInPaper, .twoKinds),
        (SampleFiles.archiveInPaper, .twoKinds), ([], .empty),
        (Array(SampleFiles.photo().prefix(300)), .damaged(.jpeg)),
    ]

    @Test(arguments: refused)
    func `what is not taken is said beside the field, what was typed stays, nothing is kept`(
        file: [UInt8],
        flaw: FileFlaw
    ) async throws {
        let (wishing, neighbour) = try await wished()
        let reply = try await send(file, neighbour, caption: "北门的台阶")
        #expect(reply.status == 422)
        #expect(reply.text.contains(flaw.phrase.en))
        #expect(reply.value(of: "caption") == "北门的台阶")
        #expect(files(wishing).isEmpty)
    }

    @Test func `another photo under the same name is another request, and a double click is one`()
        async throws
    {
        let (wishing, neighbour) = try await wished()
        let token = try await neighbour.token(target)
        let first = SampleFiles.photo()
        for file in [first, first, SampleFiles.photo(picture: [9])] {
            #expect(try await send(file, neighbour, token: token).status == 303)
        }
        let district = wishing.district.writer.published.current.state.district
        #expect(district.attachments(of: Identifier(1)).count == 2)
    }

    @Test func `whoever added it takes it away; a neighbour cannot, and an office names a rule`()
        async throws
    {
        let (wishing, neighbour) = try await wished()
        _ = try await send(SampleFiles.photo(), neighbour)
        let other = try await wishing.neighbour(1)
        #expect(!(await other.get("/things/1").text.contains("/attachments/1/remove")))
        #expect(await other.get("/attachments/1/remove").status == 404)
        let asked = try await neighbour.fill("/attachments/1/remove")
        #expect(asked.status == 422)
        let gone = try await neighbour.fill("/attachments/1/remove", [("rule", "mistake")])
        #expect(gone.status == 303)
        #expect(await neighbour.get("/attachments/1").status == 404)
        #expect(!(await neighbour.get("/things/1").text.contains("<img")))
        let published = wishing.district.writer.published
        await wishing.district.attachments.sweep { published.current.state.attachmentFiles }
        #expect(files(wishing).isEmpty)
    }
}

extension PageClient.Reply {
    fileprivate var bytes: [UInt8] { Array(body.readableBytesView) }
}
