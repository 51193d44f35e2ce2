import Foundation
import Kernel
import Record
import Testing

/// Whatever happens to the bytes on their way, they are refused or mean the same.
struct HostileBytesTests {
    @Test func `every flipped bit of a checkpoint is refused`() throws {
        let world = try ProofWorld()
        try everyFlip(of: world.note.bytes) { bytes in
            _ = try Checkpoint(opening: bytes, trusting: [world.key.verifierKey])
        }
    }

    @Test func `every flipped bit of a proof file is refused`() throws {
        let world = try ProofWorld()
        try everyFlip(of: world.file(.bytes(world.entry(5))).bytes) { bytes in
            _ = try ProofFile(parsing: bytes).check(trusting: [world.key.verifierKey])
        }
    }

    @Test func `every flipped bit of a rotation is refused`() throws {
        let (old, new) = (
            try signer("example.org/log", seed: 1), try signer("example.org/log", seed: 2)
        )
        let rotation = KeyRotation(
            origin: old.verifierKey.name,
            size: 7,
            old: old.verifierKey,
            new: new.verifierKey
        )
        let history = KeyHistory(first: old.verifierKey)
        try everyFlip(of: try #require(rotation).signed(by: old).bytes) { bytes in
            var history = history
            try history.add(KeyRotation(opening: SignedNote(parsing: bytes)))
        }
    }

    @Test func `every beginning of a checkpoint or a proof file is refused`() throws {
        let world = try ProofWorld()
        let note = world.note.bytes
        for count in 0..<note.count {
            #expect(throws: RecordRefusal.self, "the first \(count) bytes of a checkpoint") {
                try Checkpoint(
                    opening: Array(note.prefix(count)),
                    trusting: [world.key.verifierKey]
                )
            }
        }
        let file = world.file(.bytes(world.entry(5))).bytes
        for count in 0..<file.count {
            #expect(throws: RecordRefusal.self, "the first \(count) bytes of a proof file") {
                try ProofFile(parsing: Array(file.prefix(count)))
                    .check(trusting: [world.key.verifierKey])
            }
        }
    }

    @Test(arguments: UInt64(1)...40)
    func `mangled proof files are refused or unchanged in meaning`(seed: UInt64) throws {
        let world = try ProofWorld()
        let original = world.file(.bytes(world.entry(5)))
        var random = SeededRandom(seed: seed)
        for round in 0..<25 {
            let bytes = mangled(original.bytes, using: &random)
            guard let file = try? ProofFile(parsing: bytes) else { continue }
            #expect(file.bytes == bytes, "seed \(seed), round \(round): read and written differ")
            let isAccepted = accepts { _ = try file.check(trusting: [world.key.verifierKey]) }
            guard isAccepted else { continue }
            #expect(file.recorded == original.recorded, "seed \(seed), round \(round)")
            #expect(file.index == 5, "seed \(seed), round \(round)")
            #expect(file.note.text == world.note.text, "seed \(seed), round \(round)")
        }
    }

    private func everyFlip(of bytes: [UInt8], _ read: ([UInt8]) throws -> Void) throws {
        #expect(accepts { try read(bytes) }, "the bytes as they are")
        for position in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[position] ^= 1 << UInt8(bit)
                #expect(throws: RecordRefusal.self, "byte \(position), bit \(bit)") {
                    try read(changed)
                }
            }
        }
    }

    /// One to three small accidents: a changed, lost, doubled or moved stretch.
    private func mangled(_ bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let start = Int.random(in: bytes.indices, using: &random)
            let end = min(bytes.count, start + Int.random(in: 1...60, using: &random))
            let stretch = Array(bytes[start..<end])
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(start..<end)
            case 2: bytes.insert(contentsOf: stretch, at: start)
            default:
                bytes.removeSubrange(start..<end)
                let place = Int.random(in: 0...bytes.count, using: &random)
                bytes.insert(contentsOf: stretch, at: place)
            }
        }
        return bytes
    }
}
