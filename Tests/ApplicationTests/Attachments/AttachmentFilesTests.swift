import Application
import Domain
import Foundation
import Journal
import Kernel
import TestSupport
import Testing

@Suite struct AttachmentFilesTests {
    private let owner = MatterParty.person(Identifier(1))
    private let neighbour = MatterParty.person(Identifier(2))

    private struct Stage {
        let fixture: PeopleFixture
        let folder: TemporaryFolder
        let files: AttachmentFiles

        var desk: AttachmentDesk { AttachmentDesk(files, fixture.writing.writer) }

        func add(
            _ bytes: [UInt8] = SampleFiles.photo(),
            by party: MatterParty,
            request: UInt64,
            caption: String? = "坏了的灯"
        ) async throws {
            let offer = AttachmentDesk.Offer(
                try CleanFile(cleaning: bytes),
                to: Identifier(1),
                caption: caption,
                by: party
            )
            _ = try await desk.take(offer) { command in
                Submission(
                    command,
                    actor: .console,
                    request: RequestID(high: 9, low: request),
                    made: fixture.writing.clock.wall()
                )
            }
        }

        func sweep() async -> Int {
            let state = fixture.state
            return await files.sweep { state.attachmentFiles }
        }

        var names: Set<String> {
            let found = FileManager.default.enumerator(atPath: path)?.allObjects ?? []
            return Set(found.compactMap { ($0 as? String)?.split(separator: "/").last })
                .filter { $0.count > 2 }.reduce(into: []) { $0.insert(String($1)) }
        }

        private var path: String { folder.path("attachments") }
    }

    private func make() async throws -> Stage {
        let folder = try TemporaryFolder()
        return Stage(
            fixture: try await MatterErasureTests.make(),
            folder: folder,
            files: AttachmentFiles(folder: folder.path("attachments"))
        )
    }

    @Test func `the file is there before the event, under the hash of what was kept`() async throws
    {
        let stage = try await make()
        try await stage.add(by: owner, request: 1)
        let clean = try CleanFile(cleaning: SampleFiles.photo())
        let name = AttachmentFiles.name(of: clean.bytes)
        #expect(stage.names == [name.description])
        #expect(stage.fixture.state.attachmentFile(of: Identifier(1)) == name)
        let found = try #require(await stage.files.find(name))
        var read: [UInt8] = []
        try await found.read { read += $0 }
        #expect(read == clean.bytes)
        #expect(await stage.sweep() == 0)
    }

    @Test func `a crash between file and event leaves one file, and the next sweep takes it`()
        async throws
    {
        let stage = try await make()
        let clean = try CleanFile(cleaning: SampleFiles.photo())
        _ = try await stage.files.keep(clean.bytes)
        #expect(await stage.sweep() == 0, "whoever kept it has not let go")
        let next = AttachmentFiles(folder: stage.folder.path("attachments"))
        let state = stage.fixture.state
        #expect(await next.sweep { state.attachmentFiles } == 1)
        #expect(stage.names.isEmpty)
    }

    @Test func `what is refused leaves nothing once it is swept`() async throws {
        let stage = try await make()
        await #expect(throws: Denial<Refusal>.refused(.attachments(.notForYou))) {
            try await stage.add(by: .person(Identifier(99)), request: 1)
        }
        #expect(stage.names.count == 1)
        #expect(await stage.sweep() == 1)
        #expect(stage.names.isEmpty)
    }

    @Test func `the same bytes of two owners are one file, which goes with the last of them`()
        async throws
    {
        let stage = try await make()
        try await stage.add(by: owner, request: 1)
        try await stage.add(by: neighbour, request: 2)
        #expect(stage.names.count == 1)
        for (number, remaining) in [(UInt64(1), 1), (2, 0)] {
            let removal = RemoveAttachment(attachment: Identifier(number), rule: .mistake)
            try await stage.fixture.writing.submit(
                .attachments(.remove(removal)),
                request: 40 + number
            )
            #expect(await stage.sweep() == 1 - remaining)
            #expect(stage.names.count == remaining)
        }
    }

    @Test func `whoever is erased loses photo and words, and a start finds nothing amiss`()
        async throws
    {
        let stage = try await make()
        try await stage.add(by: owner, request: 1)
        try await stage.add(SampleFiles.paper, by: neighbour, request: 2)
        let texts = try #require(stage.fixture.district.attachment(Identifier(1))).texts
        let erasure = ErasePerson(person: Identifier(1), channel: .inPerson, mayWait: false)
        try await stage.fixture.writing.submit(.privacy(.erase(erasure)), request: 41)
        for fixture in [stage.fixture, try stage.fixture.restarted()] {
            #expect(fixture.district.attachment(Identifier(1)) == nil)
            #expect(fixture.state.attachmentFile(of: Identifier(1)) == nil)
            #expect(fixture.state.attachmentFile(of: Identifier(2)) != nil)
            #expect(texts.allSatisfy { fixture.state.directory.text($0) == nil })
        }
        #expect(await stage.sweep() == 1)
        #expect(stage.names.count == 1)
    }

    @Test func `a file that was changed or cut is not handed out, and is written anew`()
        async throws
    {
        let stage = try await make()
        let bytes = SampleFiles.paper
        let name = try await stage.files.keep(bytes)
        let path = try #require(await stage.files.find(name)).path
        for damage in [Array(bytes.dropLast()), bytes + [0], []] {
            try Data(damage).write(to: URL(fileURLWithPath: path))
            #expect(await stage.files.find(name) == nil)
        }
        #expect(try await stage.files.keep(bytes) == name)
        #expect(await stage.files.find(name) != nil)
    }

    @Test func `a folder that cannot be written to is trouble, and nothing is recorded`()
        async throws
    {
        let stage = try await make()
        let file = stage.folder.path("attachments")
        try Data().write(to: URL(fileURLWithPath: file))
        let before = stage.fixture.writing.writer.published.current.sequence
        await #expect(throws: Denial<Refusal>.self) {
            try await stage.add(by: owner, request: 1)
        }
        #expect(stage.fixture.writing.writer.published.current.sequence == before)
    }
}
