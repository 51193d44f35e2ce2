import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct StaffGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "staff",
            abstract: AccessWords.staff[Terminal.language],
            subcommands: [
                StaffListCommand.self, StaffInviteCommand.self, StaffGiveCommand.self,
                StaffEndCommand.self, StaffCloseCommand.self, StaffRemoveNamesCommand.self,
                StaffSessionsCommand.self, StaffRevokeCommand.self,
            ]
        )
    }
}

struct StaffInviteCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "invite",
            abstract: AccessWords.invite[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Option(help: Terminal.help(AccessWords.displayNameOption)) var name: String?
    @Option(name: .customLong("sign-in"), help: Terminal.help(AccessWords.signInNameOption))
    var signIn: String?
    @Option(help: Terminal.help(AccessWords.roleOption)) var role = Role.administrator
    @Option(help: Terminal.help(AccessWords.placeOption)) var place = Places.root.rawValue
    @Option(help: Terminal.help(AccessWords.accountOption)) var account: UInt64?

    func run() async throws {
        let order: StaffOrder
        switch (account, name, signIn) {
        case (let account?, nil, nil):
            order = .invite(InviteAccount(account: Identifier(account)))
        case (nil, let name?, let signIn?):
            order = .open(
                OpenAccount(
                    displayName: name,
                    signInName: signIn,
                    role: role,
                    place: Identifier(place)
                )
            )
        default:
            Terminal.complain(AccessWords.inviteWhom[options.folder.language])
            throw Exit.badUsage
        }
        try await options.give(.staff(order), accepted: ConsoleWords.changed)
    }
}

struct StaffGiveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "give",
            abstract: AccessWords.give[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(AccessWords.accountArgument)) var account: UInt64
    @Argument(help: Terminal.help(AccessWords.roleOption)) var role: Role
    @Option(help: Terminal.help(AccessWords.placeOption)) var place = Places.root.rawValue
    @Option(help: Terminal.help(AccessWords.fromOption)) var from: String?

    func run() async throws {
        let order = GiveRole(
            account: Identifier(account),
            role: role,
            place: Identifier(place),
            begins: try from.map { try options.folder.start(of: $0) }
        )
        try await options.give(.staff(.give(order)), accepted: AccessWords.given)
    }
}

struct StaffEndCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "end",
            abstract: AccessWords.end[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(AccessWords.grantArgument)) var role: UInt64
    @Option(help: Terminal.help(AccessWords.onOption)) var on: String?

    func run() async throws {
        let order = EndRole(
            grant: Identifier(role),
            ends: try on.map { try options.folder.start(of: $0) }
        )
        try await options.give(.staff(.end(order)), accepted: ConsoleWords.changed)
    }
}

struct StaffCloseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close",
            abstract: AccessWords.close[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(AccessWords.accountArgument)) var account: UInt64

    func run() async throws {
        let order = CloseAccount(account: Identifier(account))
        try await options.give(.staff(.close(order)), accepted: ConsoleWords.changed)
    }
}

struct StaffRemoveNamesCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove-names",
            abstract: AccessWords.removeNames[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(AccessWords.accountArgument)) var account: UInt64
    @Option(help: Terminal.help(ConsoleWords.ruleOption)) var rule: RemovalRule

    func run() async throws {
        let order = RemoveAccountNames(account: Identifier(account), rule: rule)
        try await options.give(.staff(.removeNames(order)), accepted: ConsoleWords.changed)
    }
}

struct StaffRevokeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke",
            abstract: AccessWords.revoke[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(AccessWords.accountArgument)) var account: UInt64
    @Option(help: Terminal.help(AccessWords.sessionOption)) var session: String?
    @Flag(help: Terminal.help(AccessWords.invitationFlag)) var invitation = false

    func run() async throws {
        if let session, SessionName(session) == nil || invitation {
            Terminal.complain(AccessWords.noSuchSessionName[options.folder.language])
            throw Exit.badUsage
        }
        let order: StaffOrder =
            invitation
            ? .revokeInvitation(of: Identifier(account))
            : .revokeSessions(of: Identifier(account), name: session)
        try await options.give(.staff(order), accepted: ConsoleWords.changed)
    }
}

extension Role: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }
    public var defaultValueDescription: String { "\(self)" }

    public init?(argument: String) {
        switch argument {
        case "administrator": self = .administrator
        case "office-worker": self = .officeWorker
        case "auditor": self = .auditor
        default: return nil
        }
    }
}
