import Testing

/// Which of our own targets each target may import; arrows point one way.
private let allowed: [String: Set<String>] = [
    "Kernel": [],
    "Tally": ["Kernel"],
    "Domain": ["Kernel", "Tally"],
    "Record": ["Kernel"],
    "Journal": ["Kernel"],
    "SQLiteJournal": ["Kernel", "Journal"],
    "Application": ["Kernel", "Domain", "Record", "Journal"],
    "Interchange": ["Kernel", "Domain", "Application"],
    "Words": [
        "Kernel", "Tally", "Domain", "Journal", "Record", "Interchange", "Application",
    ],
    "HTML": [],
    "Web": ["Kernel", "Domain", "Words", "Application", "Interchange", "HTML"],
    "TestSupport": ["Kernel", "Journal", "HTML", "Web"],
]

/// What may come from outside into the targets that must stay pure.
private let outside: [String: Set<String>] = [
    "Kernel": [],
    "Tally": ["BigInt"],
    "Domain": ["HashTreeCollections"],
    "Record": ["Crypto"],
    "Journal": ["Synchronization"],
    "HTML": ["NIOCore"],
]

@Suite struct ImportTests {
    @Test func `imports between our targets point one way`() {
        let ours = Set(allowed.keys).union(["linli"])
        for file in Repository.sources where file.target != "linli" {
            let permitted = allowed[file.target]
            #expect(permitted != nil, "\(file.path): \(file.target) has no row")
            for module in imports(of: file) where ours.contains(module) {
                #expect(permitted?.contains(module) == true, "\(file.path) imports \(module)")
            }
        }
    }

    @Test func `pure targets take only what their row allows from outside`() {
        for file in Repository.sources {
            guard let permitted = outside[file.target] else { continue }
            for module in imports(of: file) where allowed[module] == nil {
                #expect(permitted.contains(module), "\(file.path) imports \(module)")
            }
        }
    }

    private func imports(of file: Repository.SourceFile) -> [String] {
        file.lines.compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard let index = words.firstIndex(of: "import"), index <= 1,
                let name = words.last, !line.hasPrefix("//")
            else { return nil }
            return name.split(separator: ".").first.map(String.init)
        }
    }
}
