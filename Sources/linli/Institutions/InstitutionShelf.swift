import Application
import Domain
import Foundation
import Kernel
import Words

/// Institution files from disk, with what lies beside them for those that extend it.
struct InstitutionShelf {
    static let filesMax = 100

    let files: InstitutionFiles

    init(_ paths: [String], _ language: Language) throws {
        let given = try paths.map { path in
            InstitutionFiles.File(name: path, bytes: try Self.read(path, language))
        }
        var known = Set(paths.map(Self.resolved))
        var bases: [InstitutionFiles.File] = []
        for path in paths {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            for name in names.sorted() where Self.isInstitution(name) {
                let file = folder.appendingPathComponent(name).path
                guard bases.count < Self.filesMax, known.insert(Self.resolved(file)).inserted,
                    let bytes = Self.bytes(file)
                else { continue }
                bases.append(InstitutionFiles.File(name: file, bytes: bytes))
            }
        }
        files = InstitutionFiles(given, bases: bases)
    }

    /// One that was read; what is wrong with it is told otherwise.
    func institution(_ index: Int, _ language: Language) throws -> Institution {
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
    static func named(_ key: Key, beside path: String, _ language: Language) throws -> Institution?
    {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let paths = names.sorted().filter(isInstitution).prefix(filesMax)
            .map { folder.appendingPathComponent($0).path }
        for (_, outcome) in try InstitutionShelf(Array(paths), language).files.outcomes {
            if case .read(let sourced) = outcome, sourced.institution.key == key {
                return sourced.institution
            }
        }
        return nil
    }

    static func isInstitution(_ name: String) -> Bool {
        name.hasSuffix(".yaml") && !name.hasSuffix(".scenario.yaml")
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
