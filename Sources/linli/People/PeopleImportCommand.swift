import Application
import ArgumentParser
import Domain
import Foundation
import Interchange
import Kernel
import Words

struct PeopleImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: PeopleWords.importList[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PeopleWords.fileArgument)) var file: String
    @Option(help: Terminal.help(PeopleWords.placeOption)) var place: UInt64
    @Option(help: Terminal.help(PeopleWords.sheetOption)) var sheet: String?
    @Flag(help: Terminal.help(PeopleWords.yesFlag)) var yes = false
    @Flag(help: Terminal.help(PeopleWords.dryRunFlag)) var dryRun = false
    @Flag(help: Terminal.help(PeopleWords.onlyGoodFlag)) var onlyGood = false

    private var language: Language { options.folder.language }

    func run() async throws {
        let found: RosterLook
        let digest: String
        do {
            let bytes = try RosterBytes(path: file)
            digest = bytes.digest
            found = try look(at: bytes)
            RosterReportText(found, language).write()
        } catch let refusal as SheetRefusal {
            Terminal.complain(refusal.phrase[language])
            throw Exit.badRecord
        } catch {
            throw Exit.explain(error, language)
        }
        try stop(after: found)
        let order = RosterOrder(
            path: URL(fileURLWithPath: file).path,
            digest: digest,
            sheet: sheet,
            place: Identifier(place),
            onlyGood: onlyGood
        )
        let preview = found.taken
        try await options.give(.people(.takeOver(order))) { receipt in
            RosterImportWords.takenOver(preview, receipt)
        }
    }

    private func look(at bytes: RosterBytes) throws -> RosterLook {
        let state = try options.folder.read().state
        let now = SystemClock().wall()
        let draft = try bytes.draft(
            sheet: sheet,
            of: Identifier(place),
            today: state.district.today(now)
        )
        return RosterLook(draft, state, now: now, onlyGood: onlyGood)
    }

    /// Ends the program unless the list shall and can be taken over now.
    private func stop(after look: RosterLook) throws {
        if let refusal = look.preview.refusal {
            Terminal.complain(refusal.phrase[language])
            throw Exit.refused
        }
        guard look.isWhole || onlyGood else {
            Terminal.complain(RosterImportWords.fixFirst[language])
            throw Exit.badRecord
        }
        guard look.taken.changesAnything else {
            print(RosterImportWords.onFileAlready[language])
            throw ExitCode.success
        }
        guard yes, !dryRun else {
            print(RosterImportWords.notTakenOver[language])
            throw ExitCode.success
        }
    }
}

/// What a person should know about a list before it is taken over, as lines of a terminal.
struct RosterReportText {
    static let linesMax = 200

    private let look: RosterLook
    private let language: Language

    init(_ look: RosterLook, _ language: Language) {
        self.look = look
        self.language = language
    }

    func write() {
        let report = look.draft.report
        say(RosterImportWords.good(look.goodCount, of: report.rowsRead))
        say(RosterImportWords.brings(look.taken))
        list(RosterImportWords.columnsTaken, report.taken.map(\.phrase))
        list(RosterImportWords.columnsNotTaken, report.notTaken.map(\.phrase))
        let problems = look.problems.prefix(Self.linesMax)
        list(
            RosterImportWords.flaws,
            problems.map { RosterImportWords.line($0.line, column: $0.column, $0.phrase) }
        )
        let more = look.problemCount - problems.count
        if more > 0 { say(RosterImportWords.flawsMore(more)) }
    }

    private func say(_ phrase: Phrase) { print(phrase[language]) }

    private func list(_ title: Phrase, _ lines: [Phrase]) {
        guard !lines.isEmpty else { return }
        print("\n" + title[language])
        for line in lines { print("  " + line[language]) }
    }
}
