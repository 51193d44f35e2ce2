import ArgumentParser

/// Measurements beside the tools that do the same work elsewhere.
struct BenchGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure, beside the tools that do the same elsewhere.",
        subcommands: [BenchTally.self]
    )
}
