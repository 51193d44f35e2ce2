import Application
import Domain
import Foundation
import Journal
import Kernel
import SQLiteJournal
import TestSupport
import Testing

@Suite struct AccessErasureTests {
    @Test func `of a closed account whose names are removed no byte stays in the files`()
        async throws
    {
        let folder = try TemporaryFolder()
        let path = folder.path("linli.sqlite")
        let fixture = try await DoorFixture.make(SQLiteJournal(path: path))
        let (_, kept) = try await fixture.enrolled(2)
        let (person, first) = try await fixture.enrolled(1, .list)
        let known = Visitor.from("192.0.2.1", device: first.device)
        var opened = [first]
        for code in person.codes.prefix(4) {
            opened.append(try await fixture.signIn(person, code: code, known))
        }
        try await fixture.door.signOut(opened[1].token)
        let reassurance = Reassurance(
            passphrase: DoorFixture.passphrase,
            code: person.codes[5],
            visitor: known
        )
        opened.append(
            try await fixture.door.changePassphrase(
                opened[2].token,
                reassurance,
                to: "four yellow plums"
            )
        )
        let token = try await fixture.invite(1, request: 400)
        var secrets = [Array("测试甲".utf8), Array("staff.1".utf8)]
        for (table, key) in [
            (.credential, Identifier<StaffAccount>(1).bytes),
            (.session, opened[5].token.digest.bytes),
            (.invitation, Identifier<StaffAccount>(1).bytes),
        ] as [(ErasableTable, [UInt8])] {
            let row = try #require(fixture.rows(table)[key], "\(table)")
            let filled = row.prefix { _ in true }.prefix(row.count - 8)
            secrets += stride(from: 0, to: filled.count - 16, by: 16)
                .map { Array(filled[$0..<$0 + 16]) }.filter { $0.contains { $0 != 0 } }
        }
        let before = try onDisk(path)
        let present = secrets.filter { before.range(of: Data($0)) != nil }
        #expect(present.count == secrets.count, "the search finds what is there")
        try await fixture.give(.close(CloseAccount(account: Identifier(1))), request: 50)
        try await fixture.give(
            .removeNames(
                RemoveAccountNames(account: Identifier(1), rule: .personalInformation)
            ),
            request: 51
        )
        try await fixture.door.sweep()
        let after = try onDisk(path)
        let remaining = secrets.filter { after.range(of: Data($0)) != nil }
        #expect(remaining.isEmpty, "\(remaining)")
        #expect(after.range(of: Data(token.digest.bytes)) == nil)
        #expect(fixture.door.session(for: kept.token) != nil)
        #expect(after.range(of: Data(kept.session.label.utf8)) != nil)
        let district = try fixture.restarted().district
        #expect(district.account(Identifier(1))?.isOpen == false)
    }

    private func onDisk(_ path: String) throws -> Data {
        try ["", "-wal", "-mark"].reduce(into: Data()) { bytes, suffix in
            bytes += try Data(contentsOf: URL(filePath: path + suffix))
        }
    }
}

extension Identifier {
    fileprivate var bytes: [UInt8] {
        Swift.withUnsafeBytes(of: rawValue.bigEndian) { Array($0) }
    }
}
