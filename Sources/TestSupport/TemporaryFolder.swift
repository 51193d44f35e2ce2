package import Foundation

/// A new empty folder that is gone when nobody holds it any more.
package final class TemporaryFolder: Sendable {
    package let url: URL

    /// - Parameter inMemory: where syncing costs nothing, if the machine has such a place.
    package init(inMemory: Bool = false) throws {
        let memory = URL(filePath: "/dev/shm", directoryHint: .isDirectory)
        let hasMemory = FileManager.default.isWritableFile(atPath: memory.path)
        let parent = inMemory && hasMemory ? memory : FileManager.default.temporaryDirectory
        url =
            parent
            .appending(path: "linli-test-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    package func path(_ name: String) -> String { url.appending(path: name).path }
}
