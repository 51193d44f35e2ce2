import Application
import Domain
import Foundation
import Kernel
import Logging
import SQLiteJournal
import Testing

@Suite struct LettersProgramTests {
    /// A district with building 4, where 测试甲 (1) and 测试乙 (2) live behind 502, and one who asks.
    private func populated() async throws -> String {
        let folder = try RecordFolder().data
        let journal = try SQLiteJournal(path: folder + "/linli.sqlite")
        let writer = DistrictWriter(
            try Replay<HostedDistrict>(of: journal),
            journal: journal,
            clock: WallClock(),
            sealer: CryptoSealer(),
            log: .init(label: "test")
        )
        let building = Identifier<Place>(4)
        let people = ["测试甲", "测试乙"].map { name in
            Command.participants(
                .register(
                    RegisterPerson(
                        details: PersonDetails(name: name),
                        home: Home(place: building, door: "502")
                    )
                )
            )
        }
        let asked = AskForEntry(
            place: building,
            details: EntryDetails(name: "测试丙", door: "503"),
            proof: .lease
        )
        let root = Identifier<Place>(1)
        let commands: [Command] =
            [
                .places(.create(CreatePlace(kind: .subdistrict, parent: root, name: "柳岸"))),
                .places(
                    .create(CreatePlace(kind: .community, parent: Identifier(2), name: "杏花"))
                ),
                .places(
                    .create(CreatePlace(kind: .building, parent: Identifier(3), name: "1号楼"))
                ),
            ] + people + [.entry(.ask(asked))]
        for (number, command) in commands.enumerated() {
            _ = try await writer.submit(
                Submission(
                    command,
                    actor: .console,
                    request: RequestID(high: 5, low: UInt64(number)),
                    made: WallClock().wall()
                )
            )
        }
        await writer.stop()
        return folder
    }

    private func run(_ folder: String, _ arguments: String...) throws -> Program.Ending {
        try Program.run(arguments + ["--data", folder])
    }

    @Test func `letters are issued, listed, printed and made void`() async throws {
        let folder = try await populated()
        let nothing = try run(folder, "letters", "list", "--place", "4")
        #expect(nothing.complaint.contains("No letter has unused codes."))
        #expect(try run(folder, "letters", "issue", "--place", "4").code == 0)
        let list = try run(folder, "letters", "list", "--place", "4").output
        #expect(list.hasPrefix("1  1号楼 502  3 unused, until "))
        #expect(list.contains("printed 0 times"))
        let printed = try run(folder, "letters", "print", "--place", "4").output
        #expect(printed.contains("  测试甲\n") && printed.contains("  spare\n"))
        #expect(printed.matches(of: #/\d{4} \d{4} \d{4} \d{4} \d{4}/#).count == 3)
        #expect(
            try run(folder, "letters", "list", "--place", "4").output.contains("printed 1 time")
        )
        #expect(try run(folder, "letters", "revoke", "--household", "1").code == 0)
        let again = try run(folder, "letters", "revoke", "--household", "1")
        #expect(again.code == 1)
        #expect(again.complaint.contains("There is no unused code to make void."))
        let journal = try Data(contentsOf: URL(fileURLWithPath: folder + "/linli.sqlite"))
        for code in printed.matches(of: #/\d{4} \d{4} \d{4} \d{4} \d{4}/#) {
            #expect(journal.range(of: Data(String(code.0).utf8)) == nil)
        }
        #expect(try Program.run("record", "verify", folder).code == 0)
    }

    @Test func `one person gets a code, and its key stays with the folder's owner`() async throws {
        let folder = try await populated()
        let made = try run(folder, "letters", "issue", "--person", "1", "--reason", "lost")
        #expect(made.output.contains("  测试甲\n"))
        let file = folder + "/linli.letters"
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let confused = try run(folder, "letters", "issue", "--person", "1", "--place", "4")
        #expect(confused.code != 0)
        #expect(confused.complaint.contains("Give one of --place, --household and --person."))
    }

    @Test func `requests are listed and answered, and nobody is signed in before they come`()
        async throws
    {
        let folder = try await populated()
        let list = try run(folder, "entry", "list").output
        #expect(list.hasPrefix("1  1号楼 503  测试丙  A lease  due "))
        let owed = try run(folder, "duties").output
        #expect(owed.hasPrefix("1  Owed  The district’s office owes an answer to request number 1"))
        #expect(try run(folder, "entry", "answer", "1").code != 0)
        #expect(try run(folder, "entry", "answer", "1", "--accept").code == 0)
        #expect(try run(folder, "entry", "list").complaint == "Nobody is waiting.\n")
        #expect(try run(folder, "duties").complaint == "Nothing is owed now.\n")
        let again = try run(folder, "entry", "answer", "1", "--refuse", "no-such-door")
        #expect(again.complaint == "It is answered already.\n")
        #expect(
            try run(folder, "resident", "sessions").complaint == "Nobody is signed in.\n"
        )
        #expect(try run(folder, "resident", "end", "1").code == 0)
        #expect(try run(folder, "resident", "end", "1", "--session", "x").code != 0)
    }
}

private struct WallClock: DistrictClock {
    func wall() -> Instant {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    }
    func elapsed() -> Int64 { wall().milliseconds }
}
