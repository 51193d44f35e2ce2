import HTTPTypes
import Hummingbird

/// A cookie of ours that no script, no other site and no neighbouring host can read or set.
///
/// Encrypted sites use the prefix that makes browsers keep that promise. Over plain HTTP, which is
/// served to this machine alone, browsers refuse the prefix, and the plain name is used.
struct SiteCookie {
    static let session = SiteCookie("linli-session")
    /// Known again after signing out, so that others who guess keep nobody out.
    static let device = SiteCookie("linli-device")
    static let form = SiteCookie("linli-form")
    static let done = SiteCookie("linli-done")
    /// Stands for a code that was typed, for a quarter of an hour.
    static let joining = SiteCookie("linli-joining")
    static let joiningSecondsMax = 900

    /// Longer ones are nobody's of ours.
    static let valueBytesMax = 128
    static let deviceSecondsMax = 400 * 86_400

    private let plainName: String

    private init(_ plainName: String) {
        self.plainName = plainName
    }

    func name(isSecure: Bool) -> String { isSecure ? "__Host-" + plainName : plainName }

    /// Only letters, digits, hyphens and underscores, as we write them; anything else is nothing.
    func value(in request: Request, isSecure: Bool) -> String? {
        let value = request.cookies[name(isSecure: isSecure)]?.value
        guard let value, !value.isEmpty, value.utf8.count <= Self.valueBytesMax,
            value.utf8.allSatisfy(\.isTokenCharacter)
        else { return nil }
        return value
    }

    /// - Parameter secondsMax: as long as the browser is open if nothing.
    func set(_ value: String, secondsMax: Int? = nil, in answer: inout Answer, isSecure: Bool) {
        let cookie = Cookie(
            name: name(isSecure: isSecure),
            value: value,
            maxAge: secondsMax,
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
        answer.headers.append(HTTPField(name: .setCookie, value: cookie.description))
    }

    func remove(from answer: inout Answer, isSecure: Bool) {
        set("gone", secondsMax: 0, in: &answer, isSecure: isSecure)
    }
}

extension UInt8 {
    fileprivate var isTokenCharacter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
