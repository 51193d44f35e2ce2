import Foundation
import Kernel

/// A second factor that was shown and waits for its first code.
struct Enrolment: Sendable {
    static let minutesMax: Int64 = 15

    let passphrase: Credential.Hashed
    let sheet: SecondFactorSheet
    let expires: Instant
    private let secondFactor: Credential.SecondFactor

    /// Draws a second factor.
    static func make(
        _ choice: SecondFactorChoice,
        _ passphrase: Credential.Hashed,
        label: Label,
        now: Instant,
        using random: inout some RandomNumberGenerator
    ) -> Enrolment {
        let expires = now.adding(milliseconds: minutesMax * 60_000)
        switch choice {
        case .timeCode:
            let secret = random.bytes(TimeCode.secretBytes)
            return Enrolment(
                passphrase: passphrase,
                sheet: .timeCode(
                    secret: grouped(Base32.text(secret)),
                    address: label.address(Base32.text(secret))
                ),
                expires: expires,
                secondFactor: .timeCode(secret: secret, lastStep: 0)
            )
        case .list:
            let (list, codes) = CodeList.make(using: &random)
            return Enrolment(
                passphrase: passphrase,
                sheet: .list(codes),
                expires: expires,
                secondFactor: .list(list)
            )
        }
    }

    /// The second factor, once a code shows that it arrived. A code of an authenticator is used up
    /// by that; one of a list is not, so that all that are printed stay good.
    func confirmed(by code: String, now: Instant) -> Credential.SecondFactor? {
        switch secondFactor {
        case .timeCode(let secret, let lastStep):
            TimeCode.match(code, secret, now: now, after: lastStep)
                .map { .timeCode(secret: secret, lastStep: $0) }
        case .list(let list): list.match(code) == nil ? nil : .list(list)
        }
    }

    /// What an authenticator writes beside the code.
    struct Label {
        let issuer: String
        let name: String

        func address(_ secret: String) -> String {
            let (issuer, name) = (Self.encoded(issuer), Self.encoded(name))
            return "otpauth://totp/\(issuer):\(name)?secret=\(secret)&issuer=\(issuer)"
        }

        private static func encoded(_ text: String) -> String {
            let plain = CharacterSet(charactersIn: "-._~").union(.alphanumerics)
                .intersection(CharacterSet(charactersIn: Unicode.Scalar(0)..."\u{7F}"))
            return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
        }
    }

    private static func grouped(_ secret: String) -> String {
        stride(from: 0, to: secret.count, by: 4).map { secret.dropFirst($0).prefix(4) }
            .joined(separator: " ")
    }
}

/// What is being set up now; what takes too long, or was begun first among too many, is forgotten.
struct Enrolments: Sendable {
    static let enrolmentsMax = 256

    private var pending: [Digest: Enrolment] = [:]

    func find(_ token: Digest, now: Instant) -> Enrolment? {
        pending[token].flatMap { now < $0.expires ? $0 : nil }
    }

    mutating func add(_ enrolment: Enrolment, _ token: Digest, now: Instant) {
        sweep(now: now)
        if pending[token] == nil, pending.count >= Self.enrolmentsMax,
            let first = pending.min(by: { $0.value.expires < $1.value.expires })
        {
            pending[first.key] = nil
        }
        pending[token] = enrolment
    }

    mutating func remove(_ token: Digest) {
        pending[token] = nil
    }

    mutating func sweep(now: Instant) {
        pending = pending.filter { now < $0.value.expires }
    }
}
