/// Which element may stand in which.
enum PageContentRules {
    static func findings(in tree: PageTree) -> [String] {
        tree.elements.flatMap { findings(of: $0, in: tree) }
    }

    private static func findings(of node: Int, in tree: PageTree) -> [String] {
        let element = tree.nodes[node]
        guard let parentIndex = element.parent else { return [] }
        let parent = tree.nodes[parentIndex]
        var findings: [String] = []
        func misplaced() {
            findings.append("\(tree.name(of: node)) may not stand in <\(parent.name)>.")
        }
        if tree.isInside(node, "svg") {
            if !PageElements.drawing.contains(element.name) { misplaced() }
            return findings
        }
        if let parents = PageElements.parents[element.name], !parents.contains(parent.name) {
            misplaced()
        } else if let children = PageElements.children[parent.name],
            !children.contains(element.name)
        {
            misplaced()
        } else if PageElements.phrasingOnly.contains(parent.name),
            !PageElements.phrasing.contains(element.name),
            !(parent.name == "summary" || parent.name == "legend") || !element.name.isHeading
        {
            misplaced()
        }
        findings += nestingFindings(of: node, in: tree)
        findings += textFindings(of: node, in: tree)
        return findings
    }

    private static func nestingFindings(of node: Int, in tree: PageTree) -> [String] {
        let name = tree.nodes[node].name
        let above = tree.ancestors(of: node).map { tree.nodes[$0].name }
        var findings: [String] = []
        if PageElements.interactive.contains(name),
            let outer = above.first(where: { $0 == "a" || $0 == "button" })
        {
            findings.append("\(tree.name(of: node)) cannot be used inside <\(outer)>.")
        }
        if name == "form", above.contains("form") {
            findings.append("\(tree.name(of: node)) stands in another form.")
        }
        // A link takes only what the paragraph around it would take.
        if !PageElements.phrasing.contains(name), above.dropFirst().first == "p", above.first == "a"
        {
            findings.append("\(tree.name(of: node)) stands in a paragraph.")
        }
        return findings
    }

    private static func textFindings(of node: Int, in tree: PageTree) -> [String] {
        let name = tree.nodes[node].name
        guard PageElements.children[name] != nil else { return [] }
        let hasText = tree.ownText(of: node).contains { !$0.isWhitespace }
        return hasText ? ["Text stands loose in <\(name)>."] : []
    }
}

extension String {
    fileprivate var isHeading: Bool { ["h1", "h2", "h3", "h4", "h5", "h6"].contains(self) }
}
