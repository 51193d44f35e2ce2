import Foundation
import Testing

@Suite struct InstitutionHelpTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/help")

    @Test(arguments: ["institution check", "institution show", "institution compare"])
    func `the help is as it was read over`(command: String) throws {
        let output = try Program.run(command.split(separator: " ").map(String.init) + ["--help"])
            .output
        let name = command.split(separator: " ").joined(separator: "-") + ".txt"
        let golden = Self.folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try Data(output.utf8).write(to: golden)
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == output)
    }
}
