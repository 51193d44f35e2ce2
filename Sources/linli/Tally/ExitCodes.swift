import ArgumentParser
import Glibc

extension Linli {
    /// As the library's own, except that `linli tally` ends bad usage with 2, as it promises.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            let isTally = CommandLine.arguments.dropFirst().first == "tally"
            guard isTally, exitCode(for: error) == .validationFailure else {
                exit(withError: error)
            }
            StandardError.print(fullMessage(for: error))
            Glibc.exit(2)
        }
    }
}
