import Domain
import Foundation
import Kernel

extension MatterChanged {
    var stored: StoredMatterChanged {
        var stored = StoredMatterChanged()
        stored.matter = matter.rawValue
        stored.change = change.stored
        return stored
    }

    init(_ stored: StoredMatterChanged) throws(CodecError) {
        try stored.refuseUnknown()
        guard let change = stored.change else { throw .missingField(message: "MatterChanged") }
        self.init(matter: Identifier(stored.matter), change: try MatterChange(change))
    }
}

extension MatterChange {
    fileprivate var stored: StoredMatterChanged.OneOf_Change {
        switch self {
        case .owned(let party): .owned(party?.stored ?? StoredParty())
        case .clockStarted(let clock, let due): .clockStarted(.make(clock, due))
        case .clockStopped(let clock): .clockStopped(UInt32(clock))
        case .reminded: .reminded(true)
        case .notified(let parties): .notified(.make(parties))
        case .published(let isAggregateOnly): .publishedAggregateOnly(isAggregateOnly)
        case .contributed(let stage, let side): .contributed(.make(stage, side))
        case .recognised(let key): .recognised(key.text)
        case .packaged(let funds): .packaged(.make(funds))
        case .tagged(let isTagged): .tagged(isTagged)
        case .evidenceFrozen: .evidenceFrozen(true)
        case .ceilingSet(let line, let amount): .ceilingSet(.make(line, amount))
        case .linePaid(let line, let amount): .linePaid(.make(line, amount))
        case .lineRefused(let line): .lineRefused(UInt32(line))
        case .lineOpened(let line): .lineOpened(UInt32(line))
        case .hoursPosted(let minutes): .minutesPosted(minutes)
        case .placesReserved(let count): .placesReserved(count)
        case .placesFreed(let count): .placesFreed(count)
        case .agendaItemRaised(let body): .agendaItemRaised(body.rawValue)
        case .retained(let until): .retainedUntil(until.milliseconds)
        case .wakes(let moment): .wakes(moment?.milliseconds ?? .min)
        }
    }

    fileprivate init(_ stored: StoredMatterChanged.OneOf_Change) throws(CodecError) {
        switch stored {
        case .owned(let party): self = .owned(by: try MatterParty.any(party))
        case .clockStarted(let clock):
            try clock.refuseUnknown()
            self = .clockStarted(
                try small(clock.clock),
                due: Instant(milliseconds: clock.due)
            )
        case .clockStopped(let clock): self = .clockStopped(try small(clock))
        case .reminded: self = .reminded
        case .notified(let notified):
            try notified.refuseUnknown()
            var parties: [MatterParty] = []
            for party in notified.parties { parties.append(try MatterParty(party)) }
            self = .notified(parties)
        case .publishedAggregateOnly(let isOnly): self = .published(aggregateOnly: isOnly)
        case .contributed(let contribution):
            try contribution.refuseUnknown()
            self = .contributed(
                try ContributionStage(contribution.stage),
                by: try ActorClass(contribution.by)
            )
        case .recognised(let text): self = .recognised(try key(text))
        case .packaged(let funds):
            try funds.refuseUnknown()
            self = .packaged(funds.numbers.map { Identifier($0) })
        case .tagged(let isTagged): self = .tagged(isTagged)
        case .evidenceFrozen: self = .evidenceFrozen
        case .ceilingSet(let line):
            try line.refuseUnknown()
            self = .ceilingSet(line: try small(line.line), try money(line.amount))
        case .linePaid(let line):
            try line.refuseUnknown()
            self = .linePaid(line: try small(line.line), try money(line.amount))
        case .lineRefused(let line): self = .lineRefused(try small(line))
        case .lineOpened(let line): self = .lineOpened(try small(line))
        case .minutesPosted(let minutes): self = .hoursPosted(minutes: minutes)
        case .placesReserved(let count): self = .placesReserved(count)
        case .placesFreed(let count): self = .placesFreed(count)
        case .agendaItemRaised(let body): self = .agendaItemRaised(Identifier(body))
        case .retainedUntil(let until):
            self = .retained(until: Instant(milliseconds: until))
        case .wakes(let moment):
            self = .wakes(moment == .min ? nil : Instant(milliseconds: moment))
        }
    }
}

extension StoredMatterChanged.Clock {
    fileprivate static func make(_ clock: UInt16, _ due: Instant) -> Self {
        var stored = Self()
        stored.clock = UInt32(clock)
        stored.due = due.milliseconds
        return stored
    }
}

extension StoredMatterChanged.Parties {
    fileprivate static func make(_ parties: [MatterParty]) -> Self {
        var stored = Self()
        stored.parties = parties.map(\.stored)
        return stored
    }
}

extension StoredMatterChanged.Contribution {
    fileprivate static func make(_ stage: ContributionStage, _ side: ActorClass) -> Self {
        var stored = Self()
        stored.stage = stage.stored
        stored.by = side.stored
        return stored
    }
}

extension StoredMatterChanged.Numbers {
    fileprivate static func make(_ funds: [Identifier<Fund>]) -> Self {
        var stored = Self()
        stored.numbers = funds.map(\.rawValue)
        return stored
    }
}

extension StoredMatterChanged.LineAmount {
    fileprivate static func make(_ line: UInt16, _ amount: Money) -> Self {
        var stored = Self()
        stored.line = UInt32(line)
        stored.amount = amount.fen
        return stored
    }
}
