import ArgumentParser
import Glibc

extension Linli {
    /// As the library's own, except that bad usage ends with 2.
    static func main() async {
        do {
            var command = try await Linli.asyncParsed()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            let code = exitCode(for: error)
            guard code == .validationFailure else { exit(withError: error) }
            StandardError.print(fullMessage(for: error))
            Glibc.exit(2)
        }
    }

    private static func asyncParsed() async throws -> any ParsableCommand {
        try parseAsRoot()
    }
}
