import Application
import Domain
import Foundation
import Kernel
import Testing

@Suite struct InstitutionPropertyTests {
    static let institutions = 400

    /// Also that every guard, effect and trigger is written and read under its name.
    @Test func `whatever the language can say is read as it was written`() {
        var words: Set<String> = []
        for seed in 0..<UInt64(Self.institutions) {
            var random = RandomInstitutions(seed: seed)
            let institution = random.institution()
            let bytes = InstitutionWriter.bytes(institution)
            let file = InstitutionFiles.File(name: "seed-\(seed).yaml", bytes: bytes)
            let outcome = InstitutionFiles.read(file)
            guard outcome.institution == institution else {
                Issue.record("seed \(seed): \(outcome.findings.first.map { "\($0)" } ?? "differs")")
                return
            }
            #expect(InstitutionWriter.bytes(institution) == bytes, "seed \(seed)")
            let text = String(decoding: bytes, as: UTF8.self)
            for word in text.split(whereSeparator: { !$0.isLetter && $0 != "_" }) {
                words.insert(String(word))
            }
        }
        let known =
            GuardWord.allCases.map(\.rawValue) + EffectWord.allCases.map(\.rawValue)
            + TriggerWord.allCases.map(\.rawValue)
        for word in known { #expect(words.contains(word), "\(word) was never written") }
    }

    @Test func `the check looks at whatever the language can say`() {
        var rules: Set<FlawRule> = []
        for seed in 0..<UInt64(Self.institutions / 5) {
            var random = RandomInstitutions(seed: seed)
            let institution = random.institution()
            let check = InstitutionCheck(institution)
            let again = InstitutionCheck(institution)
            #expect(check.open == again.open, "seed \(seed)")
            rules.formUnion(check.open.map(\.rule))
        }
        #expect(rules.isSuperset(of: [.undefined, .unreachableState, .deadEnd, .nothingToAccept]))
    }
}

@Suite struct InstitutionFuzzTests {
    /// `LINLI_FUZZ_INSTITUTIONS` asks for another number: at night there are fifty thousand.
    static var files: Int {
        let asked = ProcessInfo.processInfo.environment["LINLI_FUZZ_INSTITUTIONS"]
        return asked.flatMap { Int($0) } ?? 3_000
    }

    /// Pieces that matter to YAML, put where they do not belong.
    private static let pieces = [
        "&a ", "*a", "!!x ", "? ", "- ", "- - ", ": ", "{", "}", "[", "]", "\"", "'", "#", "|", ">",
        "%", "---\n", "...\n", "\t", "\n", "\r\n", "\r", "    ", "on: ", "yes", "20:00", "0.5",
        "\\",
        "\u{0}", "\u{FEFF}", "\u{2028}", "\u{85}", "🌱", "<<: *a", "id: b\n", "extends: small\n",
        "~",
        "\u{E000}", ",", "a: {b: [c, {d: e}]}\n", "resolved_from: x\n",
    ]

    @Test func `files broken in any way are read, or told what is wrong with them`() {
        let small = Array(SmallInstitution.text.utf8)
        var refused = 0
        for seed in 0..<UInt64(Self.files) {
            var random = SeededRandom(seed: seed)
            var bytes = small
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                Self.damage(&bytes, &random)
            }
            let file = InstitutionFiles.File(name: "f.yaml", bytes: bytes)
            switch InstitutionFiles.read(file) {
            case .read(let sourced):
                let written = InstitutionWriter.bytes(sourced.institution)
                let again = InstitutionFiles.read(.init(name: "g.yaml", bytes: written))
                if again.institution != sourced.institution {
                    Issue.record("seed \(seed) is written otherwise than it was read")
                    return
                }
            case .refused(let findings):
                refused += 1
                if findings.isEmpty || findings.contains(where: { $0.place.line < 1 }) {
                    Issue.record("seed \(seed): \(findings)")
                    return
                }
            }
        }
        #expect(refused > Self.files / 2)
    }

    private static func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        guard bytes.count > 2 else { return }
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let length = Int.random(in: 0..<min(40, bytes.count - start), using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(start..<start + length)
        case 2: bytes.insert(contentsOf: bytes[start..<start + length], at: start)
        case 3: bytes.removeSubrange(start...)
        default:
            let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
            bytes.insert(contentsOf: Array(piece.utf8), at: start)
        }
    }
}
