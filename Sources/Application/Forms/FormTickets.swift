package import Kernel

import struct Crypto.HMAC
import struct Crypto.SHA256
import struct Crypto.SymmetricKey

/// What a form carried unseen, once it was found genuine.
package struct FormTicket: Hashable, Sendable {
    /// Drawn for this form alone.
    package let nonce: RequestID
    package let made: Instant

    package init(nonce: RequestID, made: Instant) {
        self.nonce = nonce
        self.made = made
    }
}

/// Why a form that came back is not taken.
package enum TicketFlaw: Error, Hashable, Sendable {
    /// Not made by us, or made for another page, another thing or somebody else.
    case notOurs
    case expired(hoursMax: Int64)
}

/// Makes the tickets of forms and knows them again.
///
/// A ticket holds a random number and the time it was made, under a code (HMAC-SHA256) that also
/// covers what the form is for and who it was shown to. So a page of another site cannot make
/// one, and one that was stolen is worth nothing in other hands or in another form.
package struct FormTickets: Sendable {
    /// As long as the writer knows repeats.
    package static let hoursMax = RequestLog.hoursKept
    package static let textBytesMax = 75
    private static let bodyBytes = 24
    private static let codeBytes = 32
    /// A clock that was set back may have made forms that seem to come from a moment ahead.
    private static let aheadMillisecondsMax = RequestLog.millisecondsKept

    private let key: SymmetricKey

    package init(key: FormKey) {
        self.key = SymmetricKey(data: key.bytes)
    }

    /// A new ticket as text of the letters, digits and signs that need no escaping.
    package func ticket(
        for purpose: String,
        holder: [UInt8],
        made: Instant,
        nonce: RequestID
    ) -> String {
        let body =
            Self.bytes(UInt64(bitPattern: made.milliseconds))
            + Self.bytes(nonce.high) + Self.bytes(nonce.low)
        let code = HMAC<SHA256>.authenticationCode(
            for: Self.message(body, purpose, holder),
            using: key
        )
        return URLText.encode(body + Array(code))
    }

    package func open(
        _ text: String,
        for purpose: String,
        holder: [UInt8],
        now: Instant
    ) throws(TicketFlaw) -> FormTicket {
        guard text.utf8.count <= Self.textBytesMax, let bytes = URLText.decode(text),
            bytes.count == Self.bodyBytes + Self.codeBytes
        else { throw .notOurs }
        let body = Array(bytes[..<Self.bodyBytes])
        // Takes the same time whatever differs.
        let isGenuine = HMAC<SHA256>.isValidAuthenticationCode(
            bytes[Self.bodyBytes...],
            authenticating: Self.message(body, purpose, holder),
            using: key
        )
        guard isGenuine else { throw .notOurs }
        let made = Instant(milliseconds: Int64(bitPattern: Self.word(body[..<8])))
        let age = now.milliseconds(since: made)
        guard age <= RequestLog.millisecondsKept, age >= -Self.aheadMillisecondsMax else {
            throw .expired(hoursMax: Self.hoursMax)
        }
        let nonce = RequestID(high: Self.word(body[8..<16]), low: Self.word(body[16...]))
        return FormTicket(nonce: nonce, made: made)
    }

    /// Names the request: the same form with the same words is the same request, however often it
    /// is sent; the same form with other words is another one.
    package func request(_ ticket: FormTicket, content: [(name: String, text: String)]) -> RequestID
    {
        var message = Self.bytes(ticket.nonce.high) + Self.bytes(ticket.nonce.low)
        for (name, text) in content.sorted(by: { $0.name < $1.name }) {
            for part in [name, text] {
                message += Self.bytes(UInt64(part.utf8.count)) + Array(part.utf8)
            }
        }
        let code = Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
        return RequestID(high: Self.word(code[..<8]), low: Self.word(code[8..<16]))
    }

    private static func message(
        _ body: [UInt8],
        _ purpose: String,
        _ holder: [UInt8]
    ) -> [UInt8] {
        Array("linli form 1".utf8) + body + bytes(UInt64(purpose.utf8.count))
            + Array(purpose.utf8) + holder
    }

    private static func bytes(_ word: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
