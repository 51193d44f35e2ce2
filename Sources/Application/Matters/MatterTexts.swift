package import Domain
import HashTreeCollections
package import Kernel

/// The words of matters: they lie with the names of places.
extension PlaceDirectory {
    /// A text that matters cite, and that is neither there nor removed by anyone.
    func missingOfMatters(in district: District) -> Digest? {
        for matter in district.matters {
            for text in matter.texts where self.text(text) == nil {
                if district.removals[text] == nil { return text }
            }
        }
        func isMissing(_ text: Digest) -> Bool {
            self.text(text) == nil && district.removal(of: text) == nil
        }
        return district.voices.texts.first(where: isMissing)
            ?? district.mediations.texts.first(where: isMissing)
            ?? district.contributionBook.texts.first(where: isMissing)
            ?? district.attachmentShelf.all.lazy.flatMap(\.texts).first(where: isMissing)
    }
}

extension Matter {
    /// What is written in it.
    package var texts: [Digest] {
        [title] + fields.compactMap(\.text) + lines.flatMap { $0.fields.compactMap(\.text) }
            + lines.compactMap { $0.verdict?.reason } + documents.map(\.content)
            + acts.compactMap(\.reason)
    }
}
