/// The levels of a district, outermost first. Raw values are written in the journal.
package enum PlaceKind: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case district = 1
    case subdistrict = 2
    case township = 3
    case community = 4
    case village = 5
    case building = 6
    /// One household's door. Several households may live behind one.
    case address = 7

    /// The kinds a place of this kind may lie in.
    package var parents: Set<PlaceKind> {
        switch self {
        case .district: []
        case .subdistrict, .township: [.district]
        case .community: [.subdistrict, .township]
        case .village: [.township]
        case .building: [.community, .village]
        case .address: [.building, .community, .village]
        }
    }
}
