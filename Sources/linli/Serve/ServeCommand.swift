import Application
import ArgumentParser
import Foundation
import Hummingbird
import Logging
import NIOCore
import Web
import Words

struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve",
            abstract: ConsoleWords.serve[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Option(help: Terminal.help(ConsoleWords.portOption)) var port = 8080

    func run() async throws {
        do {
            let host = try DistrictHost(
                options.folder,
                progress: Terminal.progress(options.language)
            )
            try await DistrictServer(host: host, port: port, language: options.language).run()
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// A data folder served: pages on the loopback address, orders through the socket, and timers.
struct DistrictServer {
    static let timerCheckSeconds: Int64 = 30
    static let signSeconds: Int64 = 1

    let host: DistrictHost
    let port: Int
    let language: Language

    /// Until the process is told to stop; then what waits is finished first.
    func run() async throws {
        try await host.signer.sign()
        var log = Logger(label: "linli")
        log.logLevel = .warning
        let site = Site(published: host.writer.published, proofs: host.proofs, log: log)
        let application = Hummingbird.Application(
            router: site.router(),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port),
                serverName: nil
            ),
            onServerRunning: { channel in announce(channel) },
            logger: log
        )
        let console = ConsoleServer(host: host, log: log)
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await console.run() }
                group.addTask { try await fireTimers() }
                group.addTask { try await sign() }
                try await application.runService()
                group.cancelAll()
            }
        } catch is CancellationError {
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw ConsoleFailure.portTaken
        }
        await host.writer.stop()
        await host.sign()
    }

    @Sendable private func announce(_ channel: any Channel) {
        let port = channel.localAddress?.port ?? port
        Terminal.announce(ConsoleWords.serving("http://127.0.0.1:\(port)/")[language])
    }

    /// Once a second at most; nothing is signed while nothing happens.
    private func sign() async throws {
        while true {
            await host.sign()
            try await Task.sleep(for: .seconds(Self.signSeconds))
        }
    }

    private func fireTimers() async throws {
        while true {
            await host.writer.fireDueTimers()
            try await Task.sleep(for: .seconds(Self.timerCheckSeconds))
        }
    }
}
