import Application
import Foundation
import Record
import TestSupport
import Testing

@Suite struct KeyFileTests {
    private func key() throws -> SignerKey {
        SignerKey(making: try #require(KeyName("linli.invalid/0")))
    }

    @Test func `a key file is for its owner alone and reads back`() throws {
        let folder = try TemporaryFolder()
        let file = KeyFile(path: folder.path("linli.key"))
        let key = try key()
        try file.write(key)
        #expect(try file.read().text == key.text)
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(left == ["linli.key"])
    }

    @Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o610])
    func `a key file that others could read or change is not used`(mode: Int) throws {
        let folder = try TemporaryFolder()
        let file = KeyFile(path: folder.path("linli.key"))
        try file.write(try key())
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        #expect(throws: KeyFault.openToOthers(path: file.path)) { try file.read() }
    }

    @Test func `a missing, a linked and a broken key file are told apart`() throws {
        let folder = try TemporaryFolder()
        let file = KeyFile(path: folder.path("linli.key"))
        #expect(throws: KeyFault.missing) { try file.read() }
        let other = KeyFile(path: folder.path("other"))
        try other.write(try key())
        try FileManager.default.createSymbolicLink(
            atPath: file.path,
            withDestinationPath: other.path
        )
        #expect(throws: KeyFault.unreadable(path: file.path)) { try file.read() }
        try FileManager.default.removeItem(atPath: file.path)
        let text = Data("PRIVATE+KEY+nothing\n".utf8)
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        #expect(
            FileManager.default.createFile(
                atPath: file.path,
                contents: text,
                attributes: attributes
            )
        )
        #expect(throws: KeyFault.malformed(path: file.path)) { try file.read() }
    }

    @Test func `a key that cannot be written leaves the old one as it was`() throws {
        let file = KeyFile(path: "/nowhere/at/all/linli.key")
        #expect(throws: KeyFault.notWritable(path: file.path)) { try file.write(try key()) }
    }
}
