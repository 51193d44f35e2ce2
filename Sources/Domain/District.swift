package import HashTreeCollections
package import Kernel

/// The state of one district: what the rules read, and nothing else.
package struct District: Sendable, Equatable {
    /// What a district is given once, at its beginning.
    package struct Founding: Hashable, Sendable {
        package let district: UInt64
        /// Minutes east of Greenwich of the district's clocks.
        package let offsetMinutes: Int
    }

    package internal(set) var founding: Founding?
    package internal(set) var places = Chunked<Place>()
    package internal(set) var pendingChanges = TreeDictionary<
        Identifier<PlaceChange>, PlaceChange
    >()
    package internal(set) var schedule = Schedule<Identifier<PlaceChange>>()
    package internal(set) var removals = TreeDictionary<Digest, Removal>()
    /// Who signed and signs the record's checkpoints, in order.
    package internal(set) var recordKeys: [RecordKeyPeriod] = []
    /// Everybody who ever had an account, by number.
    package internal(set) var accounts = Chunked<StaffAccount>()
    /// Every role that was ever given, by number.
    package internal(set) var grants = Chunked<Grant>()
    var changeCount: UInt64 = 0

    package init() {}

    var nextPlace: Identifier<Place> { Identifier(UInt64(places.count) + 1) }
    var nextChange: Identifier<PlaceChange> { Identifier(changeCount + 1) }

    package func place(_ id: Identifier<Place>) -> Place? {
        index(of: id).map { places[$0] }
    }

    /// Follows merges to the place that stands today.
    package func standing(_ id: Identifier<Place>) -> Identifier<Place> {
        var id = id
        while let next = place(id)?.mergedInto { id = next }
        return id
    }

    /// What stays of a removed text; nothing if it was not removed.
    package func removal(of text: Digest) -> Removal? { removals[text] }

    /// The changes of one place that have not taken effect, the earliest announced first.
    package func pendingChanges(
        of place: Identifier<Place>
    ) -> [(id: Identifier<PlaceChange>, change: PlaceChange)] {
        pendingChanges.filter { $0.value.place == place }
            .map { (id: $0.key, change: $0.value) }
            .sorted { $0.id < $1.id }
    }

    mutating func update(_ id: Identifier<Place>, _ change: (inout Place) -> Void) {
        guard let index = index(of: id) else {
            assertionFailure("an unknown place was changed")
            return
        }
        change(&places[index])
    }

    private func index(of id: Identifier<Place>) -> Int? {
        guard id.rawValue >= 1, id.rawValue <= UInt64(places.count) else { return nil }
        return Int(id.rawValue) - 1
    }
}

/// What may be asked of a district.
package enum Command: Hashable, Sendable {
    case places(PlaceCommand)
    case recordKeys(RecordKeyCommand)
    case access(AccessCommand)
}

/// What may be asked about places.
package enum PlaceCommand: Hashable, Sendable {
    case found(FoundDistrict)
    case create(CreatePlace)
    case rename(RenamePlace)
    case merge(MergePlaces)
    case cancelChange(CancelPlaceChange)
    case removeName(RemovePlaceName)
    case applyChange(ApplyPlaceChange)
}

/// What happened in a district. Each case is one message of `Journal.proto`.
package enum Event: Hashable, Sendable {
    case districtFounded(DistrictFounded)
    case placeCreated(PlaceCreated)
    case placeRenamed(PlaceRenamed)
    case placesMerged(PlacesMerged)
    case placeChangeScheduled(PlaceChangeScheduled)
    case placeChangeClosed(PlaceChangeClosed)
    case textRemoved(TextRemoved)
    case recordKeyAdopted(RecordKeyAdopted)
    case recordKeyRotated(RecordKeyRotated)
    case recordRestarted(RecordRestarted)
    case accountOpened(AccountOpened)
    case accountInvited(AccountInvited)
    case roleGiven(RoleGiven)
    case roleEnded(RoleEnded)
    case accountClosed(AccountClosed)
}

/// Which feature's rule said no.
package enum Refusal: Error, Hashable, Sendable, Codable {
    case places(PlaceRefusal)
    case recordKeys(RecordKeyRefusal)
    case access(AccessRefusal)
}

/// What the rules of every feature must be told besides the state.
package struct Facts: Hashable, Sendable {
    package static let none = Facts()

    package let places: PlaceFacts
    package let recordKeys: RecordKeyFacts
    package let access: AccessFacts

    package init(
        places: PlaceFacts = .none,
        recordKeys: RecordKeyFacts = .none,
        access: AccessFacts = .none
    ) {
        self.places = places
        self.recordKeys = recordKeys
        self.access = access
    }
}

extension District {
    /// Whoever may not ask is told so before any rule is looked at.
    package func decide(
        _ command: Command,
        _ facts: Facts,
        _ context: Context
    ) throws(Refusal) -> Outcome {
        do throws(AccessRefusal) {
            try authorise(command, context)
        } catch {
            throw .access(error)
        }
        switch command {
        case .places(let command):
            do throws(PlaceRefusal) {
                return try Places.decide(self, command, facts.places, context)
            } catch {
                throw .places(error)
            }
        case .recordKeys(let command):
            do throws(RecordKeyRefusal) {
                return try RecordKeys.decide(self, command, facts.recordKeys, context)
            } catch {
                throw .recordKeys(error)
            }
        case .access(let command):
            do throws(AccessRefusal) {
                return try Access.decide(self, command, facts.access, context)
            } catch {
                throw .access(error)
            }
        }
    }

    package mutating func evolve(_ event: Event, _ stamp: Stamp) {
        switch event {
        case .districtFounded(let event): Places.evolve(&self, event)
        case .placeCreated(let event): Places.evolve(&self, event)
        case .placeRenamed(let event): Places.evolve(&self, event)
        case .placesMerged(let event): Places.evolve(&self, event)
        case .placeChangeScheduled(let event): Places.evolve(&self, event)
        case .placeChangeClosed(let event): Places.evolve(&self, event)
        case .recordKeyAdopted(let event): RecordKeys.evolve(&self, event)
        case .recordKeyRotated(let event): RecordKeys.evolve(&self, event)
        case .recordRestarted(let event): RecordKeys.evolve(&self, event)
        case .accountOpened(let event): Access.evolve(&self, event, stamp)
        case .accountInvited: break
        case .roleGiven(let event): Access.evolve(&self, event, stamp)
        case .roleEnded(let event): Access.evolve(&self, event)
        case .accountClosed(let event): Access.evolve(&self, event, stamp)
        case .textRemoved(let event):
            removals[event.text] = Removal(
                recorded: stamp.recorded,
                office: stamp.actor,
                rule: event.rule
            )
        }
    }
}
