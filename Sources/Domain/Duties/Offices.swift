package import Kernel

extension District {
    /// The organisation that answers for a place now: the committee, office or government of the
    /// place itself, or of the nearest one above it that has one; nothing for the district's own
    /// office.
    package func office(
        for place: Identifier<Place>,
        at moment: Instant
    ) -> Identifier<Organisation>? {
        var nearest: (level: Int, office: Identifier<Organisation>)?
        let levels = Dictionary(
            zip(placesFrom(place), 0...),
            uniquingKeysWith: { first, _ in first }
        )
        for index in organisations.indices {
            let organisation = organisations[index]
            guard organisation.mergedInto == nil, !organisation.hasEnded(at: moment),
                let level = levels[standing(organisation.place)],
                level < nearest?.level ?? .max,
                let kind = self.place(standing(organisation.place))?.kind,
                organisation.kind.isOffice(of: kind)
            else { continue }
            nearest = (level, Identifier(UInt64(index) + 1))
        }
        return nearest?.office
    }

    /// A place and those that it lies in, the innermost first, as they stand today.
    private func placesFrom(_ place: Identifier<Place>) -> [Identifier<Place>] {
        var places: [Identifier<Place>] = []
        var next: Identifier<Place>? = standing(place)
        while let id = next, let found = self.place(id) {
            places.append(id)
            next = found.parent.map(standing)
        }
        return places
    }
}

extension OrganisationKind {
    /// Whether such an organisation answers for a place of this kind.
    fileprivate func isOffice(of kind: PlaceKind) -> Bool {
        switch kind {
        case .district: self == .districtGovernment
        case .subdistrict: self == .subdistrictOffice
        case .township: self == .townshipGovernment
        case .community: self == .residentsCommittee
        case .village: self == .villagersCommittee
        case .building, .address: false
        }
    }
}
