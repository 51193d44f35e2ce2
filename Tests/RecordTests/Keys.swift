import Kernel
import Record
import Testing

/// A key whose seed counts up from `seed`: the same in every run, and for tests alone.
func signer(_ name: String, seed: UInt8) throws -> SignerKey {
    let bytes = (0..<UInt8(SignerKey.seedBytes)).map { seed &+ $0 }
    return try #require(SignerKey(name: named(name), seed: bytes))
}

func named(_ name: String) throws -> KeyName {
    try #require(KeyName(name))
}
