import Application
import Domain
import Foundation
import Kernel
import Words

/// The institution files that the example adopts, found where the program was built or is run.
enum DemoInstitutions {
    private static let folder = "Institutions"
    private static let levelsMax = 6

    /// Nothing where the files are not there: the example then goes without.
    static func named(_ key: String) -> Institution? {
        for folder in folders {
            let path = folder.appendingPathComponent(key + ".yaml").path
            guard FileManager.default.fileExists(atPath: path) else { continue }
            let shelf = try? InstitutionShelf([path], .chinese)
            if case .read(let found)? = shelf?.files.outcomes.first?.outcome {
                return found.institution
            }
        }
        return nil
    }

    private static var folders: [URL] {
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        var folders = [here.appendingPathComponent(folder)]
        var above = Bundle.main.executableURL?.resolvingSymlinksInPath()
        for _ in 0..<levelsMax {
            above = above?.deletingLastPathComponent()
            if let above { folders.append(above.appendingPathComponent(folder)) }
        }
        return folders
    }
}
