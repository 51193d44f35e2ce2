import HashTreeCollections
import Kernel

extension Places {
    static func evolve(_ district: inout District, _ event: DistrictFounded) {
        assert(district.founding == nil, "a district is founded once")
        district.founding = District.Founding(
            district: event.district,
            offsetMinutes: event.offsetMinutes
        )
        district.places.append(Place(kind: .district, parent: nil, name: event.name))
    }

    static func evolve(_ district: inout District, _ event: PlaceCreated) {
        assert(event.place == district.nextPlace, "places are numbered in order")
        district.places.append(Place(kind: event.kind, parent: event.parent, name: event.name))
        district.update(event.parent) { $0.children.append(event.place) }
    }

    static func evolve(_ district: inout District, _ event: PlaceRenamed) {
        district.update(event.place) { place in
            place.formerNames.append(place.name)
            place.name = event.name
        }
    }

    static func evolve(_ district: inout District, _ event: PlacesMerged) {
        guard let place = district.place(event.place) else {
            assertionFailure("an unknown place was merged")
            return
        }
        for child in place.children { district.update(child) { $0.parent = event.into } }
        if let parent = place.parent {
            district.update(parent) { $0.children.removeAll { $0 == event.place } }
        }
        district.update(event.into) { other in
            other.formerNames += place.names
            other.children += place.children
        }
        district.update(event.place) { gone in
            gone.children = []
            gone.mergedInto = event.into
        }
    }

    static func evolve(_ district: inout District, _ event: PlaceChangeScheduled) {
        district.changeCount += 1
        district.pendingChanges[event.change] = PlaceChange(
            place: event.place,
            content: event.content,
            effective: event.effective
        )
        district.schedule.add(.change(event.change), due: event.effective)
    }

    static func evolve(_ district: inout District, _ event: PlaceChangeClosed) {
        guard let change = district.pendingChanges.removeValue(forKey: event.change) else {
            assertionFailure("an unknown change was closed")
            return
        }
        district.schedule.remove(.change(event.change), due: change.effective)
    }
}
