import Application
import ArgumentParser
import Domain
import Foundation
import Journal
import Kernel
import SQLiteJournal
import Words

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What people take in memory, each part measured in a process of its own.
enum PeopleMemory {
    enum Part: String, ExpressibleByArgument {
        /// Everything a server holds.
        case all
        /// The rows of the vault alone.
        case vault
    }

    static let bytesPerPersonMax = 250.0

    static func report(of folder: URL, people: Int, _ language: Language) throws {
        var measurement = PairedMeasurement(
            PeopleBenchWords.memory,
            unit: PeopleBenchWords.bytes,
            bar: nil
        )
        for _ in 0..<PairedMeasurement.rounds {
            guard let all = measured(.all, folder), let vault = measured(.vault, folder) else {
                return print(PeopleBenchWords.memoryUnknown[language])
            }
            measurement.add(ours: all / Double(people), theirs: vault / Double(people))
        }
        measurement.report(language)
        let beyond = median(zip(measurement.ours, measurement.theirs).map { $0 - $1 })
        let verdict = beyond <= bytesPerPersonMax ? "✓" : "✗"
        print("  \(PeopleBenchWords.beyond[language]) \(rounded(beyond)) (≤ 250: \(verdict))")
    }

    /// Starts this program again.
    private static func measured(_ part: Part, _ folder: URL) -> Double? {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [
            "bench", "people", "--memory", part.rawValue, "--folder", folder.path,
        ]
        process.standardOutput = output
        guard (try? process.run()) != nil else { return nil }
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: answer, as: UTF8.self)
        return Double(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// How much larger the process is once the part is in memory, in bytes.
    static func measure(_ part: Part, in folder: String) throws -> Double {
        let path = PeopleDistrict.database(in: URL(fileURLWithPath: folder))
        let before = held
        switch part {
        case .all:
            let state = try snapshot(path)
            return withExtendedLifetime(state) { held - before }
        case .vault:
            let rows = try vault(path)
            return withExtendedLifetime(rows) { held - before }
        }
    }

    private static func snapshot(_ path: String) throws -> Snapshot<HostedDistrict> {
        let journal = try SQLiteJournal(path: path, access: .reading)
        return try Replay<HostedDistrict>(of: journal).snapshot
    }

    private static func vault(_ path: String) throws -> (Chunked<PersonDetails?>, Chunked<String?>)
    {
        let journal = try SQLiteJournal(path: path, access: .reading)
        var (people, doors) = (Chunked<PersonDetails?>(), Chunked<String?>())
        try journal.scan(.vault) { row in
            guard let kind = VaultKind(rawValue: row.key[0]) else { return }
            switch VaultCodec.decode(kind, Array(row.value)) {
            case .person(let details): people.append(details)
            case .door(let door): doors.append(door)
            default: break
            }
        }
        return (people, doors)
    }

    /// What this process holds once the allocator has given back what is free.
    private static var held: Double {
        typealias Trim = @convention(c) (Int) -> Int32
        if let trim = dlsym(nil, "malloc_trim") {
            _ = unsafeBitCast(trim, to: Trim.self)(0)
        }
        return ProcessMemory.residentMegabytes * 1_048_576
    }
}
