package import Application
package import Domain
import Foundation
import HTTPTypes
package import Hummingbird
import Kernel
package import Logging
package import NIOCore

/// The site of one district: what it shows, and to whom it believes to be speaking.
package struct Site: Sendable {
    let published: Published<Snapshot<HostedDistrict>>
    /// Nothing where no journal can be asked for proofs.
    let proofs: RecordProofs?
    /// Nothing where the site only shows.
    package let desk: Desk?
    let exposure: Exposure
    let log: Logger
    /// Differs from start to start: another program may write the same state differently.
    let edition: String
    package var live: LiveUpdates
    /// The ways of working that a place may adopt on a page.
    package var templates: [Institution] = []
    package var meter = RequestMeter()
    let pages = PageCache()

    package init(
        published: Published<Snapshot<HostedDistrict>>,
        proofs: RecordProofs? = nil,
        desk: Desk? = nil,
        exposure: Exposure,
        log: Logger,
        edition: String = String(UInt64.random(in: .min ... .max), radix: 36)
    ) {
        self.published = published
        self.proofs = proofs
        self.desk = desk
        self.exposure = exposure
        self.log = log
        self.edition = edition
        live = LiveUpdates(of: published)
    }

    package func responder() -> SiteResponder {
        SiteResponder(site: self, table: .all)
    }

    func exchange(_ request: Request, from peer: SocketAddress?) -> Exchange {
        let isSecure = exposure.isSecure(request.head, from: peer)
        let (path, accepted) = (request.uri.path, request.headers[.accept] ?? "")
        let wantsData =
            path.hasSuffix(".json") || request.mediaType == "application/json"
            || (accepted.contains("application/json") && !accepted.contains("text/html"))
        return Exchange(
            preferences: Preferences(request),
            snapshot: published.current,
            texts: proofs.map { RecordTexts(published: published, proofs: $0) },
            live: live,
            log: log,
            address: request.head.path ?? "/",
            wantsData: wantsData,
            isSecure: isSecure,
            origin: (isSecure ? "https://" : "http://") + (request.head.authority ?? ""),
            caller: Caller(
                request,
                address: exposure.client(of: request.head, from: peer),
                isSecure: isSecure,
                desk: desk
            ),
            desk: desk,
            done: DoneWords(request, isSecure: isSecure),
            templates: templates
        )
    }

    /// Names what a route answers now: the same name, the same answer.
    func version(of exchange: Exchange) -> String {
        let parts = [
            edition, String(exchange.snapshot.sequence, radix: 36),
            String(exchange.snapshot.keptCheckpoint?.size ?? 0, radix: 36),
            String(exchange.pageContext.day.number, radix: 36),
            exchange.wantsData ? "json" : exchange.preferences.cookieValue,
        ]
        return "W/\"" + parts.joined(separator: "-") + "\""
    }
}

/// What the server knows of a request beside its bytes: who is at the other end.
package struct SiteContext: InitializableFromSource, Sendable {
    let peer: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        peer = source.channel.remoteAddress
    }

    package init(peer: SocketAddress?) {
        self.peer = peer
    }
}

/// All addresses of the site, each with who may ask and every method it takes.
package struct RouteLine: Sendable {
    package let name: String
    package let method: String
    package let pattern: String
    package let permission: String

    package static var all: [RouteLine] {
        Route.all.map { route in
            RouteLine(
                name: route.name,
                method: route.method.rawValue,
                pattern: route.path.text,
                permission: route.permission.description
            )
        }
    }
}
