import Domain
import Foundation
import Kernel

extension RecordKeyAdopted {
    var stored: StoredRecordKeyAdopted {
        var stored = StoredRecordKeyAdopted()
        stored.key = Foundation.Data(key.bytes)
        stored.size = size
        return stored
    }

    init(_ stored: StoredRecordKeyAdopted) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(key: try RecordKey(stored.key), size: stored.size)
    }
}

extension RecordKeyRotated {
    var stored: StoredRecordKeyRotated {
        var stored = StoredRecordKeyRotated()
        stored.key = Foundation.Data(key.bytes)
        stored.size = size
        stored.signature = Foundation.Data(signature.bytes)
        return stored
    }

    init(_ stored: StoredRecordKeyRotated) throws(CodecError) {
        try stored.refuseUnknown()
        guard let signature = RecordSignature(stored.signature) else { throw .malformed }
        self.init(key: try RecordKey(stored.key), size: stored.size, signature: signature)
    }
}

extension RecordRestarted {
    var stored: StoredRecordRestarted {
        var stored = StoredRecordRestarted()
        stored.generation = generation
        stored.key = Foundation.Data(key.bytes)
        stored.size = size
        stored.seenSize = seenSize
        stored.seenRoot = Foundation.Data(seenRoot.bytes)
        return stored
    }

    init(_ stored: StoredRecordRestarted) throws(CodecError) {
        try stored.refuseUnknown()
        guard let seenRoot = stored.seenRoot.withUnsafeBytes({ Digest($0) }) else {
            throw .malformed
        }
        self.init(
            generation: stored.generation,
            key: try RecordKey(stored.key),
            size: stored.size,
            seenSize: stored.seenSize,
            seenRoot: seenRoot
        )
    }
}

extension RecordKey {
    fileprivate init(_ stored: Foundation.Data) throws(CodecError) {
        guard let key = RecordKey(Array(stored)) else { throw .malformed }
        self = key
    }
}
