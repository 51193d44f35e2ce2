import CryptoExtras
import DequeModule
import Dispatch
import Foundation

/// How much work one try of a passphrase is.
package struct ScryptCost: Hashable, Sendable {
    /// 32 MiB of memory, three times over.
    package static let present = ScryptCost(roundsLog2: 15, blockSize: 8, parallelism: 3)

    package let roundsLog2: UInt8
    package let blockSize: UInt8
    package let parallelism: UInt8

    package init(roundsLog2: UInt8, blockSize: UInt8, parallelism: UInt8) {
        self.roundsLog2 = roundsLog2
        self.blockSize = blockSize
        self.parallelism = parallelism
    }
}

/// Computes scrypt for a few at a time and lets a few more wait, known devices first, so that
/// guesses can use up neither the machine nor the patience of those who work here.
package actor ScryptPool {
    package static let atOnceMax = 2
    package static let waitingMax = 32

    /// Which of the two waiting lines.
    package enum Line: Sendable {
        /// Whoever signed in here before.
        case known
        case unknown
    }

    /// Too many wait already.
    package struct Full: Error {}

    package static let keyBytes = 32

    package typealias Derivation = @Sendable (Passphrase, _ salt: [UInt8], ScryptCost) -> [UInt8]

    /// How often a key was computed.
    package private(set) var derivations = 0
    private let derivation: Derivation
    private let queue = DispatchQueue(label: "linli.scrypt", attributes: .concurrent)
    private var running = 0
    private var known = Deque<CheckedContinuation<Void, Never>>()
    private var unknown = Deque<CheckedContinuation<Void, Never>>()

    /// - Parameter derivation: scrypt, but in tests of the waiting lines.
    package init(_ derivation: @escaping Derivation = ScryptPool.scrypt) {
        self.derivation = derivation
    }

    package func derive(
        _ passphrase: Passphrase,
        salt: [UInt8],
        _ cost: ScryptCost,
        _ line: Line
    ) async throws(Full) -> [UInt8] {
        try await enter(line)
        defer { leave() }
        derivations += 1
        return await withCheckedContinuation { answer in
            queue.async { [derivation] in
                answer.resume(returning: derivation(passphrase, salt, cost))
            }
        }
    }

    private func enter(_ line: Line) async throws(Full) {
        guard running >= Self.atOnceMax else {
            running += 1
            return
        }
        switch line {
        case .known:
            guard known.count < Self.waitingMax else { throw Full() }
            await withCheckedContinuation { known.append($0) }
        case .unknown:
            guard unknown.count < Self.waitingMax else { throw Full() }
            await withCheckedContinuation { unknown.append($0) }
        }
    }

    /// Whoever waits takes over the place of whoever leaves.
    private func leave() {
        if let next = known.popFirst() ?? unknown.popFirst() {
            next.resume()
        } else {
            running -= 1
        }
    }

    @Sendable package static func scrypt(
        _ passphrase: Passphrase,
        _ salt: [UInt8],
        _ cost: ScryptCost
    ) -> [UInt8] {
        do {
            let key = try KDF.Scrypt.deriveKey(
                from: passphrase.bytes,
                salt: salt,
                outputByteCount: keyBytes,
                rounds: 1 << Int(cost.roundsLog2),
                blockSize: Int(cost.blockSize),
                parallelism: Int(cost.parallelism)
            )
            return key.withUnsafeBytes { Array($0) }
        } catch {
            preconditionFailure("scrypt takes these parameters: \(error)")
        }
    }
}
