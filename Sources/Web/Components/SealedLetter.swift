package import HTML

/// One covered code of a letter: whose it is, where to fold, and the code in digits and to scan.
package struct CodeStrip: Sendable {
    package let holder: String
    package let fold: String
    package let code: String
    package let square: ScanSquare?

    package init(holder: String, fold: String, code: String, square: ScanSquare?) {
        self.holder = holder
        self.fold = fold
        self.code = code
        self.square = square
    }
}

/// A letter of one sheet whose codes are covered when it is folded: in two languages, for somebody
/// of whom nobody knows which they read.
package struct SealedLetter: Sendable {
    /// What the letter says in one language.
    package struct Text: Sendable {
        package let language: LanguageTag
        package let title: String
        package let addressee: String
        package let paragraphs: [String]

        package init(
            language: LanguageTag,
            title: String,
            addressee: String,
            paragraphs: [String]
        ) {
            self.language = language
            self.title = title
            self.addressee = addressee
            self.paragraphs = paragraphs
        }
    }

    package let sender: String
    package let number: String
    package let texts: [Text]
    package let strips: [CodeStrip]

    package init(sender: String, number: String, texts: [Text], strips: [CodeStrip]) {
        self.sender = sender
        self.number = number
        self.texts = texts
        self.strips = strips
    }
}

extension HTMLWriter {
    /// Several of them stand on one page, a sheet each; the page's heading is none of theirs.
    package mutating func sealedLetter(_ letter: SealedLetter) {
        article(.class(.letter, .sealed)) { html in
            html.div(.class(.letterhead)) { html in
                html.p(letter.sender)
                html.p(letter.number)
            }
            html.div(.class(.bilingual)) { html in
                for text in letter.texts {
                    html.div(.lang(text.language)) { html in
                        html.h2(text.title)
                        html.p { $0.strong(text.addressee) }
                        for paragraph in text.paragraphs { html.p(paragraph) }
                    }
                }
            }
            for strip in letter.strips { html.codeStrip(strip) }
        }
    }

    private mutating func codeStrip(_ strip: CodeStrip) {
        div(.class(.strip)) { html in
            html.p(strip.holder)
            html.p(strip.fold, .class(.cover))
            html.div { html in
                if let square = strip.square { html.scanSquare(square) }
                html.p { $0.code(strip.code) }
            }
        }
    }
}
