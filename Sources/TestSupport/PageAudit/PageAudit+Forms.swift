extension PageAudit {
    /// Every control has a name to be called by, and every error is tied to its control.
    func controlFindings(in tree: PageTree) -> [String] {
        var findings: [String] = []
        for node in tree.elements(named: "input", "select", "textarea") {
            if tree.nodes[node]["type"] == "hidden" { continue }
            if !tree.nodes[node].has("name") {
                findings.append("\(tree.name(of: node)) has no name.")
            }
            if !isLabelled(node, in: tree) {
                findings.append("\(tree.name(of: node)) has no label.")
            }
            if tree.nodes[node]["aria-invalid"] == "true", describing(node, in: tree).isEmpty {
                findings.append("\(tree.name(of: node)) is called wrong without a word why.")
            }
        }
        for node in tree.elements(named: "button") {
            if !tree.nodes[node].has("type") {
                findings.append("\(tree.name(of: node)) does not say its type.")
            }
        }
        for node in tree.elements(named: "button", "a") where !isNamed(node, in: tree) {
            findings.append("\(tree.name(of: node)) says nothing.")
        }
        for node in tree.elements(named: "img") where !tree.nodes[node].has("alt") {
            findings.append("A picture has no alt.")
        }
        for node in tree.elements(named: "fieldset") {
            let first = tree.children(of: node).first
            if first.map({ tree.nodes[$0].name != "legend" }) ?? true {
                findings.append("\(tree.name(of: node)) does not begin with its legend.")
            }
        }
        for node in tree.elements where tree.nodes[node].classes.contains("error") {
            if !isTied(node, in: tree) {
                findings.append("The error “\(tree.text(of: node))” is tied to no control.")
            }
        }
        return findings
    }

    /// Where a form goes, how, and with which token.
    func formFindings(in tree: PageTree) -> [String] {
        var findings: [String] = []
        for form in tree.elements(named: "form") {
            let element = tree.nodes[form]
            if (element["action"] ?? "").isEmpty {
                findings.append("A form does not say where to.")
            }
            guard let method = element["method"], ["get", "post"].contains(method) else {
                findings.append("A form does not say get or post.")
                continue
            }
            let inside = tree.elements.filter { tree.ancestors(of: $0).contains(form) }
            let hasToken = inside.contains { node in
                let field = tree.nodes[node]
                return field.name == "input" && field["type"] == "hidden"
                    && field["name"] == tokenField && field["value"]?.isEmpty == false
            }
            if method == "post", !hasToken {
                findings.append("The form for \(element["action"] ?? "") has no token.")
            }
            if method == "get", hasToken {
                findings.append(
                    "The form for \(element["action"] ?? "") puts its token in the address."
                )
            }
            if !inside.contains(where: { isSubmit(tree.nodes[$0]) }) {
                findings.append("The form for \(element["action"] ?? "") cannot be sent.")
            }
        }
        return findings
    }

    private func isSubmit(_ node: PageTree.Node) -> Bool {
        node.name == "button" && node["type"] == "submit"
    }

    private func isLabelled(_ node: Int, in tree: PageTree) -> Bool {
        if isNamedByAttribute(node, in: tree) { return true }
        let labels = tree.elements(named: "label").filter { label in
            tree.ancestors(of: node).contains(label)
                || (tree.nodes[node]["id"].map { $0 == tree.nodes[label]["for"] } ?? false)
        }
        return labels.contains { !tree.text(of: $0).isEmpty }
    }

    private func isNamed(_ node: Int, in tree: PageTree) -> Bool {
        if isNamedByAttribute(node, in: tree) || !tree.text(of: node).isEmpty { return true }
        let pictures = tree.elements(named: "img").filter { tree.ancestors(of: $0).contains(node) }
        return pictures.contains { !(tree.nodes[$0]["alt"] ?? "").isEmpty }
    }

    private func isNamedByAttribute(_ node: Int, in tree: PageTree) -> Bool {
        if !(tree.nodes[node]["aria-label"] ?? "").isEmpty { return true }
        let names = (tree.nodes[node]["aria-labelledby"] ?? "").split(separator: " ")
        return names.contains { name in
            tree.element(withID: String(name)).map { !tree.text(of: $0).isEmpty } ?? false
        }
    }

    private func describing(_ node: Int, in tree: PageTree) -> [String] {
        (tree.nodes[node]["aria-describedby"] ?? "").split(separator: " ").map(String.init)
    }

    /// An error belongs to the control or the group that names it.
    private func isTied(_ error: Int, in tree: PageTree) -> Bool {
        guard let identifier = tree.nodes[error]["id"] else { return false }
        return tree.elements(named: "input", "select", "textarea", "fieldset").contains {
            describing($0, in: tree).contains(identifier)
        }
    }
}
