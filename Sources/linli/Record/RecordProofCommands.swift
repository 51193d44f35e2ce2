import Application
import ArgumentParser
import Foundation
import Record
import Words

struct RecordCheckpointCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "checkpoint",
            abstract: RecordWords.checkpointCommand[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            guard let note = try options.read().checkpoint else {
                throw ConsoleFailure.noCheckpoint
            }
            FileHandle.standardOutput.write(Data(note.bytes))
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct RecordKeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key",
            abstract: RecordWords.keyCommand[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            guard let identity = RecordIdentity(try options.read().state.district) else {
                throw KeyFault.missing
            }
            print(try identity.current().text)
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct RecordProveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "prove",
            abstract: RecordWords.proveCommand[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(RecordWords.sequenceArgument)) var sequence: UInt64

    func run() async throws {
        do {
            let (snapshot, proofs) = try DistrictReading.openProving(
                options.folder,
                progress: Terminal.progress(options.language)
            )
            let proof = try await proofs.proof(of: sequence, in: snapshot)
            FileHandle.standardOutput.write(Data(proof.bytes))
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// Needs no database: whoever holds the three texts can run it anywhere.
struct RecordCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: RecordWords.checkCommand[Terminal.language]
        )
    }

    @Argument(help: Terminal.help(RecordWords.proofArgument)) var proof: String
    @Argument(help: Terminal.help(RecordWords.checkpointArgument)) var checkpoint: String
    @Argument(help: Terminal.help(RecordWords.keyArgument)) var key: String
    @Option(name: .long, help: Terminal.help(ConsoleWords.languageOption))
    var language = Terminal.language

    func run() throws {
        do {
            let key = try VerifierKey(parsing: key)
            let known = try Checkpoint(
                opening: try TextFile.read(checkpoint, SignedNote.bytesMax),
                trusting: [key]
            )
            let file = try ProofFile(parsing: try TextFile.read(proof, ProofFile.bytesMax))
            let proven = try file.check(trusting: [key], known: known)
            let words = RecordWords.proven(sequence: file.index + 1, size: proven.size)
            print(words[language])
        } catch {
            throw Exit.explain(error, language)
        }
    }
}

struct RecordRotateKeyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rotate-key",
            abstract: RecordWords.rotateCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions

    func run() async throws {
        try await options.give(.rotateKey, accepted: ConsoleWords.changed)
    }
}

struct RecordRestartCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restart",
            abstract: RecordWords.restartCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Option(help: Terminal.help(RecordWords.afterOption)) var after: String

    func run() async throws {
        do {
            let bytes = try TextFile.read(after, Checkpoint.bytesMax)
            let order = ConsoleOrder.restartRecord(after: String(decoding: bytes, as: UTF8.self))
            try await options.give(order, accepted: ConsoleWords.changed)
        } catch {
            throw Exit.explain(error, options.folder.language)
        }
    }
}
