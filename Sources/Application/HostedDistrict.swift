package import Domain
package import Kernel

/// A district as the writer hosts it: the pure state, and the texts that rules and pages need.
package struct HostedDistrict: Sendable {
    package private(set) var district = District()
    package private(set) var directory = PlaceDirectory()
    package private(set) var staff = StaffDirectory()
    private var eventCount: UInt64 = 0

    package init() {}
}

extension HostedDistrict: Aggregate {
    package func decide(
        _ command: Command,
        _ context: Context
    ) throws(Refusal) -> Decided<Event> {
        let outcome = try district.decide(command, facts(for: command), context)
        return Decided(events: outcome.events, writes: outcome.writes)
    }

    private func facts(for command: Command) -> Facts {
        switch command {
        case .places(let command):
            Facts(places: directory.facts(for: command, in: district))
        case .recordKeys(let command):
            Facts(
                recordKeys: RecordKeyFacts(
                    nextSize: eventCount + 1,
                    isSigned: RecordIdentity.isSigned(command, in: district)
                )
            )
        case .access(let command): Facts(access: staff.facts(for: command))
        }
    }

    package mutating func evolve(_ event: Event, _ stamp: Stamp) {
        staff.evolve(event, in: district, texts: directory)
        directory.evolve(event, in: district)
        district.evolve(event, stamp)
        eventCount += 1
    }

    package mutating func absorb(_ writes: [SideWrite]) {
        directory.absorb(writes)
    }

    package mutating func settle() throws(RecordDamage) {
        directory.settle(in: district)
        staff.settle(in: district, texts: directory)
        let missing =
            directory.missing(in: district) ?? staff.missing(in: district, texts: directory).first
        if let missing { throw .textMissing(missing) }
        if let name = directory.putBack(in: district) { throw .textNotErased(name) }
    }

    package static func texts(of event: Event) -> [Digest] {
        switch event {
        case .districtFounded(let event): [event.name]
        case .placeCreated(let event): [event.name]
        case .placeRenamed(let event): [event.name]
        case .placeChangeScheduled(let event):
            if case .rename(let name) = event.content { [name] } else { [] }
        case .placesMerged, .placeChangeClosed, .textRemoved, .recordKeyAdopted,
            .recordKeyRotated, .recordRestarted, .accountInvited, .roleGiven, .roleEnded,
            .accountClosed:
            []
        case .accountOpened(let event): [event.displayName, event.signInName]
        }
    }

    package var nextTimer: DueTimer<Command>? {
        district.schedule.first.map { entry in
            DueTimer(
                due: entry.due,
                request: RequestID(high: Self.placeChangeTimer, low: entry.name.rawValue),
                command: .places(.applyChange(ApplyPlaceChange(change: entry.name)))
            )
        }
    }

    /// The high word of the request ids of place changes: "placechg" in ASCII.
    private static var placeChangeTimer: UInt64 { 0x706C_6163_6563_6867 }

    package static func encode(_ event: Event, _ stamp: Stamp) -> [UInt8] {
        DistrictCodec.encode(event, stamp)
    }

    package static func decode(
        _ bytes: UnsafeRawBufferPointer
    ) throws(CodecError) -> (Event, Stamp) {
        try DistrictCodec.decode(bytes)
    }

    package static func subject(of event: Event) -> UInt64 {
        switch event {
        case .districtFounded: Places.root.rawValue
        case .placeCreated(let event): event.place.rawValue
        case .placeRenamed(let event): event.place.rawValue
        case .placesMerged(let event): event.into.rawValue
        case .placeChangeScheduled(let event): event.change.rawValue
        case .placeChangeClosed(let event): event.change.rawValue
        case .textRemoved: 0
        case .recordKeyAdopted(let event): event.size
        case .recordKeyRotated(let event): event.size
        case .recordRestarted(let event): event.size
        case .accountOpened(let event): event.account.rawValue
        case .accountInvited(let event): event.account.rawValue
        case .roleGiven(let event): event.grant.rawValue
        case .roleEnded(let event): event.grant.rawValue
        case .accountClosed(let event): event.account.rawValue
        }
    }
}
