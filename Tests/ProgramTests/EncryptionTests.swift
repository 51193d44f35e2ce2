import Foundation
import Testing

@Suite struct EncryptionTests {
    private static func tool(_ arguments: String...) throws -> (code: Int32, output: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    private static func canRun(_ name: String) -> Bool {
        (try? tool(name, name == "openssl" ? "version" : "--version").code) == 0
    }

    @Test(.enabled(if: canRun("openssl") && canRun("curl"), "needs openssl and curl"))
    func `with a certificate the server speaks TLS, and plain requests get no page`() throws {
        let folder = try Program.newFolder() + "/data"
        #expect(try Program.run("found", "--data", folder, "--name", "云溪区").code == 0)
        let (certificate, key) = (folder + "/../certificate.pem", folder + "/../key.pem")
        let made = try Self.tool(
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost",
            "-keyout",
            key,
            "-out",
            certificate
        )
        try #require(made.code == 0)
        let server = try RunningServer(
            folder: folder,
            options: ["--certificate", certificate, "--key", key]
        )
        defer { #expect(server.stop() == 0) }
        let port = try #require(
            server.announcement.firstMatch(of: /:(\d+)\//).map { String($0.1) },
            "\(server.announcement)"
        )
        let secure = try Self.tool(
            "curl",
            "--silent",
            "--include",
            "--cacert",
            certificate,
            "https://localhost:\(port)/"
        )
        #expect(secure.code == 0)
        #expect(secure.output.hasPrefix("HTTP/1.1 200"))
        #expect(secure.output.lowercased().contains("strict-transport-security:"))
        let old = try Self.tool(
            "curl",
            "--silent",
            "--tls-max",
            "1.1",
            "--cacert",
            certificate,
            "https://localhost:\(port)/"
        )
        #expect(old.code != 0)
        let plain = try Self.tool("curl", "--silent", "http://localhost:\(port)/")
        #expect(!plain.output.contains("<html"))
    }
}
