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
        let attached = district.attachmentShelf.all.lazy.flatMap(\.texts)
        let said = district.voices.texts
        return said.first { isMissing($0, in: district) }
            ?? attached.first { isMissing($0, in: district) }
    }

    private func isMissing(_ text: Digest, in district: District) -> Bool {
        self.text(text) == nil && district.removal(of: text) == nil
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
