package import HTML

/// A page to print, sign and seal: an answer, an agenda, a resolution.
package struct Letter: Sendable {
    /// Whose letter it is, and the number it is filed under.
    package struct Head: Sendable {
        package let sender: String
        package let number: String

        package init(sender: String, number: String) {
            self.sender = sender
            self.number = number
        }
    }

    /// Who stands for it, when, and the place of the seal.
    package struct Closing: Sendable {
        package let signatory: String
        package let moment: Moment
        package let seal: String

        package init(signatory: String, moment: Moment, seal: String) {
            self.signatory = signatory
            self.moment = moment
            self.seal = seal
        }
    }

    package let head: Head
    package let title: String
    package let addressee: String
    package let closing: Closing

    package init(head: Head, title: String, addressee: String, closing: Closing) {
        self.head = head
        self.title = title
        self.addressee = addressee
        self.closing = closing
    }
}

extension HTMLWriter {
    /// The letter's title is the `h1` of its page.
    package mutating func letter(_ letter: Letter, content: (inout HTMLWriter) -> Void) {
        article(.class(.letter)) { html in
            html.div(.class(.letterhead)) { html in
                html.p(letter.head.sender)
                html.p(letter.head.number)
            }
            html.h1(letter.title)
            html.p(letter.addressee)
            content(&html)
            html.div(.class(.closing)) { html in
                html.div { html in
                    html.p(letter.closing.signatory)
                    html.p { $0.moment(letter.closing.moment) }
                }
                html.p(letter.closing.seal, .class(.seal))
            }
        }
    }
}
