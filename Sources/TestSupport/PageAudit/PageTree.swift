/// A page as a tree; nodes are named by their place in `nodes`, the first being the document.
struct PageTree {
    struct Node {
        let name: String
        let attributes: [PageAttribute]
        let parent: Int?
        var children: [Child] = []

        subscript(_ attribute: String) -> String? {
            attributes.first { $0.name == attribute }?.value
        }

        func has(_ attribute: String) -> Bool { self[attribute] != nil }

        var classes: [Substring] { (self["class"] ?? "").split(separator: " ") }
    }

    enum Child {
        case element(Int)
        case text(String)
    }

    var nodes = [Node(name: "#document", attributes: [], parent: nil)]

    /// Every element, in the order of the page.
    var elements: [Int] { Array(nodes.indices.dropFirst()) }

    func elements(named names: String...) -> [Int] {
        elements.filter { names.contains(nodes[$0].name) }
    }

    func element(withID identifier: String) -> Int? {
        elements.first { nodes[$0]["id"] == identifier }
    }

    func children(of node: Int) -> [Int] {
        nodes[node].children.compactMap { child in
            if case .element(let index) = child { index } else { nil }
        }
    }

    func ancestors(of node: Int) -> [Int] {
        var ancestors: [Int] = []
        var current = nodes[node].parent
        while let index = current {
            ancestors.append(index)
            current = nodes[index].parent
        }
        return ancestors
    }

    func isInside(_ node: Int, _ name: String) -> Bool {
        ancestors(of: node).contains { nodes[$0].name == name }
    }

    /// All text inside, with runs of spaces as one; what is silent counts too.
    func text(of node: Int) -> String {
        rawText(of: node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func ownText(of node: Int) -> String {
        nodes[node].children.map { child in
            if case .text(let text) = child { text } else { "" }
        }.joined(separator: " ")
    }

    private func rawText(of node: Int) -> String {
        nodes[node].children.map { child in
            switch child {
            case .text(let text): text
            case .element(let index): rawText(of: index)
            }
        }.joined()
    }

    /// The language this element is written in, by itself or by what it stands in.
    func language(of node: Int) -> String? {
        ([node] + ancestors(of: node)).lazy.compactMap { nodes[$0]["lang"] }.first
    }

    /// How a finding names an element.
    func name(of node: Int) -> String {
        let element = nodes[node]
        if let identifier = element["id"] { return "<\(element.name) id=\"\(identifier)\">" }
        if let name = element["name"] { return "<\(element.name) name=\"\(name)\">" }
        let text = text(of: node).prefix(30)
        return text.isEmpty ? "<\(element.name)>" : "<\(element.name)> “\(text)”"
    }
}

/// Puts tokens together to a tree without repairing anything.
struct PageTreeBuilder {
    private(set) var findings: [String] = []
    private var tree = PageTree()
    private var open = [0]

    mutating func tree(_ tokens: [PageToken]) -> PageTree {
        if tokens.first != .doctype { findings.append("The page does not begin with its doctype.") }
        for token in tokens { take(token) }
        for index in open.dropFirst() {
            findings.append("The element \(tree.name(of: index)) is never closed.")
        }
        return tree
    }

    private mutating func take(_ token: PageToken) {
        switch token {
        case .doctype:
            if tree.nodes.count > 1 {
                findings.append("The doctype stands in the middle of the page.")
            }
        case .text(let text):
            tree.nodes[current].children.append(.text(text))
        case .start(let name, let attributes):
            if !PageElements.known.contains(name) {
                findings.append("HTML knows no element <\(name)>.")
            }
            let index = tree.nodes.count
            tree.nodes.append(PageTree.Node(name: name, attributes: attributes, parent: current))
            tree.nodes[current].children.append(.element(index))
            if !PageElements.void.contains(name) { open.append(index) }
        case .end(let name):
            close(name)
        }
    }

    private mutating func close(_ name: String) {
        if PageElements.void.contains(name) {
            findings.append("The element <\(name)> has no content and takes no end tag.")
        } else if tree.nodes[current].name == name {
            open.removeLast()
        } else {
            findings.append(
                "</\(name)> closes what is not open; open is \(tree.name(of: current))."
            )
        }
    }

    private var current: Int { open.last ?? 0 }
}
