import Application
import Domain
import Foundation
import Journal
import Kernel
import Record
import SQLiteJournal
import Testing

@Suite struct RecordProgramTests {
    @Test func `a proof is checked far from the database, and a false one is refused`() throws {
        let program = try RecordFolder()
        try program.create("柳岸镇")
        let data = program.data
        let checkpoint = try program.store("checkpoint", "record", "checkpoint", "--data", data)
        let proof = try program.store("proof", "record", "prove", "3", "--data", data)
        let other = try program.store("other", "record", "prove", "1", "--data", data)
        let key = try program.run("record", "key", "--data", data).output
            .trimmingCharacters(in: .newlines)
        try FileManager.default.removeItem(atPath: data)
        let check = { (proof: String, key: String) in
            try program.run("record", "check", proof, checkpoint, key)
        }
        #expect(
            try check(proof, key)
                == Program.Ending(
                    code: 0,
                    output: "True: event 3 is in the record of 3 events.\n",
                    complaint: ""
                )
        )
        try swapIndex(of: other, to: "index 1")
        #expect(try check(other, key).code == 1)
        #expect(try check(proof, String(key.dropLast(9))).code == 65)
        #expect(try check(checkpoint, key).code == 65)
        let stranger = SignerKey(making: try #require(KeyName("linli.invalid/0"))).verifierKey
        #expect(try check(proof, stranger.text).code == 1)
    }

    private func swapIndex(of path: String, to index: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let swapped = text.replacing("index 0", with: index)
        #expect(swapped != text)
        try swapped.write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test func `a rewrite that hides every trace is found with a checkpoint kept elsewhere`()
        async throws
    {
        let program = try RecordFolder()
        try program.create("柳岸镇")
        try program.create("荷园镇")
        let checkpoint = try program.store(
            "checkpoint",
            "record",
            "checkpoint",
            "--data",
            program.data
        )
        let honest = try program.run("record", "verify", program.data, "--against", checkpoint)
        #expect(honest.code == 0)
        #expect(honest.output.contains("since then it was only added to"))
        let rewritten = program.path("rewritten")
        try await rewrite(3, from: program.data, to: rewritten)
        #expect(try program.run("record", "verify", rewritten).code == 0)
        let found = try program.run("record", "verify", rewritten, "--against", checkpoint)
        #expect(found.code == 65)
        #expect(found.complaint.hasPrefix("The record was rewritten"))
    }

    /// A database in which event `sequence` was recorded a millisecond later, all else in order.
    private func rewrite(_ sequence: UInt64, from folder: String, to other: String) async throws {
        let fileManager = FileManager.default
        try fileManager.createDirectory(atPath: other, withIntermediateDirectories: true)
        let source = try SQLiteJournal(path: folder + "/linli.sqlite", access: .reading)
        var batch = Batch()
        var tree = TileBuilder()
        for stored in try await source.read(after: 0, limit: 100) {
            var bytes = stored.entry.bytes
            if stored.sequence == sequence {
                let (event, stamp) = try bytes.withUnsafeBytes { try DistrictCodec.decode($0) }
                let later = Stamp(
                    recorded: stamp.recorded.adding(milliseconds: 1),
                    actor: stamp.actor,
                    request: stamp.request
                )
                bytes = DistrictCodec.encode(event, later)
                #expect(bytes != stored.entry.bytes)
            }
            tree.append(TreeHash.leaf(bytes))
            batch.entries.append(Entry(bytes: bytes, leaf: TreeHash.leaf(bytes)))
        }
        try source.scan(.text) { row in
            batch.writes.append(.put(.text, key: Array(row.key), value: Array(row.value)))
        }
        batch.writes.append(TreeHead(size: tree.size, root: tree.root).write)
        let target = try SQLiteJournal(path: other + "/linli.sqlite")
        try await target.append(batch, expecting: 0)
    }

    @Test func `after a rotation old and new checkpoints both hold`() throws {
        let program = try RecordFolder()
        let data = program.data
        let old = try program.store("old", "record", "checkpoint", "--data", data)
        let oldKey = try program.run("record", "key", "--data", data).output
        #expect(try program.run("record", "rotate-key", "--data", data).code == 0)
        #expect(try program.run("record", "key", "--data", data).output != oldKey)
        let new = try program.store("new", "record", "checkpoint", "--data", data)
        for checkpoint in [old, new] {
            let ending = try program.run("record", "verify", data, "--against", checkpoint)
            #expect(ending.code == 0, "\(ending.complaint)")
        }
    }

    @Test func `a restored backup says that it is one, and goes on under another name`() throws {
        let program = try RecordFolder()
        let (data, backup) = (program.data, program.path("backup"))
        try FileManager.default.copyItem(atPath: data, toPath: backup)
        try program.create("柳岸镇")
        let seen = try program.store("seen", "record", "checkpoint", "--data", data)
        try FileManager.default.removeItem(atPath: data)
        try FileManager.default.copyItem(atPath: backup, toPath: data)
        let cut = try program.run("record", "verify", data, "--against", seen)
        #expect(cut.code == 65)
        #expect(cut.complaint.contains("its end was cut off"))
        let restarted = try program.run("record", "restart", "--after", seen, "--data", data)
        #expect(restarted.code == 0, "\(restarted.complaint)")
        let origin = try program.run("record", "checkpoint", "--data", data).output
            .split(separator: "\n").first
        let before = try String(contentsOfFile: seen, encoding: .utf8)
            .split(separator: "\n").first
        #expect(origin == before.map { $0 + "/2" })
        #expect(try program.run("record", "verify", data).code == 0)
    }

    @Test func `a server signs what it records`() throws {
        let program = try RecordFolder()
        let server = try RunningServer(folder: program.data)
        try program.create("柳岸镇")
        let checkpoint = try program.run("record", "checkpoint", "--data", program.data).output
        #expect(checkpoint.split(separator: "\n").dropFirst().first == "3")
        #expect(server.stop() == 0)
    }

    @Test func `a record that continues what was seen is not restarted`() throws {
        let program = try RecordFolder()
        let checkpoint = try program.store(
            "checkpoint",
            "record",
            "checkpoint",
            "--data",
            program.data
        )
        let ending = try program.run(
            "record",
            "restart",
            "--after",
            checkpoint,
            "--data",
            program.data
        )
        #expect(ending.code == 1)
        #expect(ending.complaint.contains("nothing to restart"))
    }

    @Test func `a key that others can read stops every change until it is put right`() throws {
        let program = try RecordFolder()
        let key = program.data + "/linli.key"
        let fileManager = FileManager.default
        let mode = { (mode: Int) in
            try fileManager.setAttributes([.posixPermissions: mode], ofItemAtPath: key)
        }
        #expect(
            try fileManager.attributesOfItem(atPath: key)[.posixPermissions] as? Int == 0o600
        )
        try mode(0o640)
        let refused = try program.run("record", "rotate-key", "--data", program.data)
        #expect(refused.code == 69)
        #expect(refused.complaint.contains("Others can read or write"))
        #expect(try program.run("record", "verify", program.data).output.contains("2 events"))
        try mode(0o600)
        #expect(try program.run("record", "rotate-key", "--data", program.data).code == 0)
    }
}
