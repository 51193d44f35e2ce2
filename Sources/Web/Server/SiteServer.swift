package import Hummingbird
package import HummingbirdCore
import HummingbirdTLS
package import Logging
package import NIOCore
package import NIOSSL

/// How a site is served: under which limits, and whether encrypted.
package struct SiteServer: Sendable {
    package var times = ConnectionTimes()
    package var connectionsMax = RequestLimits.connectionsMax
    package var encryption: TLSConfiguration?
    let log: Logger

    package init(log: Logger) {
        self.log = log
    }

    package func application(
        _ site: Site,
        at address: BindAddress,
        onServerRunning: @escaping @Sendable (any Channel) async -> Void
    ) throws -> Application<SiteResponder> {
        Application(
            responder: site.responder(),
            server: try server(for: site),
            configuration: ApplicationConfiguration(
                address: address,
                serverName: nil,
                availableConnectionsDelegate: .maximum(connectionsMax, logger: log)
            ),
            onServerRunning: onServerRunning,
            logger: log
        )
    }

    private func server(for site: Site) throws -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(configuration: channel(for: site))
        guard let encryption else { return plain }
        return try .tls(plain, tlsConfiguration: encryption)
    }

    private func channel(for site: Site) -> HTTP1Channel.Configuration {
        let (times, log) = (times, log)
        return HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionGuard(of: site, times: times, log: log)],
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: RequestLimits.headerFieldBytesMax,
                maxHeaderListSize: RequestLimits.headerBytesMax,
                maxHeaderFieldCount: RequestLimits.headerFieldsMax
            )
        )
    }
}

extension TLSConfiguration {
    /// TLS 1.2 and 1.3 with a certificate chain and its key, both PEM.
    package static func site(certificate: String, key: String) throws -> TLSConfiguration {
        let chain = try NIOSSLCertificate.fromPEMFile(certificate)
        let privateKey = try NIOSSLPrivateKey(file: key, format: .pem)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(privateKey)
        )
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        return configuration
    }
}
