import Application
import ArgumentParser
import Domain
import Foundation
import Record
import Words

struct RecordGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record",
            abstract: ConsoleWords.record[Terminal.language],
            subcommands: [
                RecordVerifyCommand.self, RecordCheckpointCommand.self, RecordKeyCommand.self,
                RecordProveCommand.self, RecordCheckCommand.self, RecordRotateKeyCommand.self,
                RecordRestartCommand.self,
            ]
        )
    }
}

struct RecordVerifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: ConsoleWords.recordVerify[Terminal.language]
        )
    }

    @Argument(help: Terminal.help(ConsoleWords.folderArgument)) var folder: String
    @Option(help: Terminal.help(RecordWords.againstOption)) var against: String?
    @Option(name: .long, help: Terminal.help(ConsoleWords.languageOption))
    var language = Terminal.language

    func run() async throws {
        do {
            let (snapshot, proofs) = try DistrictReading.openProving(
                DataFolder(folder),
                progress: Terminal.progress(language)
            )
            let verified = ConsoleWords.verified(
                events: snapshot.sequence,
                root: snapshot.root
            )
            print(verified[language])
            guard let against else { return }
            let seen = try await compare(snapshot, proofs, with: against)
            print(RecordWords.continues(size: seen.size)[language])
        } catch let refusal as RecordRefusal {
            Terminal.complain(refusal.phrase[language])
            throw Exit.badRecord
        } catch {
            throw Exit.explain(error, language)
        }
    }

    private func compare(
        _ snapshot: Snapshot<HostedDistrict>,
        _ proofs: RecordProofs,
        with path: String
    ) async throws -> Checkpoint {
        let note = try SignedNote(parsing: try TextFile.read(path, SignedNote.bytesMax))
        guard let identity = RecordIdentity(snapshot.state.district) else {
            throw RecordRefusal.noTrustedSignature
        }
        let seen = try identity.open(note)
        try await proofs.check(against: seen, in: snapshot)
        return seen
    }
}

/// A file that somebody hands in, read up to a limit.
enum TextFile {
    /// One byte more than `bytesMax` if there are more, for whoever reads it to refuse.
    static func read(_ path: String, _ bytesMax: Int) throws -> [UInt8] {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw ConsoleFailure.fileUnreadable(path: path)
        }
        defer { try? file.close() }
        do {
            return Array(try file.read(upToCount: bytesMax + 1) ?? Data())
        } catch {
            throw ConsoleFailure.fileUnreadable(path: path)
        }
    }
}
