package import Kernel

/// What may be asked about duties and the calendar that they are counted by.
package enum DutyCommand: Hashable, Sendable {
    case adoptCalendar(AdoptWorkingCalendar)
    case offer(OfferDuty)
    case answer(AnswerDutyOffer)
    case help(HelpWithDuty)
    case fulfil(FulfilDuty)
    case escalate(EscalateDuty)
    case bounce(BounceDuty)
}

/// Says which days are worked against their weekday. A list is of whole years.
package struct AdoptWorkingCalendar: Hashable, Sendable, Codable {
    package static let linesMax = 2_000

    package let off: [Day]
    package let worked: [Day]

    package init(off: [Day], worked: [Day]) {
        self.off = off
        self.worked = worked
    }
}

/// Offers a duty to another organisation.
package struct OfferDuty: Hashable, Sendable, Codable {
    package let duty: Identifier<Duty>
    package let to: Identifier<Organisation>
    package let by: MatterParty

    package init(duty: Identifier<Duty>, to: Identifier<Organisation>, by: MatterParty) {
        self.duty = duty
        self.to = to
        self.by = by
    }
}

/// Takes a duty that was offered, or hands the offer back.
package struct AnswerDutyOffer: Hashable, Sendable, Codable {
    package let duty: Identifier<Duty>
    package let isAccepted: Bool
    package let by: MatterParty

    package init(duty: Identifier<Duty>, isAccepted: Bool, by: MatterParty) {
        self.duty = duty
        self.isAccepted = isAccepted
        self.by = by
    }
}

/// Offers one's help with a duty, or hands it back: an offer has no clock and leaves no mark.
package struct HelpWithDuty: Hashable, Sendable, Codable {
    package let duty: Identifier<Duty>
    package let isHelping: Bool
    package let by: MatterParty

    package init(duty: Identifier<Duty>, isHelping: Bool, by: MatterParty) {
        self.duty = duty
        self.isHelping = isHelping
        self.by = by
    }
}

/// Says that what was promised or asked for is done.
package struct FulfilDuty: Hashable, Sendable, Codable {
    package let duty: Identifier<Duty>
    package let by: MatterParty

    package init(duty: Identifier<Duty>, by: MatterParty) {
        self.duty = duty
        self.by = by
    }
}

/// Takes an overdue duty to the next one.
package struct EscalateDuty: Hashable, Sendable, Codable {
    package let duty: Identifier<Duty>

    package init(duty: Identifier<Duty>) {
        self.duty = duty
    }
}

/// Hands back an offer that nobody took.
package struct BounceDuty: Hashable, Sendable, Codable {
    package let duty: Identifier<Duty>

    package init(duty: Identifier<Duty>) {
        self.duty = duty
    }
}
