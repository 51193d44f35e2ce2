import HashTreeCollections
package import Kernel

/// The rules about places: how a district is divided and what its parts are called.
package enum Places {
    package static let offsetMinutesMax = 14 * 60
    package static let effectiveDaysMax: Int64 = 3_660
    /// In the whole district, of all its places.
    package static let pendingChangesMax = 10_000
    package static let root = Identifier<Place>(1)

    package static func decide(
        _ district: District,
        _ command: PlaceCommand,
        _ facts: PlaceFacts,
        _ context: Context
    ) throws(PlaceRefusal) -> Outcome {
        switch command {
        case .found(let command): return try found(district, command, context)
        case .create(let command): return try create(district, command, facts, context)
        case .rename(let command): return try rename(district, command, facts, context)
        case .merge(let command): return try merge(district, command, context)
        case .cancelChange(let command): return try cancel(district, command)
        case .removeName(let command): return try removeName(district, command)
        case .applyChange(let command): return try apply(district, command, facts)
        }
    }

    private static func found(
        _ district: District,
        _ command: FoundDistrict,
        _ context: Context
    ) throws(PlaceRefusal) -> Outcome {
        guard district.founding == nil else { throw .alreadyFounded }
        guard (-offsetMinutesMax...offsetMinutesMax).contains(command.offsetMinutes) else {
            throw .offsetOutOfRange(minutesMax: offsetMinutesMax)
        }
        let name = context.sealer.seal(try prose(command.name))
        let event = DistrictFounded(
            district: context.entropy,
            name: name.commitment,
            offsetMinutes: command.offsetMinutes
        )
        return Outcome(events: [.districtFounded(event)], writes: [.keep(name)])
    }

    private static func create(
        _ district: District,
        _ command: CreatePlace,
        _ facts: PlaceFacts,
        _ context: Context
    ) throws(PlaceRefusal) -> Outcome {
        let parent = try standing(command.parent, in: district)
        guard command.kind.parents.contains(parent.kind) else {
            throw .wrongParent(command.kind, in: parent.kind)
        }
        guard parent.children.count < Place.childrenMax else {
            throw .tooManyChildren(childrenMax: Place.childrenMax)
        }
        let prose = try prose(command.name)
        if let namesake = facts.namesake { throw .nameTaken(by: namesake) }
        let name = context.sealer.seal(prose)
        let event = PlaceCreated(
            place: district.nextPlace,
            kind: command.kind,
            parent: command.parent,
            name: name.commitment
        )
        return Outcome(events: [.placeCreated(event)], writes: [.keep(name)])
    }

    private static func rename(
        _ district: District,
        _ command: RenamePlace,
        _ facts: PlaceFacts,
        _ context: Context
    ) throws(PlaceRefusal) -> Outcome {
        let place = try standing(command.place, in: district)
        try roomForNames(place, adding: 1)
        let prose = try prose(command.name)
        guard !facts.isUnchanged else { throw .nameUnchanged }
        if let namesake = facts.namesake { throw .nameTaken(by: namesake) }
        let name = context.sealer.seal(prose)
        guard let effective = command.effective else {
            let event = PlaceRenamed(place: command.place, name: name.commitment)
            return Outcome(events: [.placeRenamed(event)], writes: [.keep(name)])
        }
        let event = try schedule(
            district,
            command.place,
            .rename(to: name.commitment),
            effective,
            context
        )
        return Outcome(events: [event], writes: [.keep(name)])
    }

    private static func merge(
        _ district: District,
        _ command: MergePlaces,
        _ context: Context
    ) throws(PlaceRefusal) -> Outcome {
        try checkMerge(of: command.place, into: command.into, in: district)
        guard let effective = command.effective else {
            let event = PlacesMerged(place: command.place, into: command.into)
            return Outcome(events: [.placesMerged(event)])
        }
        return Outcome(events: [
            try schedule(
                district,
                command.place,
                .merge(into: command.into),
                effective,
                context
            )
        ])
    }

    private static func cancel(
        _ district: District,
        _ command: CancelPlaceChange
    ) throws(PlaceRefusal) -> Outcome {
        guard let change = district.pendingChanges[command.change] else {
            throw .unknownChange(command.change)
        }
        return close(change, command.change, .cancelled)
    }

    /// The clock's own command is never refused: a change that may no longer be made lapses.
    private static func apply(
        _ district: District,
        _ command: ApplyPlaceChange,
        _ facts: PlaceFacts
    ) throws(PlaceRefusal) -> Outcome {
        guard let change = district.pendingChanges[command.change] else {
            throw .unknownChange(command.change)
        }
        guard mayApply(change, facts, in: district) else {
            return close(change, command.change, .lapsed)
        }
        let effect: Event =
            switch change.content {
            case .rename(let name): .placeRenamed(PlaceRenamed(place: change.place, name: name))
            case .merge(let into): .placesMerged(PlacesMerged(place: change.place, into: into))
            }
        let closed = PlaceChangeClosed(change: command.change, ending: .applied)
        return Outcome(events: [effect, .placeChangeClosed(closed)])
    }

    private static func mayApply(
        _ change: PlaceChange,
        _ facts: PlaceFacts,
        in district: District
    ) -> Bool {
        do throws(PlaceRefusal) {
            switch change.content {
            case .rename:
                try roomForNames(try standing(change.place, in: district), adding: 1)
                return facts.namesake == nil && !facts.isUnchanged
            case .merge(let into):
                try checkMerge(of: change.place, into: into, in: district)
                return true
            }
        } catch {
            return false
        }
    }

    /// The new name of a rename that never took effect is nobody's name: it is erased.
    private static func close(
        _ change: PlaceChange,
        _ id: Identifier<PlaceChange>,
        _ ending: PlaceChangeClosed.Ending
    ) -> Outcome {
        let event = Event.placeChangeClosed(PlaceChangeClosed(change: id, ending: ending))
        switch change.content {
        case .rename(let name): return Outcome(events: [event], writes: [.erase(name)])
        case .merge: return Outcome(events: [event])
        }
    }

    private static func removeName(
        _ district: District,
        _ command: RemovePlaceName
    ) throws(PlaceRefusal) -> Outcome {
        let names = try known(command.place, in: district).names
        guard names.indices.contains(command.index) else {
            throw .unknownName(namesCount: names.count)
        }
        let name = names[command.index]
        guard district.removals[name] == nil else { throw .nameAlreadyRemoved }
        return Outcome(
            events: [.textRemoved(TextRemoved(text: name, rule: command.rule))],
            writes: [.erase(name)]
        )
    }
}

