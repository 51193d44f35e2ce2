import Application
import ArgumentParser
import Domain
import Foundation
import Kernel
import Words

extension Language: ExpressibleByArgument {}

/// What every command about a data folder takes.
struct FolderOptions: ParsableArguments {
    @Option(name: .long, help: Terminal.help(ConsoleWords.dataOption)) var data: String
    @Option(name: .long, help: Terminal.help(ConsoleWords.languageOption))
    var language = Terminal.language

    var folder: DataFolder { DataFolder(data) }

    /// Shows the district as it is recorded now.
    func read() throws -> Snapshot<HostedDistrict> {
        try DistrictReading.open(folder, progress: Terminal.progress(language))
    }
}

/// What every command that changes something takes besides.
struct OrderOptions: ParsableArguments {
    @OptionGroup var folder: FolderOptions
    @Option(name: .long, help: Terminal.help(ConsoleWords.requestOption)) var request: String?

    /// Gives the order to whoever serves the folder, or opens it for the moment, and says how it
    /// went.
    func give(_ order: ConsoleOrder, accepted: (Receipt) -> Phrase) async throws {
        let language = folder.language
        do {
            let request = ConsoleRequest(
                id: try requestID(),
                made: SystemClock().wall(),
                order: order
            )
            let answer = try await answer(to: request)
            try Self.report(answer, request, language, accepted)
        } catch {
            throw Exit.explain(error, language)
        }
    }

    private func requestID() throws -> RequestID {
        guard let request else {
            var random = SystemRandomNumberGenerator()
            return RequestID.random(using: &random)
        }
        guard let id = RequestID(request) else { throw ConsoleFailure.badRequest }
        return id
    }

    private func answer(to request: ConsoleRequest) async throws -> ConsoleAnswer {
        do {
            if let answer = try ConsoleClient.send(request, to: folder.folder) { return answer }
        } catch ConsoleFailure.socketBroken {
            Terminal.complain(ConsoleWords.socketBroken[folder.language])
            Terminal.complain(ConsoleWords.repeatHint(request.id)[folder.language])
            throw Exit.tryAgain
        }
        let host = try DistrictHost(
            folder.folder,
            progress: Terminal.progress(folder.language)
        )
        if case .restartRecord = request.order {} else { try await host.signer.sign() }
        await host.writer.fireDueTimers()
        return await host.carryOut(request)
    }

    private static func report(
        _ answer: ConsoleAnswer,
        _ request: ConsoleRequest,
        _ language: Language,
        _ accepted: (Receipt) -> Phrase
    ) throws {
        switch answer {
        case .accepted(let receipt): print(accepted(receipt)[language])
        case .refused(let refusal):
            Terminal.complain(refusal.phrase[language])
            throw Exit.refused
        case .expired(let hoursMax):
            Terminal.complain(ConsoleWords.expired(hoursMax: hoursMax)[language])
            throw Exit.refused
        case .trouble(let trouble):
            Terminal.complain(trouble.phrase[language])
            Terminal.complain(ConsoleWords.repeatHint(request.id)[language])
            throw Exit.tryAgain
        case .recordRefused(let refusal): throw Exit.explain(refusal, language)
        case .keyFault(let fault): throw Exit.explain(fault, language)
        case .timers(let hold):
            print((hold?.phrase ?? ConsoleWords.timersRun)[language])
        }
    }
}
