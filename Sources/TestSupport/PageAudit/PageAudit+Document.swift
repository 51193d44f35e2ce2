extension PageAudit {
    /// The language, the title, the landmarks and what a small screen needs.
    func documentFindings(in tree: PageTree) -> [String] {
        var findings: [String] = []
        let language = tree.elements(named: "html").first.flatMap { tree.nodes[$0]["lang"] } ?? ""
        if language.isEmpty { findings.append("The page does not say its language.") }
        for name in ["html", "head", "body", "main"] {
            let count = tree.elements(named: name).count
            if count != 1 { findings.append("There is not one <\(name)> but \(count).") }
        }
        let titles = tree.elements(named: "title").filter { !tree.isInside($0, "svg") }
        if titles.count != 1 { findings.append("There is not one title but \(titles.count).") }
        let metas = tree.elements(named: "meta").map { tree.nodes[$0] }
        if !metas.contains(where: { $0["charset"]?.lowercased() == "utf-8" }) {
            findings.append("The page does not say that it is written in UTF-8.")
        }
        if !metas.contains(where: { $0["name"] == "viewport" }) {
            findings.append("The page has no viewport for small screens.")
        }
        if metas.contains(where: { ($0["content"] ?? "").contains("user-scalable") }) {
            findings.append("The page keeps people from zooming.")
        }
        return findings
    }

    /// One `h1`, levels that do not jump, and a title that begins with the `h1`.
    func headingFindings(in tree: PageTree) -> [String] {
        var findings: [String] = []
        let headings = tree.elements(named: "h1", "h2", "h3", "h4", "h5", "h6")
        let first = headings.filter { tree.nodes[$0].name == "h1" }
        if first.count != 1 { findings.append("There is not one h1 but \(first.count).") }
        var level = 0
        for heading in headings {
            let own = Int(tree.nodes[heading].name.dropFirst()) ?? 0
            if own > level + 1 {
                findings.append("\(tree.name(of: heading)) jumps from level \(level) to \(own).")
            }
            if tree.text(of: heading).isEmpty { findings.append("A heading says nothing.") }
            level = own
        }
        if let heading = first.first,
            let title = tree.elements(named: "title").first(where: { !tree.isInside($0, "svg") }),
            !tree.text(of: title).hasPrefix(tree.text(of: heading))
        {
            findings.append(
                "The title “\(tree.text(of: title))” does not begin with the h1 "
                    + "“\(tree.text(of: heading))”."
            )
        }
        return findings
    }

    /// Every id once, and whatever is pointed to exists.
    func identifierFindings(in tree: PageTree) -> [String] {
        var findings: [String] = []
        var seen: Set<String> = []
        for node in tree.elements {
            guard let identifier = tree.nodes[node]["id"] else { continue }
            if identifier.isEmpty || identifier.contains(where: \.isWhitespace) {
                findings.append("“\(identifier)” is no id.")
            }
            if !seen.insert(identifier).inserted {
                findings.append("The id “\(identifier)” is given twice.")
            }
        }
        let pointing = ["for", "aria-describedby", "aria-labelledby", "aria-controls"]
        for node in tree.elements {
            for attribute in pointing {
                let targets = (tree.nodes[node][attribute] ?? "").split(separator: " ")
                for target in targets where !seen.contains(String(target)) {
                    findings.append(
                        "\(tree.name(of: node)) points with \(attribute) to “\(target)”, "
                            + "which is nowhere."
                    )
                }
            }
        }
        return findings
    }
}
