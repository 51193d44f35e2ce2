import Domain
import Foundation
import Kernel

/// How it is written what people gave.
extension ContributionEvent {
    var stored: StoredEnvelope.OneOf_Event {
        switch self {
        case .noted(let event): .contributionNoted(event.stored)
        case .struck(let event): .contributionStruck(event.stored)
        }
    }
}

extension ContributionNoted {
    var stored: StoredContributionNoted {
        var stored = StoredContributionNoted()
        stored.contribution = contribution.rawValue
        stored.matter = matter.rawValue
        stored.giver = giver.stored
        stored.by = by.stored
        stored.side = side.stored
        stored.minutes = minutes
        stored.things = things.map { Data($0.bytes) } ?? Data()
        stored.day = Int32(clamping: day.number)
        return stored
    }

    init(_ stored: StoredContributionNoted) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            contribution: Identifier(stored.contribution),
            matter: Identifier(stored.matter),
            giver: try MatterParty(stored.giver),
            by: try MatterParty(stored.by),
            side: try ActorClass(stored.side),
            minutes: stored.minutes,
            things: stored.things.isEmpty ? nil : try digest(stored.things),
            day: Day(number: Int64(stored.day))
        )
    }
}

extension ContributionStruck {
    var stored: StoredContributionStruck {
        var stored = StoredContributionStruck()
        stored.contribution = contribution.rawValue
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredContributionStruck) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(contribution: Identifier(stored.contribution), by: try MatterParty(stored.by))
    }
}
