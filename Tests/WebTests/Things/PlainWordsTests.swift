import Foundation
import Testing
import Words

/// The engine stays out of sight: people read of things, not of how they are processed.
@Suite struct PlainWordsTests {
    private static let zh = ["事项", "流转", "节点", "状态", "审批流"]
    private static let en = ["matter", "transition", "state", "guard", "workflow"]

    /// What eyes read: no markup, no addresses.
    private func text(of page: String) -> String {
        page.replacing(#/<head>[\s\S]*?<\/head>/#, with: " ")
            .replacing(#/<svg[\s\S]*?<\/svg>/#, with: " ")
            .replacing(#/<[^>]*>/#, with: " ")
    }

    private func findings(in page: String, _ language: Language) -> [String] {
        let text = text(of: page)
        switch language {
        case .chinese: return Self.zh.filter { text.contains($0) }
        case .english:
            let words = text.lowercased().split { !$0.isLetter }.map(String.init)
            return Self.en.filter { words.contains($0) || words.contains($0 + "s") }
        }
    }

    @Test(arguments: Language.allCases)
    func `no page of residents speaks of the engine`(language: Language) async throws {
        let wishing = try await WishingDistrict.make()
        let neighbour = try await wishing.neighbour(language: language)
        try await wishing.wish(neighbour)
        let other = try await wishing.neighbour(1, language: language)
        _ = try await other.fill("/acts/1-add-0", [("field-words", "会不会太亮？")])
        let officer = wishing.officer(language: language)
        let pages = [
            "/places/4", "/places/4/things", "/places/4/things?phase=heard", "/places/4/say",
            "/places/4/rules", "/say/4-1-0", "/things/1", "/things/1/history",
            "/things/1/comment", "/things/1/posted", "/acts/1-add-0", "/bodies/1/owes",
        ]
        for address in pages {
            let page = await neighbour.get(address)
            #expect(page.status == 200, "\(address)")
            #expect(findings(in: page.text, language) == [], "\(address)")
        }
        let refused = [
            try await officer.fill("/acts/1-step-1", [("reason", "")]),
            try await neighbour.fill("/say/4-1-0", [("title", ""), ("why", "")]),
        ]
        for page in refused {
            #expect(page.status == 422)
            #expect(findings(in: page.text, language) == [])
        }
        try await wishing.takeUp(officer)
        for address in ["/places/4", "/things/1", "/things/1/history", "/places/4/things"] {
            let page = await wishing.visitor(language: language).get(address)
            #expect(findings(in: page.text, language) == [], "\(address)")
        }
        for address in ["/work", "/acts/1-step-2", "/acts/1-step-3", "/duties/1/pass"] {
            let page = await officer.get(address)
            #expect(findings(in: page.text, language) == [], "\(address)")
        }
    }
}
