import Application
import Domain
import Foundation
import Kernel
import Words

/// Institution files from disk, with what lies beside them for those that extend it, and the
/// scenarios among them.
struct InstitutionShelf {
    static let filesMax = 100

    let files: InstitutionFiles
    /// Each with what it names that nobody knows.
    let scenarios: [(file: String, check: ScenarioCheck)]

    init(_ paths: [String], _ language: Language) throws {
        let given = try paths.map { path in
            InstitutionFiles.File(name: path, bytes: try Self.read(path, language))
        }
        let isScenario = { (file: InstitutionFiles.File) in Self.isScenario(file.name) }
        files = InstitutionFiles(
            given.filter { !isScenario($0) },
            bases: Self.bases(beside: paths)
        )
        let known = given.contains(where: isScenario) ? files.institutions : []
        scenarios = given.filter(isScenario).map {
            (file: $0.name, check: ScenarioCheck($0, among: known))
        }
    }

    /// What lies in the folders of these files, but not they themselves; each folder is listed
    /// once.
    private static func bases(beside paths: [String]) -> [InstitutionFiles.File] {
        var known = Set(paths.map(resolved))
        var folders: Set<String> = []
        var bases: [InstitutionFiles.File] = []
        for path in paths {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            guard folders.insert(resolved(folder.path)).inserted else { continue }
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            for name in names.sorted() where isInstitution(name) {
                let file = folder.appendingPathComponent(name).path
                guard bases.count < filesMax, known.insert(resolved(file)).inserted,
                    let bytes = bytes(file)
                else { continue }
                bases.append(InstitutionFiles.File(name: file, bytes: bytes))
            }
        }
        return bases
    }

    /// One that was read; what is wrong with it is told otherwise.
    func institution(_ index: Int, _ language: Language) throws -> Institution {
        guard index < files.outcomes.count else {
            Terminal.complain(InstitutionConsoleWords.isScenario[language])
            throw Exit.badUsage
        }
        switch files.outcomes[index].outcome {
        case .read(let sourced): return sourced.institution
        case .refused(let findings):
            for finding in findings {
                Terminal.complain("\(finding.place.text): \(finding.phrase[language])")
            }
            throw Exit.badRecord
        }
    }

    /// The institution of that name among the files that lie beside another one.
    static func named(_ key: Key, beside path: String) -> Institution? {
        InstitutionFiles([], bases: bases(beside: [path])).institutions.first { $0.key == key }
    }

    static func isScenario(_ name: String) -> Bool { name.hasSuffix(".scenario.yaml") }

    static func isInstitution(_ name: String) -> Bool {
        name.hasSuffix(".yaml") && !isScenario(name)
    }

    private static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.path
    }

    private static func read(_ path: String, _ language: Language) throws -> [UInt8] {
        guard let bytes = bytes(path) else {
            Terminal.complain(RecordWords.noFile(path)[language])
            throw Exit.badUsage
        }
        return bytes
    }

    /// No more than shows that a file is too long.
    static func bytes(_ path: String) -> [UInt8]? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        guard let bytes = try? file.read(upToCount: InstitutionTree.bytesMax + 4) else {
            return nil
        }
        return Array(bytes)
    }
}

extension SourcePlace {
    /// As editors understand it.
    var text: String { "\(file):\(line):\(column)" }
}
