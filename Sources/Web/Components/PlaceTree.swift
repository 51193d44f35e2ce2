package import HTML

/// A place and the places inside it.
package struct PlaceBranch: Sendable {
    package let link: TextLink
    /// A few words beside the name, such as how many live there.
    package var note: String?
    package var isCurrent: Bool
    package var inside: [PlaceBranch]
    /// Before the name.
    package var photo: Photo?

    package init(
        _ link: TextLink,
        note: String? = nil,
        isCurrent: Bool = false,
        inside: [PlaceBranch] = []
    ) {
        self.link = link
        self.note = note
        self.isCurrent = isCurrent
        self.inside = inside
    }
}

extension HTMLWriter {
    package mutating func placeTree(_ branches: [PlaceBranch], label: String) {
        nav(.class(.tree), .label(label)) { $0.branches(branches) }
    }

    private mutating func branches(_ branches: [PlaceBranch]) {
        ul { html in
            for branch in branches {
                html.li { html in
                    if let photo = branch.photo { html.smallPhoto(photo) }
                    html.a(
                        branch.link.text,
                        href: branch.link.address,
                        .when(branch.isCurrent, .current(.page))
                    )
                    if let note = branch.note {
                        html.text(" ")
                        html.span(note, .class(.note))
                    }
                    if !branch.inside.isEmpty {
                        html.branches(branch.inside)
                    }
                }
            }
        }
    }
}
