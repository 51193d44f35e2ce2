import Foundation
import Testing

@Suite struct FolderProgramTests {
    private func founded() throws -> String {
        let folder = try Program.newFolder() + "/data"
        #expect(try Program.run("found", "--data", folder, "--name", "云溪区").code == 0)
        return folder
    }

    @Test func `while a server runs, commands go through its socket and readers read beside it`()
        throws
    {
        let folder = try founded()
        let server = try RunningServer(folder: folder)
        #expect(server.announcement.hasPrefix("Serving at http://127.0.0.1:"))
        let created = try Program.run(
            "place",
            "create",
            "township",
            "--in",
            "1",
            "--name",
            "柳岸镇",
            "--data",
            folder
        )
        #expect(created.output == "Created number 2 (event 3).\n")
        #expect(try Program.run("place", "find", "柳岸", "--data", folder).output.contains("柳岸镇"))
        #expect(try Program.run("clock", "status", "--data", folder).output == "Timers run.\n")
        #expect(server.stop() == 0)
        #expect(!FileManager.default.fileExists(atPath: folder + "/linli.sock"))
        #expect(try Program.run("record", "verify", folder).output.contains("3 events"))
    }

    @Test func `the socket and the files are their owner's only`() throws {
        let folder = try founded()
        let server = try RunningServer(folder: folder)
        defer { #expect(server.stop() == 0) }
        for name in ["linli.sock", "linli.sqlite", "linli.sqlite-wal", "linli.lock"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
            let mode = try #require(attributes[.posixPermissions] as? Int)
            #expect(mode & 0o077 == 0, "\(name) has mode \(String(mode, radix: 8))")
        }
    }

    @Test func `a second server on the same folder is turned away`() throws {
        let folder = try founded()
        let server = try RunningServer(folder: folder)
        defer { #expect(server.stop() == 0) }
        let second = try Program.run("serve", "--data", folder, "--port", "0")
        #expect(second.code == 69)
        #expect(second.complaint == "Another Linli is serving this data folder.\n")
    }

    @Test func `a folder with other files is left alone`() throws {
        let folder = try Program.newFolder()
        try Data("hello".utf8).write(to: URL(fileURLWithPath: folder + "/notes.txt"))
        let ending = try Program.run("found", "--data", folder, "--name", "云溪区")
        #expect(ending.code == 69)
        #expect(ending.complaint == "This folder holds other files. Choose an empty one.\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["notes.txt"])
    }

    @Test func `a file that is no database of ours is named and left as it is`() throws {
        let folder = try Program.newFolder()
        let file = URL(fileURLWithPath: folder + "/linli.sqlite")
        let bytes = Data(repeating: 7, count: 8_192)
        try bytes.write(to: file)
        for arguments in [
            ["record", "verify", folder], ["found", "--data", folder, "--name", "云溪区"],
        ] {
            let ending = try Program.run(arguments)
            #expect(ending.code == 69)
            #expect(
                ending.complaint
                    == "This file is not a data file of Linli. It was left as it is.\n"
            )
        }
        #expect(try Data(contentsOf: file) == bytes)
    }

    @Test func `a folder that is not there is named`() throws {
        let folder = try Program.newFolder() + "/nowhere"
        let ending = try Program.run("place", "list", "--data", folder)
        #expect(ending.code == 69)
        #expect(ending.complaint == "There is no such folder.\n")
    }

    @Test func `a mistyped folder is named and not made`() throws {
        let folder = try Program.newFolder() + "/nowhere"
        let ending = try Program.run(
            "place",
            "create",
            "township",
            "--in",
            "1",
            "--name",
            "柳岸镇",
            "--data",
            folder
        )
        #expect(ending.code == 69)
        #expect(ending.complaint == "There is no such folder.\n")
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test func `the clock is asked of a running server only`() throws {
        let ending = try Program.run("clock", "accept", "--data", try founded())
        #expect(ending.code == 69)
        #expect(ending.complaint == "No server is running on this data folder.\n")
    }

    @Test func `a port that is taken is named`() throws {
        let folder = try founded()
        let server = try RunningServer(folder: folder)
        defer { #expect(server.stop() == 0) }
        let port = try #require(
            server.announcement.firstMatch(of: /127\.0\.0\.1:(\d+)/).map { String($0.1) }
        )
        let ending = try Program.run("serve", "--data", try founded(), "--port", port)
        #expect(ending.code == 69)
        #expect(ending.complaint.hasPrefix("That port is taken."))
    }

    @Test func `an example is the same for the same seed and another for another`() throws {
        let parent = try Program.newFolder()
        let make = { (name: String, seed: String) in
            let folder = parent + "/" + name
            let ending = try Program.run(
                "demo",
                "--small",
                "--build-only",
                "--seed",
                seed,
                "--data",
                folder
            )
            #expect(ending.complaint == "")
            #expect(ending.code == 0)
            return try Program.run("place", "list", "--data", folder).output
        }
        let one = try make("one", "5")
        #expect(try make("two", "5") == one)
        #expect(try make("three", "6") != one)
        #expect(one.split(separator: "\n").count > 100)
    }
}
