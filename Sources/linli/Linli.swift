import ArgumentParser

@main
struct Linli: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "linli",
        subcommands: [TallyCommand.self, BenchGroup.self]
    )
}
