import Foundation
import Testing

/// The page about the command line says what the program itself says, and nothing else.
@Suite struct CommandLinePageTests {
    private struct Dump: Decodable {
        let command: Command
    }

    private struct Command: Decodable {
        let commandName: String
        let abstract: String?
        private let arguments: [Argument]?
        let subcommands: [Command]?

        /// Those that people are told of.
        var told: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }

        /// Every command that does something, with the words that lead to it.
        func leaves(after words: [String] = []) -> [(words: String, command: Command)] {
            let here = words + [commandName]
            guard let subcommands, !subcommands.isEmpty else {
                return [(here.joined(separator: " "), self)]
            }
            return subcommands.filter { $0.commandName != "help" }
                .flatMap { $0.leaves(after: here) }
        }

        /// This command and all below it.
        var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
    }

    private struct Argument: Decodable {
        let kind: String
        let valueName: String
        let abstract: String?
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let defaultValue: String?
        let preferredName: Name?

        struct Name: Decodable {
            let kind: String
            let name: String
        }

        var usage: String {
            let value = "<\(valueName)>" + (isRepeating ? "…" : "")
            let name = preferredName.map { ($0.kind == "short" ? "-" : "--") + $0.name }
            return switch kind {
            case "positional": value
            case "flag": name ?? value
            default: (name ?? "") + " " + value
            }
        }

        /// Said once for all commands.
        var isCommon: Bool {
            kind != "positional" && ["data", "language", "request", "help"].contains(valueName)
        }
    }

    private func dump(_ language: String) throws -> Command {
        let ending = try Program.run(["--experimental-dump-help"], language: language)
        return try JSONDecoder().decode(Dump.self, from: Data(ending.output.utf8)).command
    }

    private func page(_ program: Command) -> String {
        var lines = [
            "# The command line", "",
            "Every command of the program, as `./linli COMMAND --help` tells it too. A test writes "
                + "this page.", "",
            "| Taken by most of them | |", "| --- | --- |",
            "| `--data <folder>` | The data folder. |",
            "| `--language <zh or en>` | The language of the output; "
                + "else that of the environment. |",
            "| `--request <number>` | For what changes something and came to trouble: the request "
                + "number that was shown, so that it happens once. |",
        ]
        for (words, command) in program.leaves() {
            let own = command.told.filter { !$0.isCommon }
            let usage = own.map { $0.isOptional ? "[\($0.usage)]" : $0.usage }
            lines += ["", "## \(words)", "", command.abstract ?? "", ""]
            lines.append("`\(([words] + usage).joined(separator: " "))`")
            if !own.isEmpty { lines += ["", "| | |", "| --- | --- |"] }
            for argument in own {
                let standard = argument.defaultValue.map { " (\($0) unless told otherwise)" } ?? ""
                lines.append("| `\(argument.usage)` | \(argument.abstract ?? "")\(standard) |")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test func `the page about the command line is what the program says`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs/reference/command-line.md").standardizedFileURL
        let now = page(try dump("en_GB.UTF-8"))
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try now.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(
            try String(contentsOf: file, encoding: .utf8) == now,
            "UPDATE_GOLDEN=1 writes it anew"
        )
    }

    @Test func `every command and option is explained in both languages`() throws {
        let english = try dump("en_GB.UTF-8").all
        let chinese = try dump("zh_CN.UTF-8").all
        #expect(english.map(\.commandName) == chinese.map(\.commandName))
        for (one, other) in zip(english, chinese) where one.commandName != "help" {
            let words = [one.abstract] + one.told.map(\.abstract)
            let same = [other.abstract] + other.told.map(\.abstract)
            for (word, translated) in zip(words, same) where word?.contains("help info") != true {
                #expect(word?.isEmpty == false, "\(one.commandName)")
                #expect(word != translated, "\(one.commandName): \(word ?? "")")
            }
        }
    }

    @Test func `what can be done on pages about privacy can be done by command`() throws {
        let all = try dump("en_GB.UTF-8").leaves().map(\.words)
        let demanded = [
            "privacy consents", "privacy agree", "privacy withdraw", "privacy holds",
            "privacy hold", "privacy lift", "privacy erase", "privacy erasures",
            "privacy reapply", "privacy looks", "privacy open", "privacy retention",
            "privacy shares", "privacy papers", "privacy shred", "privacy take-along",
            "mandate give", "mandate end",
            "mandate list", "mandate slip", "mandate check", "mandate contest",
        ]
        for command in demanded { #expect(all.contains("linli " + command)) }
    }
}
