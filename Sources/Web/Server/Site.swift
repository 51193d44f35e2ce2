package import Application
import Domain
import HTML
package import Hummingbird
import Kernel
package import Logging
import NIOCore
import Words

/// The site of one district: its addresses and what answers there.
package struct Site: Sendable {
    package typealias Context = BasicRequestContext

    private let published: Published<Snapshot<HostedDistrict>>
    private let texts: RecordTexts
    private let log: Logger

    package init(
        published: Published<Snapshot<HostedDistrict>>,
        proofs: RecordProofs,
        log: Logger
    ) {
        self.published = published
        texts = RecordTexts(published: published, proofs: proofs)
        self.log = log
    }

    package func router() -> Router<Context> {
        let router = Router(context: Context.self)
        router.add(middleware: ResponseHeaders())
        router.add(middleware: ProblemPages(site: self, log: log))
        router.get("/") { request, _ in
            let asked = request.uri.queryParameters["q"].map(String.init) ?? ""
            return page(request) { context, html in
                PlacesPage(context: context, asked: String(asked.prefix(Place.nameCharactersMax)))
                    .write(&html)
            }
        }
        router.get("/places/:id") { request, parameters in
            try place(request, parameters)
        }
        router.get("/record") { request, _ in
            page(request) { context, html in RecordPage(context: context).write(&html) }
        }
        router.get("/record/checkpoint") { _, _ in try Response.text(texts.checkpoint) }
        router.get("/record/proof/:number") { _, context in
            guard let number = context.parameters.get("number", as: UInt64.self) else {
                throw HTTPError(.notFound)
            }
            return try Response.text(try await texts.proof(of: number))
        }
        router.get("/prefer") { request, _ in try Preferences.answer(request) }
        router.get("/assets/:name") { _, context in try asset(context) }
        router.get("/design/:file") { _, context in try design(context) }
        return router
    }

    private func place(_ request: Request, _ context: Context) throws -> Response {
        let page = pageContext(request)
        guard let number = context.parameters.get("id", as: UInt64.self),
            let place = page.snapshot.state.district.place(Identifier(number))
        else { throw HTTPError(.notFound) }
        let position = request.uri.queryParameters.get("page", as: Int.self) ?? 1
        return Response.html(status: .ok) { html in
            PlacePage(context: page, id: Identifier(number), place: place, page: position)
                .write(&html)
        }
    }

    private func asset(_ context: Context) throws -> Response {
        let name = try context.parameters.require("name")
        guard let asset = Asset.all.first(where: { $0.name == name }) else {
            throw HTTPError(.notFound)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: asset.contentType,
                .cacheControl: "public, max-age=31536000, immutable",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes))
        )
    }

    private func design(_ context: Context) throws -> Response {
        let file = try context.parameters.require("file")
        guard let page = DesignSystemPage.all.first(where: { $0.fileName == file }) else {
            throw HTTPError(.notFound)
        }
        return Response.html(status: .ok, page.render())
    }

    private func page(
        _ request: Request,
        _ write: (PageContext, inout HTMLWriter) -> Void
    ) -> Response {
        let context = pageContext(request)
        return Response.html(status: .ok) { write(context, &$0) }
    }

    func pageContext(_ request: Request) -> PageContext {
        let preferences = Preferences(request)
        return PageContext(
            language: preferences.language,
            reading: preferences.reading,
            snapshot: published.current,
            address: request.uri.string
        )
    }
}

extension Response {
    static func html(
        status: HTTPResponse.Status,
        _ write: (inout HTMLWriter) -> Void
    ) -> Response {
        html(status: status, HTMLWriter.render(write))
    }

    /// Plain text, or the page that says there is none.
    static func text(_ bytes: [UInt8]?) throws -> Response {
        guard let bytes else { throw HTTPError(.notFound) }
        return Response(
            status: .ok,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    static func html(status: HTTPResponse.Status, _ page: ByteBuffer) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: page)
        )
    }
}
