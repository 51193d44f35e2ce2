import Domain
import Kernel

/// How one member of staff signs in, as it lies in the table of credentials: no secret but the one
/// an authenticator shares.
struct Credential: Hashable, Sendable {
    /// The hash of a passphrase with all that is needed to compute it again.
    struct Hashed: Hashable, Sendable {
        static let saltBytes = 16

        let cost: ScryptCost
        let salt: [UInt8]
        let key: [UInt8]
    }

    enum SecondFactor: Hashable, Sendable {
        case timeCode(secret: [UInt8], lastStep: Int64)
        case list(CodeList)
    }

    static let devicesMax = 8

    var passphrase: Hashed
    var secondFactor: SecondFactor
    /// The sequence of the event whose link was used; it and all before it are used up.
    let invitedBy: UInt64
    /// Hashes of the tokens of devices that signed in before, the latest last.
    private(set) var devices: [Digest] = []

    init(passphrase: Hashed, secondFactor: SecondFactor, invitedBy: UInt64) {
        self.passphrase = passphrase
        self.secondFactor = secondFactor
        self.invitedBy = invitedBy
    }

    /// Whether `typed` is a code that is good now; if so, it is good no more.
    mutating func use(_ typed: String, now: Instant) -> Bool {
        switch secondFactor {
        case .timeCode(let secret, let lastStep):
            guard let step = TimeCode.match(typed, secret, now: now, after: lastStep) else {
                return false
            }
            secondFactor = .timeCode(secret: secret, lastStep: step)
        case .list(var list):
            guard let index = list.match(typed) else { return false }
            list.use(index)
            secondFactor = .list(list)
        }
        return true
    }

    mutating func know(_ device: Digest) {
        devices.removeAll { $0 == device }
        devices = (devices + [device]).suffix(Self.devicesMax)
    }

    mutating func forgetDevices() {
        devices = []
    }
}

/// As bytes of one length, whatever is in them, so that an erased row can be used again in place.
extension Credential {
    static let byteCount = 1_024
    private static let version: UInt8 = 1

    static func key(_ account: Identifier<StaffAccount>) -> [UInt8] {
        account.rawValue.bigEndianBytes
    }

    static func account(_ key: [UInt8]) -> Identifier<StaffAccount>? {
        guard key.count == 8 else { return nil }
        return Identifier(key.reduce(0) { $0 << 8 | UInt64($1) })
    }

    var bytes: [UInt8] {
        var row = RowWriter()
        row.byte(Self.version)
        row.byte(passphrase.cost.roundsLog2)
        row.byte(passphrase.cost.blockSize)
        row.byte(passphrase.cost.parallelism)
        row.bytes(passphrase.salt)
        row.bytes(passphrase.key)
        row.word(invitedBy)
        switch secondFactor {
        case .timeCode(let secret, let lastStep):
            row.byte(1)
            row.bytes(secret)
            row.word(UInt64(bitPattern: lastStep))
        case .list(let list):
            row.byte(2)
            row.bytes(list.salt)
            row.byte(UInt8(list.hashes.count))
            for hash in list.hashes { row.bytes(hash) }
            row.word(list.used.reduce(0) { $0 | 1 << UInt64($1) })
        }
        row.byte(UInt8(devices.count))
        for device in devices { row.bytes(device.bytes) }
        return row.sealed(Self.byteCount)
    }

    init?(_ bytes: [UInt8]) {
        guard var row = RowReader(bytes), row.byte() == Self.version else { return nil }
        let cost = ScryptCost(
            roundsLog2: row.byte(),
            blockSize: row.byte(),
            parallelism: row.byte()
        )
        passphrase = Hashed(
            cost: cost,
            salt: row.bytes(Hashed.saltBytes),
            key: row.bytes(ScryptPool.keyBytes)
        )
        invitedBy = row.word()
        switch row.byte() {
        case 1:
            let secret = row.bytes(TimeCode.secretBytes)
            secondFactor = .timeCode(secret: secret, lastStep: Int64(bitPattern: row.word()))
        case 2:
            let salt = row.bytes(CodeList.saltBytes)
            let hashes = (0..<row.byte()).map { _ in row.bytes(CodeList.hashBytes) }
            let used = row.word()
            let indices = hashes.indices.filter { used >> UInt64($0) & 1 == 1 }
            secondFactor = .list(CodeList(salt: salt, hashes: hashes, used: Set(indices)))
        default: return nil
        }
        devices = (0..<row.byte()).compactMap { _ in Digest(row.bytes(Digest.byteCount)) }
        guard row.isWhole else { return nil }
    }
}
