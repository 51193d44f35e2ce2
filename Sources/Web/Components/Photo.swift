package import HTML

/// A photo with the words that stand for it.
package struct Photo: Sendable {
    /// Beside others, a photo that weighs more is left out: lists are read on telephones.
    package static let listBytesMax = 400_000

    package let address: WebAddress
    package let alt: String
    package let width: Int
    package let height: Int

    package init(_ address: WebAddress, alt: String, width: Int, height: Int) {
        self.address = address
        self.alt = alt
        self.width = width
        self.height = height
    }
}

extension HTMLWriter {
    /// What a page is about, as somebody saw it.
    package mutating func photo(_ picture: Photo) {
        div(.class(.photo)) { html in
            html.img(
                src: picture.address,
                alt: picture.alt,
                .width(picture.width),
                .height(picture.height)
            )
        }
    }

    /// The same, small and beside its name: the name says what it is.
    mutating func smallPhoto(_ picture: Photo) {
        img(
            src: picture.address,
            alt: "",
            .class(.thumb),
            .width(picture.width),
            .height(picture.height),
            .lazy
        )
    }
}

/// A photo or a paper in a list of them.
package struct KeptPaper: Sendable {
    package let link: TextLink
    /// What it is, who put it there, when.
    package let note: String
    /// For whoever may take it away.
    package var removal: TextLink?

    package init(_ link: TextLink, note: String, removal: TextLink? = nil) {
        self.link = link
        self.note = note
        self.removal = removal
    }
}

extension HTMLWriter {
    package mutating func papers(_ papers: [KeptPaper]) {
        ul(.class(.papers)) { html in
            for paper in papers {
                html.li { html in
                    html.link(paper.link)
                    html.span(paper.note, .class(.note))
                    if let removal = paper.removal { html.link(removal) }
                }
            }
        }
    }
}
