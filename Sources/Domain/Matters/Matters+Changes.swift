import Kernel

extension Matters {
    /// The small changes that effects make.
    static func evolve(_ district: inout District, _ event: MatterChanged, _ stamp: Stamp) {
        switch event.change {
        case .wakes(let moment): wake(&district, event.matter, moment)
        case .lineRefused(let line), .lineOpened(let line), .ceilingSet(let line, _),
            .linePaid(let line, _):
            district.update(event.matter) { matter in
                guard matter.lines.indices.contains(Int(line)) else {
                    return assertionFailure("an unknown line was changed")
                }
                matter.lines[Int(line)].apply(event.change)
            }
        case .owned, .clockStarted, .clockStopped, .reminded, .notified, .published,
            .contributed, .recognised, .packaged, .tagged, .evidenceFrozen,
            .hoursPosted, .placesReserved, .placesFreed, .agendaItemRaised, .retained:
            district.update(event.matter) { $0.apply(event.change, stamp) }
        }
    }

    /// One wake-up for each matter; every one has a name of its own, so that it fires once.
    private static func wake(
        _ district: inout District,
        _ id: Identifier<Matter>,
        _ moment: Instant?
    ) {
        guard let matter = district.matter(id) else {
            assertionFailure("an unknown matter is to be looked at")
            return
        }
        if let earlier = matter.wakes {
            district.schedule.remove(.matter(id, wake: matter.wakeCount), due: earlier)
        }
        district.update(id) { matter in
            matter.wakes = moment
            if moment != nil { matter.wakeCount += 1 }
        }
        guard let moment else { return }
        district.schedule.add(.matter(id, wake: matter.wakeCount + 1), due: moment)
    }
}

extension MatterLine {
    fileprivate mutating func apply(_ change: MatterChange) {
        switch change {
        case .ceilingSet(_, let amount): ceiling = amount
        case .linePaid(_, let amount): paid = (paid ?? .zero) + amount
        case .lineRefused: standing = .refused
        case .lineOpened: standing = .opened
        case .owned, .clockStarted, .clockStopped, .reminded, .notified, .published,
            .contributed, .recognised, .packaged, .tagged, .evidenceFrozen,
            .hoursPosted, .placesReserved, .placesFreed, .agendaItemRaised, .retained, .wakes:
            assertionFailure("a change of the matter as a whole")
        }
    }
}

extension Matter {
    fileprivate mutating func apply(_ change: MatterChange, _ stamp: Stamp) {
        switch change {
        case .owned(let party): owner = party
        case .clockStarted(let clock, let due):
            clocks.removeAll { $0.clock == clock }
            clocks.append(RunningClock(clock: clock, started: stamp.recorded, due: due))
            reminders = []
        case .clockStopped(let clock): clocks.removeAll { $0.clock == clock }
        case .reminded: reminders.append(stamp.recorded)
        case .notified(let parties):
            for party in parties where !notified.contains(party) { notified.append(party) }
        case .published(let isAggregateOnly):
            published = published ?? stamp.recorded
            self.isAggregateOnly = isAggregateOnly
        case .contributed(let stage, let side): contribute(stage, side)
        case .recognised(let key): recognitions.append(key)
        case .packaged(let packaged): funds = packaged
        case .tagged(let isTagged): hasTag = isTagged
        case .evidenceFrozen: isEvidenceFrozen = true
        case .hoursPosted(let posted): minutes += posted
        case .placesReserved(let count): placesReserved += count
        case .placesFreed(let count): placesReserved -= count
        case .agendaItemRaised(let body): agenda.append(body)
        case .retained(let until): retainedUntil = until
        case .ceilingSet, .linePaid, .lineRefused, .lineOpened, .wakes:
            assertionFailure("a change of a line or of the schedule")
        }
    }

    private mutating func contribute(_ stage: ContributionStage, _ side: ActorClass) {
        let index = contributions.firstIndex { $0.stage == stage && $0.by == side }
        if let index {
            contributions[index].count += 1
        } else {
            contributions.append(MatterContribution(stage: stage, by: side, count: 1))
        }
    }
}
