/// Checks that a page is what every page of ours promises to be; made for tests.
///
/// It reads HTML more strictly than a browser: what a browser would silently repair is a finding.
package struct PageAudit {
    /// The name of the hidden field that carries a form's token.
    package var tokenField = "token"
    /// Whether an address of this site, as written in a link or a form, leads somewhere.
    package let isKnownLink: (String) -> Bool

    package init(isKnownLink: @escaping (String) -> Bool) {
        self.isKnownLink = isKnownLink
    }

    /// What is wrong with the page, a sentence each; empty when all is well.
    package func findings(in page: String) -> [String] {
        var tokenizer = PageTokenizer(page)
        let tokens = tokenizer.tokens()
        var builder = PageTreeBuilder()
        let tree = builder.tree(tokens)
        // Rules about meaning would only confuse while the page cannot even be read.
        let unreadable = tokenizer.findings + builder.findings
        guard unreadable.isEmpty else { return unreadable }
        let findings = [
            PageContentRules.findings(in: tree),
            documentFindings(in: tree),
            headingFindings(in: tree),
            identifierFindings(in: tree),
            controlFindings(in: tree),
            formFindings(in: tree),
            safetyFindings(in: tree),
            linkFindings(in: tree),
            wordFindings(in: tree),
        ]
        return findings.flatMap { $0 }
    }
}
