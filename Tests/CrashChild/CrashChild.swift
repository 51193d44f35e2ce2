import Foundation

/// A program that exists to be killed, traced and given damaged files, so that a crash of the code
/// under test is a finding and not the end of the test run.
@main
enum CrashChild {
    static func main() async {
        var arguments = CommandLine.arguments.dropFirst()
        let mode = arguments.popFirst()
        do {
            switch mode {
            case "host": try await Host(arguments).run()
            case "flip": try await Flips(arguments).run()
            case "open": open(arguments)
            default: throw Usage()
            }
        } catch {
            say("failed \(String(reflecting: error))")
            exit(1)
        }
    }

    struct Usage: Error {}

    /// One line, in one write and without a buffer: what is said is said, even if the next
    /// instruction never runs.
    static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
}
