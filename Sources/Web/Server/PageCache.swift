import HTTPTypes
import NIOCore
import Synchronization

/// Answers that are the same for everybody who reads alike, until something is recorded.
///
/// When something is recorded, every open page asks again at once; each is then made one time.
final class PageCache: Sendable {
    private struct Contents {
        /// Of what was recorded when the answers were made; those before are worth nothing.
        var sequence: UInt64 = 0
        var answers: [String: Answer] = [:]
        var bytes = 0
    }

    private let contents = Mutex(Contents())

    /// - Parameter version: the name of what the address answers now, whoever asks.
    func find(_ version: String, at address: String) -> Answer? {
        contents.withLock { $0.answers[Self.key(version, address)] }
    }

    /// Keeps an answer that was made from the state after event `sequence`. Beyond the limits
    /// everything is forgotten: what is asked for often is soon there again.
    func keep(_ answer: Answer, _ version: String, at address: String, _ sequence: UInt64) {
        let size = answer.body.readableBytes + address.utf8.count
        guard size <= RequestLimits.cachedAnswerBytesMax, answer.isForAnyone else { return }
        contents.withLock { contents in
            guard sequence >= contents.sequence else { return }
            if sequence > contents.sequence
                || contents.answers.count >= RequestLimits.cachedAnswersMax
                || contents.bytes + size > RequestLimits.cachedBytesMax
            {
                contents = Contents(sequence: sequence)
            }
            contents.bytes += size
            contents.answers[Self.key(version, address)] = answer
        }
    }

    private static func key(_ version: String, _ address: String) -> String {
        "\(version) \(address)"
    }
}

extension Answer {
    /// What sets a cookie is meant for one reader, and a stream is no answer yet.
    fileprivate var isForAnyone: Bool {
        status == .ok && stream == nil && headers[.setCookie] == nil
    }
}

/// A body as gzip, made when it is first wanted.
final class PackedBody: Sendable {
    private let packed = Mutex<ByteBuffer?>(nil)

    func bytes(of body: ByteBuffer) -> ByteBuffer {
        packed.withLock { packed in
            if let packed { return packed }
            let made = Gzip.compress(body, .fast)
            packed = made
            return made
        }
    }
}
