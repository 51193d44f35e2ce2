import Application
import Foundation
import HTTPTypes
import NIOCore
import Testing
import Words

/// A browser with its cookies, as a person uses it: it opens a form, fills it in and sends it.
final class Browser {
    let client: PageClient
    private(set) var cookies: [String: String]

    init(_ client: PageClient, language: Language = .chinese) {
        self.client = client
        cookies = ["linli-reading": language.rawValue]
    }

    convenience init(_ district: SmallDistrict, language: Language = .chinese) {
        self.init(PageClient(district, language: language), language: language)
    }

    func keep(_ name: String, _ value: String?) { cookies[name] = value }

    func get(
        _ target: String,
        _ more: HTTPFields = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async -> PageClient.Reply {
        await ask(.get, target, more, sourceLocation: sourceLocation)
    }

    /// What `get` would answer, without reading what may never end.
    func head(_ target: String, _ more: HTTPFields = [:]) async -> PageClient.Reply {
        await ask(.head, target, more, sourceLocation: #_sourceLocation)
    }

    /// Sends fields as a form does; in the order given, and as often as given.
    func post(
        _ target: String,
        _ fields: [(String, String)],
        _ more: HTTPFields = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async -> PageClient.Reply {
        let body = fields.map { "\(Self.encoded($0))=\(Self.encoded($1))" }.joined(separator: "&")
        return await post(target, bytes: Array(body.utf8), more, sourceLocation: sourceLocation)
    }

    func post(
        _ target: String,
        bytes: [UInt8],
        type: String = "application/x-www-form-urlencoded",
        _ more: HTTPFields = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async -> PageClient.Reply {
        var fields: HTTPFields = [.contentType: type]
        for field in more { fields[field.name] = field.value }
        return await ask(.post, target, fields, body: bytes, sourceLocation: sourceLocation)
    }

    /// Opens the form, fills it in and sends it.
    func fill(
        _ target: String,
        _ fields: [(String, String)] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> PageClient.Reply {
        let token = try await token(target, sourceLocation: sourceLocation)
        return await post(
            target,
            fields + [("token", token)],
            sourceLocation: sourceLocation
        )
    }

    func token(
        _ target: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let page = await get(target, sourceLocation: sourceLocation)
        return try #require(page.token, "\(target) \(page.status)", sourceLocation: sourceLocation)
    }

    private func ask(
        _ method: HTTPRequest.Method,
        _ target: String,
        _ more: HTTPFields,
        body: [UInt8] = [],
        sourceLocation: SourceLocation
    ) async -> PageClient.Reply {
        var client = client
        client.headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.sorted()
            .joined(separator: "; ")
        let reply = await client.ask(
            method,
            target,
            more,
            body: body,
            sourceLocation: sourceLocation
        )
        for line in reply.headers[values: .setCookie] {
            let parts = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            let pair = (parts.first ?? "").split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2 else { continue }
            cookies[pair[0]] = parts.contains("Max-Age=0") ? nil : pair[1]
        }
        return reply
    }

    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                (48...57).contains(byte) || (65...90).contains(byte)
                || (97...122).contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
        }.joined()
    }
}

extension PageClient.Reply {
    /// The ticket of the first form on the page.
    var token: String? {
        text.firstMatch(of: /name="token" value="([^"]*)"/).map { String($0.1) }
    }

    var location: String? { headers[.location] }

    /// What an input holds.
    func value(of field: String) -> String? {
        let tag = text.matches(of: #/<input [^>]*>/#).map { String($0.0) }
            .first { $0.contains(" name=\"\(field)\"") }
        return tag?.firstMatch(of: #/ value="([^"]*)"/#).map { String($0.1) }
    }
}
