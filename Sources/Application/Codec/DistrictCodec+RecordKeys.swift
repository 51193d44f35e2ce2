import Domain
import Foundation
import Kernel

extension RecordKeyAdopted {
    var stored: StoredRecordKeyAdopted {
        var stored = StoredRecordKeyAdopted()
        stored.key = key.stored
        stored.size = size
        return stored
    }

    init(_ stored: StoredRecordKeyAdopted) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.hasKey else { throw .missingField(message: "RecordKeyAdopted") }
        self.init(key: try RecordKey(stored.key), size: stored.size)
    }
}

extension RecordKeyRotated {
    var stored: StoredRecordKeyRotated {
        var stored = StoredRecordKeyRotated()
        stored.key = key.stored
        stored.size = size
        stored.signature = Foundation.Data(signature.bytes)
        return stored
    }

    init(_ stored: StoredRecordKeyRotated) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.hasKey, let signature = RecordSignature(stored.signature) else {
            throw .missingField(message: "RecordKeyRotated")
        }
        self.init(key: try RecordKey(stored.key), size: stored.size, signature: signature)
    }
}

extension RecordRestarted {
    var stored: StoredRecordRestarted {
        var stored = StoredRecordRestarted()
        stored.generation = generation
        stored.key = key.stored
        stored.size = size
        stored.seenSize = seenSize
        stored.seenRoot = seenRoot.stored
        return stored
    }

    init(_ stored: StoredRecordRestarted) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.hasKey, stored.hasSeenRoot else {
            throw .missingField(message: "RecordRestarted")
        }
        self.init(
            generation: stored.generation,
            key: try RecordKey(stored.key),
            size: stored.size,
            seenSize: stored.seenSize,
            seenRoot: try Digest(stored.seenRoot)
        )
    }
}

extension RecordKey {
    fileprivate var stored: StoredPublicKey {
        var stored = StoredPublicKey()
        bytes.withUnsafeBytes { bytes in
            let word = { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
            stored.word0 = UInt64(littleEndian: word(0))
            stored.word1 = UInt64(littleEndian: word(1))
            stored.word2 = UInt64(littleEndian: word(2))
            stored.word3 = UInt64(littleEndian: word(3))
        }
        return stored
    }

    fileprivate init(_ stored: StoredPublicKey) throws(CodecError) {
        try stored.refuseUnknown()
        let words = [stored.word0, stored.word1, stored.word2, stored.word3]
        let bytes = words.flatMap { word in withUnsafeBytes(of: word.littleEndian, Array.init) }
        guard let key = RecordKey(bytes) else { throw .malformed }
        self = key
    }
}
