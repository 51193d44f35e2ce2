import Foundation
import Testing

@Suite struct DocumentTests {
    @Test func `every link between our pages leads somewhere`() throws {
        #expect(Repository.pages.count > 5)
        for page in Repository.pages {
            let folder = Repository.root.appendingPathComponent(page.path)
                .deletingLastPathComponent()
            for line in page.lines {
                for match in line.matches(of: /\]\(([^)\s]+)\)/) {
                    let target = match.1.split(separator: "#").first.map(String.init) ?? ""
                    guard !target.isEmpty, !target.contains("://"), !match.1.hasPrefix("#")
                    else { continue }
                    let file = folder.appendingPathComponent(target).standardizedFileURL.path
                    #expect(
                        FileManager.default.fileExists(atPath: file),
                        "\(page.path): \(target)"
                    )
                }
            }
        }
    }

    @Test func `the change log begins with what is unreleased and is grouped by who reads it`()
        throws
    {
        let groups: Set = [
            "### For residents", "### For stewards", "### Accessibility", "### For operators",
            "### API", "### Internals",
        ]
        let log = try #require(Repository.file("CHANGELOG.md"))
        let heads = log.lines.filter { $0.hasPrefix("## ") }
        #expect(heads.first == "## Unreleased")
        for line in log.lines where line.hasPrefix("### ") { #expect(groups.contains(line)) }
        for line in log.lines { #expect(line.count <= 100, "\(line)") }
    }

    @Test func `every package we depend on has its line and its reason`() throws {
        let package = try #require(Repository.file("Package.swift"))
        let page = try #require(Repository.file("docs/internals/dependencies.md"))
        let text = page.lines.joined(separator: "\n")
        for line in package.lines {
            guard let match = line.firstMatch(of: /github\.com\/[^\/]+\/([^"]+?)(\.git)?",/)
            else { continue }
            #expect(text.contains("`\(match.1)`"), "\(match.1)")
        }
    }

    @Test func `the architecture fits in 300 lines`() throws {
        #expect(try #require(Repository.file("ARCHITECTURE.md")).lines.count <= 301)
    }

    @Test func `decision records are numbered without a gap and name their three parts`() {
        let records = Repository.pages.filter { $0.path.hasPrefix("docs/decisions/") }
        #expect(!records.isEmpty)
        for (index, record) in records.enumerated() {
            let number = String(format: "%04d", index + 1)
            #expect(record.path.hasPrefix("docs/decisions/\(number)-"), "\(record.path)")
            for part in ["## Context", "## Decision", "## Consequences"] {
                #expect(record.lines.contains(part), "\(record.path) lacks \(part)")
            }
        }
    }
}
