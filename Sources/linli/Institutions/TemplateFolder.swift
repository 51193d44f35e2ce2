import Application
import Domain
import Foundation
import Kernel
import Words

/// The institution files that come with the program, found where it was built or is run.
enum TemplateFolder {
    private static let folder = "Institutions"
    private static let levelsMax = 6

    /// Nothing where the file is not there: the example then goes without.
    static func named(_ key: String) -> Institution? {
        for folder in folders {
            let path = folder.appendingPathComponent(key + ".yaml").path
            guard FileManager.default.fileExists(atPath: path) else { continue }
            return institutions([path]).first
        }
        return nil
    }

    /// Those in a folder that somebody may adopt, by name; without one, in the first folder that
    /// has any.
    static func all(in chosen: String?) -> [Institution] {
        let places = chosen.map { [URL(fileURLWithPath: $0)] } ?? folders
        for folder in places {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            let paths = names.sorted().filter(InstitutionShelf.isInstitution)
                .prefix(InstitutionShelf.filesMax)
                .map { folder.appendingPathComponent($0).path }
            let found = institutions(paths).filter { !$0.processes.isEmpty }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Those that can be read and may be adopted.
    private static func institutions(_ paths: [String]) -> [Institution] {
        guard let shelf = try? InstitutionShelf(paths, .chinese) else { return [] }
        return shelf.files.outcomes.compactMap { file in
            guard case .read(let found) = file.outcome,
                InstitutionCheck(found.institution).errors.isEmpty
            else { return nil }
            return found.institution
        }
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
