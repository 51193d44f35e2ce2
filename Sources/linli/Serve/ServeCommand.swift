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
    @OptionGroup var listening: ListeningOptions
    @Option(help: Terminal.help(AdoptWords.folderOption)) var institutions: String?

    func run() async throws {
        do {
            let door = try listening.door()
            let host = try DistrictHost(
                options.folder,
                progress: Terminal.progress(options.language)
            )
            var server = DistrictServer(host: host, door: door, language: options.language)
            server.institutions = institutions
            try await server.run()
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// A data folder served: pages at the door, orders through the socket, and timers.
struct DistrictServer {
    static let timerCheckSeconds: Int64 = 30
    static let signSeconds: Int64 = 1

    let host: DistrictHost
    let door: Door
    let language: Language
    /// The folder of ways of working that pages offer; where the program lies if nothing is said.
    var institutions: String?

    /// Until the process is told to stop; then what waits is finished first.
    func run() async throws {
        try await host.signer.sign()
        var log = Logger(label: "linli")
        log.logLevel = .notice
        OpenFiles.raiseLimit()
        let key = try FormKey.kept(in: SecretFile(path: host.folder.formKeyFile))
        let desk = Desk(
            door: host.writer,
            staff: host.door,
            residents: host.residents,
            looks: host.looks,
            attachments: host.attachments,
            key: key,
            clock: SystemClock()
        )
        var site = Site(
            published: host.writer.published,
            proofs: host.proofs,
            desk: desk,
            exposure: door.exposure,
            log: log
        )
        site.templates = TemplateFolder.all(in: institutions)
        var server = SiteServer(log: log)
        server.encryption = door.encryption
        let application = try server.application(
            site,
            at: .hostname(door.address, port: door.port),
            onServerRunning: { channel in announce(channel) }
        )
        let console = ConsoleServer(host: host, log: log)
        let listener = try await console.listen()
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await console.serve(listener) }
                group.addTask { try await fireTimers() }
                group.addTask { try await sign() }
                try await application.runService()
                group.cancelAll()
            }
        } catch is CancellationError {
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw ConsoleFailure.portTaken
        } catch let error as IOError where error.errnoCode == EADDRNOTAVAIL {
            throw DoorFailure.noSuchAddress
        }
        await host.writer.stop()
        await host.sign()
    }

    @Sendable private func announce(_ channel: any Channel) {
        let port = channel.localAddress?.port ?? door.port
        let scheme = door.encryption == nil ? "http" : "https"
        let name = door.address.contains(":") ? "[\(door.address)]" : door.address
        Terminal.announce(ConsoleWords.serving("\(scheme)://\(name):\(port)/")[language])
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
            await host.sweep()
            try await Task.sleep(for: .seconds(Self.timerCheckSeconds))
        }
    }
}
