import ArgumentParser
import Words

struct ClockGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "clock",
            abstract: ConsoleWords.clock[Terminal.language],
            subcommands: [ClockStatusCommand.self, ClockAcceptCommand.self]
        )
    }
}

struct ClockStatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status",
            abstract: ConsoleWords.clockStatus[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions

    func run() async throws {
        try await options.give(.timerStatus, accepted: ConsoleWords.changed)
    }
}

struct ClockAcceptCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "accept",
            abstract: ConsoleWords.clockAccept[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions

    func run() async throws {
        try await options.give(.acceptClock, accepted: ConsoleWords.changed)
    }
}
