import Domain
import Kernel

/// What funds are called: the texts lie with those of the places.
extension PlaceDirectory {
    /// A title that a fund cites and whose text is neither there nor removed by anyone.
    func missingOfFunds(in district: District) -> Digest? {
        district.ledger.funds.lazy.map(\.title).first { title in
            text(title) == nil && district.removal(of: title) == nil
        }
    }
}
