import HTML

/// The foot of every page, with the last checkpoint of the record for anybody to keep.
package struct Footer: Sendable {
    /// The last checkpoint: a label, and the few characters that pin the record down.
    package struct Checkpoint: Sendable {
        package let label: String
        package let text: String
        package let explanation: TextLink

        package init(label: String, text: String, explanation: TextLink) {
            self.label = label
            self.text = text
            self.explanation = explanation
        }
    }

    package let note: String
    package let linksLabel: String
    package let links: [TextLink]
    package var checkpoint: Checkpoint?

    package init(
        note: String,
        linksLabel: String,
        links: [TextLink],
        checkpoint: Checkpoint? = nil
    ) {
        self.note = note
        self.linksLabel = linksLabel
        self.links = links
        self.checkpoint = checkpoint
    }
}

extension HTMLWriter {
    mutating func footer(_ footer: Footer) {
        self.footer(.class(.footer)) { html in
            html.div(.class(.frame)) { html in
                html.p(footer.note)
                if !footer.links.isEmpty {
                    html.nav(.label(footer.linksLabel)) { html in
                        html.ul { html in
                            for link in footer.links {
                                html.li { $0.link(link) }
                            }
                        }
                    }
                }
                if let checkpoint = footer.checkpoint {
                    html.checkpoint(checkpoint)
                }
            }
        }
    }

    private mutating func checkpoint(_ checkpoint: Footer.Checkpoint) {
        p(.class(.checkpoint)) { html in
            html.span(checkpoint.label)
            html.text(" ")
            html.code(checkpoint.text)
            html.text(" ")
            html.link(checkpoint.explanation)
        }
    }
}
