import Foundation
import HTML
import HTTPTypes
import Hummingbird
import NIOCore
import Words

/// How a reader likes to read: a cookie without a name of anybody in it.
struct Preferences: Equatable, Sendable {
    private static let cookie = "linli-reading"
    private static let daysKept = 400

    var language = Language.chinese
    var reading = ReadingMode()

    /// What the cookie says; the browser's languages while there is no cookie.
    init(_ request: Request) {
        self.init(cookie: request.cookies[Self.cookie]?.value ?? "")
        if request.cookies[Self.cookie] == nil, let accepted = request.headers[.acceptLanguage] {
            language = Self.first(of: accepted)
        }
    }

    /// Such as `en-elder-contrast`; what is not understood is left out.
    init(cookie value: String) {
        let parts = Set(value.split(separator: "-").map(String.init))
        if parts.contains(Language.english.rawValue) { language = .english }
        reading.isElder = parts.contains("elder")
        reading.isHighContrast = parts.contains("contrast")
    }

    var cookieValue: String {
        var parts = [language.rawValue]
        if reading.isElder { parts.append("elder") }
        if reading.isHighContrast { parts.append("contrast") }
        return parts.joined(separator: "-")
    }

    private static func first(of accepted: String) -> Language {
        accepted.split(separator: ",").lazy
            .compactMap { Language(locale: $0.trimmingCharacters(in: .whitespaces)) }
            .first ?? .chinese
    }

    /// Sets what the address asks for and goes back to the page that was open.
    static func answer(_ exchange: Exchange) -> Answer {
        var preferences = exchange.preferences
        if let language = exchange[Parameters.language].flatMap(Language.init(rawValue:)) {
            preferences.language = language
        }
        if let elder = exchange[Parameters.elder] { preferences.reading.isElder = elder == "1" }
        if let contrast = exchange[Parameters.contrast] {
            preferences.reading.isHighContrast = contrast == "1"
        }
        let back =
            exchange[Parameters.back].flatMap { WebAddress(returning: $0) } ?? Paths.home.address
        let cookie = Cookie(
            name: Self.cookie,
            value: preferences.cookieValue,
            maxAge: daysKept * 86_400,
            path: "/",
            secure: exchange.isSecure,
            httpOnly: true,
            sameSite: .lax
        )
        return Answer(
            status: .seeOther,
            headers: [
                .location: back.value, .cacheControl: "no-store", .setCookie: cookie.description,
            ],
            body: ByteBuffer()
        )
    }
}
