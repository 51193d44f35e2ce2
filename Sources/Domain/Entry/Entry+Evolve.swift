package import Kernel

extension Entry {
    static func evolve(_ district: inout District, _ event: EntryAsked, _ stamp: Stamp) {
        assert(event.request == district.nextEntry, "requests are numbered in order")
        district.entryRequests.append(
            EntryRequest(
                place: event.place,
                proof: event.proof,
                asked: stamp.recorded,
                taker: stamp.actor,
                due: event.due,
                stage: .open,
                details: event.details
            )
        )
        district.openEntries.append(event.request)
    }

    static func evolve(_ district: inout District, _ event: EntryAccepted, _ stamp: Stamp) {
        district.cancelErasure(of: event.request)
        district.update(event.request) { request in
            let answer = EntryAnswer(recorded: stamp.recorded, by: stamp.actor)
            request.stage = .accepted(answer, event.person)
            request.details = nil
        }
    }

    static func evolve(_ district: inout District, _ event: EntryRefused, _ stamp: Stamp) {
        district.cancelErasure(of: event.request)
        district.update(event.request) { request in
            let answer = EntryAnswer(recorded: stamp.recorded, by: stamp.actor)
            request.stage =
                switch request.stage {
                case .appealed: .closed(answer, event.reason)
                case .open, .accepted, .refused, .closed: .refused(answer, event.reason)
                }
        }
        if let due = district.erasure(of: event.request) {
            district.schedule.add(.entryErasure(event.request), due: due)
        }
    }

    static func evolve(_ district: inout District, _ event: EntryAppealed, _ stamp: Stamp) {
        district.cancelErasure(of: event.request)
        district.update(event.request) { request in
            guard case .refused(let answer, let reason) = request.stage else {
                assertionFailure("somebody appealed who was not refused")
                return
            }
            request.stage = .appealed(answer, reason, stamp.recorded)
            request.due = event.due
        }
        district.openEntries.append(event.request)
    }

    static func evolve(_ district: inout District, _ event: EntryErased) {
        district.cancelErasure(of: event.request)
        district.update(event.request) { $0.details = nil }
    }
}

extension District {
    var nextEntry: Identifier<EntryRequest> { Identifier(UInt64(entryRequests.count) + 1) }

    package func entryRequest(_ id: Identifier<EntryRequest>) -> EntryRequest? {
        id.index(in: entryRequests.count).map { entryRequests[$0] }
    }

    /// When what was written with a refused request is erased; nothing where nothing waits for it.
    package func erasure(of id: Identifier<EntryRequest>) -> Instant? {
        guard let request = entryRequest(id), request.details != nil else { return nil }
        return switch request.stage {
        case .refused(let answer, _), .closed(let answer, _):
            answer.recorded.adding(days: EntryRequest.keptDays)
        case .open, .accepted, .appealed: nil
        }
    }

    /// The end of the fifth day after this one that is worked by the calendar adopted so far.
    package func answerDue(_ asked: Instant) -> Instant {
        calendar.day(EntryRequest.workingDays, workedDaysAfter: today(asked)).adding(days: 1)
            .start(offsetMinutes: founding?.offsetMinutes ?? 0)
    }

    /// Where a refusal is looked at again: the place above the community or village; the district
    /// itself has none above it.
    package func placeAbove(_ id: Identifier<Place>) -> Identifier<Place> {
        var next = standing(id)
        while let place = place(next), let parent = place.parent {
            let isCommunity = place.kind == .community || place.kind == .village
            next = standing(parent)
            if isCommunity { break }
        }
        return next
    }

    fileprivate mutating func cancelErasure(of id: Identifier<EntryRequest>) {
        openEntries.removeAll { $0 == id }
        if let due = erasure(of: id) { schedule.remove(.entryErasure(id), due: due) }
    }

    fileprivate mutating func update(
        _ id: Identifier<EntryRequest>,
        _ change: (inout EntryRequest) -> Void
    ) {
        guard let index = id.index(in: entryRequests.count) else {
            assertionFailure("an unknown request was changed")
            return
        }
        change(&entryRequests[index])
    }
}

extension VaultKey {
    package static func entry(_ id: Identifier<EntryRequest>) -> VaultKey {
        VaultKey(.registration, id.rawValue)
    }
}
