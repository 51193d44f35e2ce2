import Foundation
import SQLiteJournal
import TestSupport
import Testing

/// What the machine itself may refuse: a folder nobody may write to, a disk without room.
///
/// Both are made in a mount namespace of the child's own, which needs the right to make one.
@Suite struct MachineFaultTests {
    static let mayMount = Child.canRun("unshare", "--mount", "true")

    @Test(.enabled(if: mayMount, "needs the right to mount"), arguments: ["writing", "reading"])
    func `a folder on a read-only disk is looked at if it can be, and else refused by that name`(
        _ access: String
    ) throws {
        let folder = try TemporaryFolder()
        let lines = try run(
            """
            mount -t tmpfs none "$0" && "$1" host "$0" 1 1 1000 >/dev/null \
            && mount -o remount,ro "$0" && exec "$1" open "$0" \(access)
            """,
            folder
        )
        let isLookedAt = access == "reading" && lines == ["opened"]
        #expect(isLookedAt || lines == ["readOnlyFolder"], "\(lines)")
    }

    @Test(.enabled(if: mayMount, "needs the right to mount"))
    func `a full disk refuses by that name, and what was acknowledged is there when it is larger`()
        throws
    {
        let folder = try TemporaryFolder()
        let lines = try run(
            """
            mount -t tmpfs -o size=400k none "$0" && "$1" host "$0" 1 1000000 1000
            mount -o remount,size=40m "$0" && cp "$0"/linli.sqlite* "$2"
            """,
            folder
        )
        let acknowledged = lines.compactMap { Acknowledgement($0) }
        #expect(acknowledged.count > 4)
        #expect(lines.last?.contains("diskFull") == true, "\(lines.suffix(2))")
        let survivor = try Survivor(path: folder.path("copy/linli.sqlite"), access: .writing)
        #expect(survivor.missing(of: acknowledged).isEmpty)
    }

    @Test(.enabled(if: mayMount, "needs the right to mount"))
    func `a disk without any room refuses to begin by that name`() throws {
        let folder = try TemporaryFolder()
        let lines = try run(
            """
            mount -t tmpfs -o size=8k none "$0" && exec "$1" open "$0" writing
            """,
            folder
        )
        #expect(lines == ["diskFull"])
    }

    /// `$0` is the folder to mount on, `$1` the child, `$2` a folder that stays.
    private func run(_ script: String, _ folder: TemporaryFolder) throws -> [Substring] {
        let (mount, copy) = (folder.path("mount"), folder.path("copy"))
        for path in [mount, copy] {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: false
            )
        }
        let shell = ["unshare", "--mount", "sh", "-c", script, mount]
        return try Child([copy], launcher: shell).lines()
    }
}
