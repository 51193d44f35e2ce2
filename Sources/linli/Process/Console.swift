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
            let (id, made) = try requestName()
            let request = ConsoleRequest(id: id, made: made, order: order)
            let answer = try await answer(to: request)
            try report(answer, request, language, accepted)
        } catch {
            throw Exit.explain(error, language)
        }
    }

    /// A new name, or the one that was shown before: its number and the moment it was made, so
    /// that a repeat expires as the first would have.
    private func requestName() throws -> (RequestID, Instant) {
        guard let request else {
            var random = SystemRandomNumberGenerator()
            return (RequestID.random(using: &random), SystemClock().wall())
        }
        let parts = request.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = RequestID(String(parts[0])),
            let milliseconds = Int64(parts[1]),
            (0...Instant.latest.milliseconds).contains(milliseconds)
        else { throw ConsoleFailure.badRequest }
        return (id, Instant(milliseconds: milliseconds))
    }

    private func answer(to request: ConsoleRequest) async throws -> ConsoleAnswer {
        do {
            if let answer = try ConsoleClient.send(request, to: folder.folder) { return answer }
        } catch ConsoleFailure.socketBroken {
            Terminal.complain(ConsoleWords.socketBroken[folder.language])
            Terminal.complain(
                ConsoleWords.repeatHint(request.id, made: request.made)[folder.language]
            )
            throw Exit.tryAgain
        }
        try Self.refuseAlone(request.order, in: folder.folder)
        let host = try DistrictHost(
            folder.folder,
            progress: Terminal.progress(folder.language)
        )
        if case .restartRecord = request.order {} else { try await host.signer.sign() }
        await host.writer.fireDueTimers()
        return await host.carryOut(request)
    }

    /// Without a server only a founding makes a folder, and there is no clock to ask.
    private static func refuseAlone(_ order: ConsoleOrder, in folder: DataFolder) throws {
        switch order {
        case .places(.found): break
        case .timerStatus, .acceptClock: throw ConsoleFailure.noServer
        default:
            guard folder.exists else { throw ConsoleFailure.folderNotFound }
        }
    }

    private func report(
        _ answer: ConsoleAnswer,
        _ request: ConsoleRequest,
        _ language: Language,
        _ accepted: (Receipt) -> Phrase
    ) throws {
        switch answer {
        case .accepted(let receipt): print(accepted(receipt)[language])
        case .invited(let link):
            print(AccessWords.invited(link.account, hoursMax: StaffInvitation.hoursMax)[language])
            print(link.path)
        case .letters(let letters): PrintedLetter.show(letters, language)
        case .erasure(let waits): print(PrivacyConsoleWords.erased(waits)[language])
        case .erasedAgain(let again):
            let words = PrivacyConsoleWords.erasedAgain(
                again.erased,
                gone: again.gone,
                unknown: again.unknown
            )
            print(words[language])
        case .slip(let slip): slip.show(language)
        case .slipAnswer(let slip): slip.show(language)
        case .noSuchSlip:
            Terminal.complain(PrivacyConsoleWords.noSuchSlip[language])
            throw Exit.refused
        case .done: print(AccessWords.done[language])
        case .refused(let refusal):
            let titles = titles(for: request.order)
            let phrase = titles.map(refusal.phrase) ?? refusal.phrase
            Terminal.complain(phrase[language])
            throw Exit.refused
        case .expired(let hoursMax):
            Terminal.complain(ConsoleWords.expired(hoursMax: hoursMax)[language])
            throw Exit.refused
        case .trouble(let trouble):
            Terminal.complain(trouble.phrase[language])
            Terminal.complain(ConsoleWords.repeatHint(request.id, made: request.made)[language])
            throw Exit.tryAgain
        case .recordRefused(let refusal): throw Exit.explain(refusal, language)
        case .keyFault(let fault): throw Exit.explain(fault, language)
        case .fileFault(let fault): throw Exit.explain(fault, language)
        case .fileFlaw(let flaw): throw Exit.explain(flaw, language)
        case .listFault(let fault): throw Exit.explain(fault, language)
        case .unreadable: throw Exit.explain(ConsoleFailure.orderUnreadable, language)
        case .bug:
            Terminal.complain(ConsoleWords.unexpected[language])
            throw Exit.bug
        case .timers(let hold):
            print((hold?.phrase ?? ConsoleWords.timersRun)[language])
        }
    }
}
