import Foundation
import Testing

/// A folder with a district in it, and the program run on it.
struct RecordFolder {
    private let folder: String

    init() throws {
        folder = try Program.newFolder()
        let ending = try run("found", "--data", data, "--name", "云溪区")
        #expect(ending.code == 0, "\(ending.complaint)")
    }

    var data: String { folder + "/data" }

    func path(_ name: String) -> String { folder + "/" + name }

    func create(_ name: String) throws {
        let ending = try run(
            "place",
            "create",
            "township",
            "--in",
            "1",
            "--name",
            name,
            "--data",
            data
        )
        #expect(ending.code == 0, "\(ending.complaint)")
    }

    /// Writes what a command prints into a file, and answers with the file's path.
    func store(_ name: String, _ arguments: String...) throws -> String {
        let ending = try Program.run(arguments)
        #expect(ending.code == 0, "\(ending.complaint)")
        try ending.output.write(toFile: path(name), atomically: true, encoding: .utf8)
        return path(name)
    }

    func run(_ arguments: String...) throws -> Program.Ending { try Program.run(arguments) }
}
