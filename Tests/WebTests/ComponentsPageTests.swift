import HTML
import NIOCore
import TestSupport
import Testing
import Web

@Suite struct ComponentsPageTests {
    private static let addresses = Set(DesignSystemPage.all.map(\.address.value))
    private let audit = PageAudit { Self.addresses.contains($0) }

    @Test(arguments: DesignSystemPage.all)
    func `every page of the design system passes the audit`(page: DesignSystemPage) {
        #expect(audit.findings(in: String(buffer: page.render())) == [], "\(page.fileName)")
    }

    @Test(arguments: DesignSystemPage.all)
    func `a page says its language and how it is read`(page: DesignSystemPage) {
        let text = String(buffer: page.render())
        var classes: [String] = []
        if page.reading.isElder { classes.append("elder") }
        if page.reading.isHighContrast { classes.append("contrast") }
        let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
        #expect(text.hasPrefix("<!DOCTYPE html><html lang=\"\(page.language.value)\"\(attribute)>"))
    }

    @Test(arguments: DesignSystemPage.Topic.allCases)
    func `the language switch keeps the page and the way of reading`(
        topic: DesignSystemPage.Topic
    ) {
        let reading = ReadingMode(isElder: true)
        let chinese = DesignSystemPage(topic, language: .simplifiedChinese, reading: reading)
        let english = DesignSystemPage(topic, language: .english, reading: reading)
        let link = "<a href=\"\(english.address.value)\" lang=\"en\" hreflang=\"en\">"
        #expect(String(buffer: chinese.render()).contains(link))
    }
}
