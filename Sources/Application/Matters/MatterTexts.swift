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
        return nil
    }
}

extension Matter {
    /// What is written in it, but for the reasons of its steps.
    package var texts: [Digest] {
        [title] + fields.compactMap(\.text) + lines.flatMap { $0.fields.compactMap(\.text) }
            + lines.compactMap { $0.verdict?.reason } + documents.map(\.content)
    }
}