extension Places {
    private static func prose(_ name: String) throws(PlaceRefusal) -> Prose {
        do throws(Prose.Flaw) {
            return try Prose(name, charactersMax: Place.nameCharactersMax)
        } catch {
            throw .name(error)
        }
    }

    private static func known(
        _ id: Identifier<Place>,
        in district: District
    ) throws(PlaceRefusal) -> Place {
        guard district.founding != nil else { throw .notFounded }
        guard let place = district.place(id) else { throw .unknownPlace(id) }
        return place
    }

    private static func standing(
        _ id: Identifier<Place>,
        in district: District
    ) throws(PlaceRefusal) -> Place {
        let place = try known(id, in: district)
        if let into = place.mergedInto { throw .merged(id, into: into) }
        return place
    }

    private static func roomForNames(_ place: Place, adding count: Int) throws(PlaceRefusal) {
        guard place.formerNames.count + count <= Place.formerNamesMax else {
            throw .tooManyNames(namesMax: Place.formerNamesMax)
        }
    }

    private static func checkMerge(
        of id: Identifier<Place>,
        into otherID: Identifier<Place>,
        in district: District
    ) throws(PlaceRefusal) {
        let place = try standing(id, in: district)
        let other = try standing(otherID, in: district)
        guard id != otherID else { throw .mergeWithItself }
        guard place.kind != .district, other.kind != .district else { throw .mergeOfDistrict }
        guard place.kind == other.kind else { throw .mergeOfKinds(place.kind, other.kind) }
        guard place.children.count + other.children.count <= Place.childrenMax else {
            throw .tooManyChildren(childrenMax: Place.childrenMax)
        }
        try roomForNames(other, adding: place.names.count)
    }

    private static func schedule(
        _ district: District,
        _ place: Identifier<Place>,
        _ content: PlaceChange.Content,
        _ effective: Instant,
        _ context: Context
    ) throws(PlaceRefusal) -> Event {
        let latest = context.now.adding(days: effectiveDaysMax)
        guard district.pendingChanges.count < pendingChangesMax else {
            throw .tooManyPendingChanges(changesMax: pendingChangesMax)
        }
        guard effective > context.now, effective <= latest else {
            throw .effectiveOutOfRange(latest: latest)
        }
        return .placeChangeScheduled(
            PlaceChangeScheduled(
                change: district.nextChange,
                place: place,
                content: content,
                effective: effective
            )
        )
    }
}
