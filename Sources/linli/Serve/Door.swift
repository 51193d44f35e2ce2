import ArgumentParser
import NIOCore
import NIOSSL
import Web
import Words

/// Where the site listens, and how it is protected there.
struct Door {
    let address: String
    let port: Int
    let exposure: Exposure
    var encryption: TLSConfiguration?

    static func loopback(port: Int) -> Door {
        Door(address: "127.0.0.1", port: port, exposure: .loopback)
    }
}

/// Why there is no door as it was asked for.
enum DoorFailure: Error {
    case needsProtection
    case certificateAlone
    case certificateUnreadable
    case noSuchAddress

    var phrase: Phrase {
        switch self {
        case .needsProtection: ServerWords.needsProtection
        case .certificateAlone: ServerWords.certificateAlone
        case .certificateUnreadable: ServerWords.certificateUnreadable
        case .noSuchAddress: ServerWords.noSuchAddress
        }
    }

    var exitCode: ExitCode {
        switch self {
        case .needsProtection, .certificateAlone: Exit.badUsage
        case .certificateUnreadable, .noSuchAddress: Exit.unavailable
        }
    }
}

struct ListeningOptions: ParsableArguments {
    @Option(help: Terminal.help(ServerWords.addressOption)) var address = "127.0.0.1"
    @Option(help: Terminal.help(ConsoleWords.portOption)) var port = 8080
    @Option(help: Terminal.help(ServerWords.certificateOption)) var certificate: String?
    @Option(help: Terminal.help(ServerWords.keyOption)) var key: String?
    @Flag(help: Terminal.help(ServerWords.proxyFlag)) var behindProxy = false

    /// - Throws: `DoorFailure` where others could listen in.
    func door() throws(DoorFailure) -> Door {
        guard let socket = try? SocketAddress(ipAddress: address, port: port) else {
            throw .noSuchAddress
        }
        guard (certificate == nil) == (key == nil) else { throw .certificateAlone }
        if let certificate, let key {
            guard let encryption = try? TLSConfiguration.site(certificate: certificate, key: key)
            else { throw .certificateUnreadable }
            return Door(
                address: address,
                port: port,
                exposure: .encrypted,
                encryption: encryption
            )
        }
        if behindProxy { return Door(address: address, port: port, exposure: .behindProxy) }
        guard socket.isLoopback else { throw .needsProtection }
        return Door(address: address, port: port, exposure: .loopback)
    }
}
