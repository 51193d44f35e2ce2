import struct Crypto.SymmetricKey

/// The secret that makes a form's ticket ours.
///
/// It is no key of the record: whoever takes it away makes every open form expire, and nothing
/// else. Deleting its file while the server stands still is how it is renewed.
package struct FormKey: Sendable {
    package static let bytesCount = 32

    let bytes: [UInt8]

    /// A new one.
    package init() {
        bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The key in `file`; makes both at the first start.
    package static func kept(in file: SecretFile) throws(KeyFault) -> FormKey {
        do throws(KeyFault) {
            let bytes = try file.read(bytesMax: bytesCount)
            guard bytes.count == bytesCount else { throw .malformed(path: file.path) }
            return FormKey(bytes: bytes)
        } catch .missing {
            let key = FormKey()
            try file.write(key.bytes)
            return key
        }
    }
}
