import Application
import ArgumentParser
import Domain
import Foundation
import Kernel
import Words

struct AttachmentGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "attachment",
            abstract: AttachmentWords.group[Terminal.language],
            subcommands: [
                AttachmentAddCommand.self, AttachmentListCommand.self,
                AttachmentRemoveCommand.self, AttachmentCheckCommand.self,
            ]
        )
    }
}

struct AttachmentAddCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: AttachmentWords.addCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(AttachmentWords.fileArgument)) var file: String
    @Option(help: Terminal.help(AttachmentWords.captionOption)) var caption: String?

    func run() async throws {
        let language = options.folder.language
        do {
            _ = try CleanFile(path: file)
        } catch {
            throw Exit.explain(error, language)
        }
        let added = AttachmentOrder.AddedFile(
            path: URL(fileURLWithPath: file).path,
            matter: Identifier(matter),
            caption: caption,
            by: try who.party(language)
        )
        try await options.give(.attachments(.add(added))) { receipt in
            AttachmentWords.accepted(receipt.subject)
        }
    }
}

struct AttachmentRemoveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove",
            abstract: AttachmentWords.removeCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(AttachmentWords.attachmentArgument)) var attachment: UInt64
    @Option(help: Terminal.help(ConsoleWords.ruleOption)) var rule: RemovalRule

    func run() async throws {
        let order = RemoveAttachment(attachment: Identifier(attachment), rule: rule)
        try await options.give(.attachments(.remove(order)), accepted: ConsoleWords.changed)
    }
}

struct AttachmentListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: AttachmentWords.listCommand[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64

    func run() throws {
        do {
            let state = try options.read().state
            let list = state.district.attachments(of: Identifier(matter))
            for (id, attachment) in list {
                let size = AttachmentWords.size(
                    attachment.kind,
                    max(1, attachment.bytesCount / 1_000)
                )
                let caption = attachment.caption.flatMap(state.directory.text)
                print(AttachmentWords.line(id.rawValue, size, caption)[options.language])
            }
            if list.isEmpty { Terminal.complain(AttachmentWords.none[options.language]) }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct AttachmentCheckCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: AttachmentWords.checkCommand[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let language = options.language
        do {
            let state = try options.read().state
            let files = AttachmentFiles(folder: options.folder.attachmentFolder)
            var damaged: [UInt64] = []
            var whole = 0
            for index in state.district.attachmentShelf.all.indices {
                let id = Identifier<Attachment>(UInt64(index) + 1)
                guard let name = state.attachmentFile(of: id) else { continue }
                if await files.find(name) == nil {
                    damaged.append(id.rawValue)
                } else {
                    whole += 1
                }
            }
            let words = AttachmentWords.checked(whole: whole, damaged: damaged)[language]
            guard !damaged.isEmpty else { return print(words) }
            Terminal.complain(words)
            throw Exit.badRecord
        } catch {
            throw Exit.explain(error, language)
        }
    }
}
