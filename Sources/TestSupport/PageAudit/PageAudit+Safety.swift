extension PageAudit {
    /// Nothing in the page that a strict content security policy would have to forbid.
    func safetyFindings(in tree: PageTree) -> [String] {
        var findings: [String] = []
        for node in tree.elements {
            let element = tree.nodes[node]
            for attribute in element.attributes where attribute.name.hasPrefix("on") {
                findings.append("\(tree.name(of: node)) holds a script in \(attribute.name).")
            }
            if element.has("style") {
                findings.append("\(tree.name(of: node)) holds a style of its own.")
            }
            switch element.name {
            case "style":
                findings.append("The page holds a style of its own.")
            case "script" where !element.has("src") || !tree.text(of: node).isEmpty:
                findings.append("The page holds a script of its own.")
            case "script", "link", "img", "source":
                let address = element["src"] ?? element["href"] ?? ""
                if !address.isOnThisSite {
                    findings.append("\(tree.name(of: node)) is fetched from elsewhere: \(address).")
                }
            default:
                break
            }
        }
        return findings
    }

    /// Every link and every form leads somewhere we know.
    func linkFindings(in tree: PageTree) -> [String] {
        var findings: [String] = []
        for node in tree.elements(named: "a", "form") {
            let element = tree.nodes[node]
            guard let address = element["href"] ?? element["action"] else {
                findings.append("\(tree.name(of: node)) leads nowhere.")
                continue
            }
            if address.hasPrefix("#") {
                if tree.element(withID: String(address.dropFirst())) == nil {
                    findings.append(
                        "\(tree.name(of: node)) leads to \(address), which is not here."
                    )
                }
            } else if address.isOnThisSite {
                if !isKnownLink(address) {
                    findings.append(
                        "\(tree.name(of: node)) leads to \(address), which nobody knows."
                    )
                }
            } else if !address.hasPrefix("https://"), !address.hasPrefix("tel:") {
                findings.append("\(tree.name(of: node)) leads to \(address), which is not allowed.")
            }
        }
        return findings
    }

    /// Words that leak from the program, and quotation marks of a typewriter.
    func wordFindings(in tree: PageTree) -> [String] {
        var findings: [String] = []
        for node in tree.elements {
            let element = tree.nodes[node]
            if element.name == "script" { continue }
            let spoken = ["alt", "aria-label", "placeholder", "title"].compactMap { element[$0] }
            let words = ([tree.ownText(of: node)] + spoken).joined(separator: " ")
            for leak in Self.leaks where words.contains(leak) {
                findings.append("\(tree.name(of: node)) shows “\(leak)”.")
            }
            if words.split(whereSeparator: { !$0.isLetter }).contains("nil") {
                findings.append("\(tree.name(of: node)) shows “nil”.")
            }
            let isProse = !["code", "pre", "textarea", "kbd", "samp"].contains(element.name)
            let isEnglish = tree.language(of: node)?.hasPrefix("en") ?? false
            if isProse, isEnglish, words.contains("\"") || words.contains("'") {
                findings.append("\(tree.name(of: node)) uses straight quotation marks.")
            }
        }
        return findings
    }

    private static let leaks = ["Optional(", "{{", "}}", "Swift."]
}

extension String {
    fileprivate var isOnThisSite: Bool { hasPrefix("/") && !hasPrefix("//") }
}
