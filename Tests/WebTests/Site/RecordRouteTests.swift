import Application
import Foundation
import HTTPTypes
import Journal
import Kernel
import Logging
import Record
import TestSupport
import Testing
import Web
import Words

@Suite struct RecordRouteTests {
    @Test func `the checkpoint and the proofs of the record can be fetched and check`() async throws
    {
        let signed = try await SignedDistrict()
        let client = PageClient(signed.site)
        let checkpoint = await client.get("/record/checkpoint")
        #expect(checkpoint.status == 200)
        #expect(checkpoint.headers[.contentType] == "text/plain; charset=utf-8")
        let note = try SignedNote(parsing: Array(checkpoint.text.utf8))
        let size = try Checkpoint(parsing: note.text).size
        #expect(size == signed.writer.published.current.sequence)
        for number in 1...size {
            let proof = await client.get("/record/proof/\(number)")
            #expect(proof.status == 200)
            #expect(proof.headers[.contentType] == "text/plain; charset=utf-8")
            #expect(proof.text.hasPrefix("c2sp.org/tlog-proof@v1\n"))
            #expect(proof.text.hasSuffix(checkpoint.text))
        }
        for missing in ["/record/proof/\(size + 1)", "/record/proof/0", "/record/proof/01"] {
            #expect(await client.get(missing).status == 404, "\(missing)")
        }
    }

    @Test(arguments: Language.allCases)
    func `the foot of every page holds the last checkpoint, the record the whole of it`(
        language: Language
    ) async throws {
        let signed = try await SignedDistrict()
        let client = PageClient(signed.site, language: language)
        let kept = try #require(signed.writer.published.current.keptCheckpoint)
        for target in ["/", "/record", "/none", "/?q=x"] {
            let page = await client.get(target).text
            let foot = page.components(separatedBy: "<footer").last ?? ""
            #expect(foot.contains("<code>\(kept.rootStart)</code>"), "\(target)")
            let words = PageWords.checkpoint(events: kept.size)[language]
            #expect(foot.contains(words), "\(target)")
        }
        let checkpoint = await client.get("/record/checkpoint").text
        let lines = checkpoint.split(separator: "\n").map(String.init)
        let page = await client.get("/record").text.replacing("&#43;", with: "+")
        for line in lines { #expect(page.contains(line), "\(line)") }
    }

    @Test func `before anything is signed there is no checkpoint and no proof`() async throws {
        let district = try await SmallDistrict.lively()
        let client = PageClient(district)
        #expect(await client.get("/record/checkpoint").status == 404)
        #expect(await client.get("/record/proof/1").status == 404)
        #expect(!(await client.get("/").text.contains("class=\"checkpoint\"")))
    }

    @Test(arguments: Language.allCases)
    func `what nobody foresaw gets a page with a number that finds it in the log`(
        language: Language
    ) async throws {
        let lines = LogLines()
        let log = Logger(label: "test") { _ in LogLines.Handler(lines: lines) }
        let signed = try await SignedDistrict(log: log)
        let client = PageClient(signed.brokenSite, language: language)
        let reply = await client.get("/record/proof/1")
        #expect(reply.status == 500)
        #expect(reply.headers[.cacheControl] == "no-store")
        #expect(reply.text.contains(PageWords.failureAdvice[language]))
        let reference = try #require(reply.text.firstMatch(of: /<code>([0-9a-z]+)<\/code>/)?.1)
        #expect(lines.all.contains { $0.contains(reference) && $0.contains("on purpose") })
        #expect(!reply.text.contains("on purpose"))
        let data = await client.get("/record/proof/1", [.accept: "application/json"])
        #expect(data.status == 500)
        #expect(data.headers[.contentType] == "application/problem+json")
    }
}
