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
            UInt64(bitPattern: made.milliseconds).bigEndianBytes
            + nonce.high.bigEndianBytes + nonce.low.bigEndianBytes
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
        let made = Instant(milliseconds: Int64(bitPattern: UInt64(bigEndianBytes: body[..<8])))
        let age = now.milliseconds(since: made)
        guard age <= RequestLog.millisecondsKept, age >= -Self.aheadMillisecondsMax else {
            throw .expired(hoursMax: Self.hoursMax)
        }
        let nonce = RequestID(
            high: UInt64(bigEndianBytes: body[8..<16]),
            low: UInt64(bigEndianBytes: body[16...])
        )
        return FormTicket(nonce: nonce, made: made)
    }

    /// Names the request: the same form with the same words is the same request, however often it
    /// is sent; the same form with other words is another one.
    package func request(_ ticket: FormTicket, content: [(name: String, text: String)]) -> RequestID
    {
        var message = ticket.nonce.high.bigEndianBytes + ticket.nonce.low.bigEndianBytes
        for (name, text) in content.sorted(by: { $0.name < $1.name }) {
            for part in [name, text] {
                message += UInt64(part.utf8.count).bigEndianBytes + Array(part.utf8)
            }
        }
        let code = Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
        return RequestID(
            high: UInt64(bigEndianBytes: code[..<8]),
            low: UInt64(bigEndianBytes: code[8..<16])
        )
    }

    private static func message(
        _ body: [UInt8],
        _ purpose: String,
        _ holder: [UInt8]
    ) -> [UInt8] {
        Array("linli form 1".utf8) + body + UInt64(purpose.utf8.count).bigEndianBytes
            + Array(purpose.utf8) + holder
    }
}
