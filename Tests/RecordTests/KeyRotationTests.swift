import Foundation
import Kernel
import Record
import Testing

struct KeyRotationTests {
    private let log = "example.org/log"

    @Test func `a rotation is read as it is written, under the old key's signature`() throws {
        let (old, new) = (try signer(log, seed: 1), try signer(log, seed: 2))
        let rotation = try rotation(from: old, to: new, at: 7)
        let note = try rotation.signed(by: old)
        #expect(
            String(decoding: note.text, as: UTF8.self) == """
                linli key rotation v1
                origin example.org/log
                size 7
                old \(old.verifierKey.text)
                new \(new.verifierKey.text)

                """
        )
        #expect(try KeyRotation(opening: SignedNote(parsing: note.bytes)) == rotation)
    }

    @Test func `nobody but the old key can hand over`() throws {
        let (old, new) = (try signer(log, seed: 1), try signer(log, seed: 2))
        let text = try rotation(from: old, to: new, at: 7).signed(by: old).text
        let lines = try text.split(separator: 10).map { try #require(NoteLine($0)) }
        let forged = try SignedNote(lines, signedBy: [new])
        #expect(throws: RecordRefusal.noTrustedSignature) { try KeyRotation(opening: forged) }
    }

    @Test func `a rotation never passes for a checkpoint, nor a checkpoint for a rotation`() throws
    {
        let (old, new) = (try signer(log, seed: 1), try signer(log, seed: 2))
        let note = try rotation(from: old, to: new, at: 7).signed(by: old)
        #expect(throws: RecordRefusal.malformed(.checkpoint, line: 2)) {
            try Checkpoint(opening: note, trusting: [old.verifierKey])
        }
        let checkpoint = Checkpoint(origin: try named(log), size: 7, root: TreeHash.empty)
        #expect(throws: RecordRefusal.malformed(.rotation, line: 1)) {
            try KeyRotation(opening: checkpoint.signed(by: [old]))
        }
    }

    @Test func `both keys bear the log's name, and they differ`() throws {
        let (key, foreign) = (try signer(log, seed: 1), try signer("example.org/b", seed: 2))
        let name = try named(log)
        let pairs = [(key, key), (key, foreign), (foreign, key)]
        for (old, new) in pairs {
            let rotation = KeyRotation(
                origin: name,
                size: 1,
                old: old.verifierKey,
                new: new.verifierKey
            )
            #expect(rotation == nil, "\(old) to \(new)")
        }
    }

    @Test func `each key speaks for the sizes of its time only`() throws {
        let keys = try (1...3).map { try signer(log, seed: $0) }
        var history = KeyHistory(first: keys[0].verifierKey)
        try history.add(rotation(from: keys[0], to: keys[1], at: 10))
        try history.add(rotation(from: keys[1], to: keys[2], at: 20))
        #expect(history.current == keys[2].verifierKey)
        for (size, index) in [(0, 0), (9, 0), (10, 1), (19, 1), (20, 2), (99, 2)] {
            let checkpoint = Checkpoint(
                origin: try named(log),
                size: UInt64(size),
                root: TreeHash.empty
            )
            for (candidate, key) in keys.enumerated() {
                let note = try checkpoint.signed(by: [key])
                let isAccepted = accepts { _ = try history.open(note) }
                #expect(isAccepted == (candidate == index), "size \(size), key \(candidate)")
            }
        }
    }

    @Test func `rotations follow one another in key and size`() throws {
        let keys = try (1...3).map { try signer(log, seed: $0) }
        var history = KeyHistory(first: keys[0].verifierKey)
        #expect(throws: RecordRefusal.rotationOutOfOrder) {
            try history.add(rotation(from: keys[1], to: keys[2], at: 10))
        }
        try history.add(rotation(from: keys[0], to: keys[1], at: 10))
        #expect(throws: RecordRefusal.rotationOutOfOrder) {
            try history.add(rotation(from: keys[1], to: keys[2], at: 10))
        }
        #expect(throws: RecordRefusal.rotationOutOfOrder) {
            try history.add(rotation(from: keys[0], to: keys[2], at: 11))
        }
        #expect(history.rotations.count == 1)
    }

    @Test func `a malformed rotation is refused`() throws {
        let (old, new) = (try signer(log, seed: 1), try signer(log, seed: 2))
        let text = String(
            decoding: try rotation(from: old, to: new, at: 7).signed(by: old).text,
            as: UTF8.self
        )
        let spoilt = [
            text.replacing("v1", with: "v2"), text.replacing("size 7", with: "size 07"),
            text.replacing("size 7\n", with: ""), text + "more\n",
            text.replacing("old ", with: "old  "), text.replacing("new ", with: "next "),
            text.replacing("origin example.org/log", with: "origin example.org/b"),
        ]
        for spelling in spoilt {
            let lines = try spelling.utf8.split(separator: 10).map { try #require(NoteLine($0)) }
            let note = try SignedNote(lines, signedBy: [old])
            #expect(throws: RecordRefusal.self, "\(spelling)") { try KeyRotation(opening: note) }
        }
    }

    private func rotation(
        from old: SignerKey,
        to new: SignerKey,
        at size: UInt64
    ) throws -> KeyRotation {
        let rotation = KeyRotation(
            origin: try named(log),
            size: size,
            old: old.verifierKey,
            new: new.verifierKey
        )
        return try #require(rotation)
    }
}
