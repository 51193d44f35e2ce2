package import Application
package import Domain
package import Kernel

/// The people who live at a place, as a file whose taking over would change nothing.
package struct RosterExport: Sendable {
    package let bytes: [UInt8]
    package let peopleCount: Int
    /// Of so many the file would be read otherwise: their doors are written in no way that lists
    /// are written in.
    package let changedCount: Int

    package init(
        of place: Identifier<Place>,
        _ state: HostedDistrict,
        as form: RosterFile.Form,
        inEnglish: Bool,
        today: Day
    ) throws(ParticipantRefusal) {
        guard state.district.place(place) != nil else { throw .unknownPlace(place) }
        let entries = Self.entries(of: place, state)
        bytes = RosterFile.write(entries.map(RosterRow.init), as: form, inEnglish: inEnglish)
        peopleCount = entries.count
        changedCount = Self.changes(entries, readFrom: bytes, as: form, place, today: today)
    }

    /// In the order of their numbers; guests live elsewhere.
    private static func entries(
        of place: Identifier<Place>,
        _ state: HostedDistrict
    ) -> [RosterEntry] {
        let district = state.district
        var entries: [RosterEntry] = []
        for index in district.persons.indices {
            let id = Identifier<Person>(UInt64(index) + 1)
            guard let person = district.person(id), person.isPresent,
                let household = person.household, let door = state.people.door(of: household),
                let home = district.home(of: id), district.covers(place, home),
                let details = state.people.details(of: id)
            else { continue }
            let building = district.place(home).flatMap { place -> String? in
                switch place.kind {
                case .building, .address: state.directory.text(place.name)
                case .community, .village, .district, .subdistrict, .township: nil
                }
            }
            // The head is line 1.
            entries.append(
                RosterEntry(
                    line: entries.count + 2,
                    details: details,
                    building: building,
                    door: door
                )
            )
        }
        return entries
    }

    private static func changes(
        _ entries: [RosterEntry],
        readFrom bytes: [UInt8],
        as form: RosterFile.Form,
        _ place: Identifier<Place>,
        today: Day
    ) -> Int {
        let read = try? RosterDraft(
            reading: bytes,
            fileName: "list." + form.rawValue,
            of: place,
            today: today
        )
        let found = Set(read?.entries ?? [])
        return entries.count { !found.contains($0) }
    }
}

extension RosterRow {
    fileprivate init(_ entry: RosterEntry) {
        let building = entry.building ?? ""
        self.init(
            line: entry.line,
            details: entry.details,
            address: AddressText(
                written: [building, entry.door].filter { !$0.isEmpty }.joined(separator: " "),
                building: building,
                door: entry.door
            )
        )
    }
}
