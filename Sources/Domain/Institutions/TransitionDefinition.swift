package import Kernel

/// A step from one state to another.
package struct TransitionDefinition: Hashable, Sendable {
    package static let requirementsMax = 20
    package static let effectsMax = 20

    /// What moves it.
    package enum Mover: Hashable, Sendable {
        /// Somebody who holds the role presses.
        case by(role: Key)
        /// A body decides; nobody presses for it.
        case decidedBy(DecisionRule)
        /// The decision that moves this other event was lost: see `DecisionRule.otherwise`.
        case lost(decision: Key)
        /// Nobody presses: the condition has come true.
        case when(Trigger)
    }

    /// A guard and where it comes from.
    package struct Requirement: Hashable, Sendable {
        package let rule: Guard
        package let provenance: Provenance

        package init(_ rule: Guard, _ provenance: Provenance) {
            self.rule = rule
            self.provenance = provenance
        }
    }

    package let event: Key
    package let title: LocalText
    package let from: [Key]
    package let to: Key
    package let mover: Mover
    /// Whether whoever presses must say why, in public.
    package let needsReason: Bool
    package let requires: [Requirement]
    package let does: [Effect]
    /// The stage of working together that this step counts as.
    package let stage: ContributionStage?
    package let provenance: Provenance

    package init(
        event: Key,
        title: LocalText,
        from: [Key],
        to: Key,
        mover: Mover,
        needsReason: Bool = false,
        requires: [Requirement] = [],
        does: [Effect] = [],
        stage: ContributionStage? = nil,
        provenance: Provenance
    ) {
        self.event = event
        self.title = title
        self.from = from
        self.to = to
        self.mover = mover
        self.needsReason = needsReason
        self.requires = requires
        self.does = does
        self.stage = stage
        self.provenance = provenance
    }
}

/// What kind of act it is to take part in something.
package enum ContributionStage: String, CaseIterable, Codable, Hashable, Sendable {
    case initiate
    case decide
    case fund
    case design
    case deliver
    case assess
}

/// How a body decides.
package struct DecisionRule: Hashable, Sendable {
    /// The way of deciding. Until an instrument is built, members of the body sign off what was
    /// counted, two of them at least.
    package enum Instrument: String, CaseIterable, Hashable, Sendable {
        case signOff = "sign_off"
        case vote
        case ballot
        case motion
        case scoring
        case survey
    }

    /// How many must take part.
    package enum Quorum: Hashable, Sendable {
        case count(Int)
        case share(Ratio)
        /// More than this share of the members.
        case moreThan(Ratio)
    }

    /// Of whom the threshold is a share.
    package enum Denominator: String, CaseIterable, Hashable, Sendable {
        /// Yes and no; abstentions do not count.
        case cast
        case present
        case members
    }

    /// How many must agree.
    package enum Threshold: Hashable, Sendable {
        case moreThan(Ratio)
        case atLeast(Ratio)
    }

    package let body: Key
    package let instrument: Instrument
    package let quorum: Quorum
    package let denominator: Denominator
    package let threshold: Threshold
    /// The event that fires instead when it is lost; nothing where the matter stays.
    package let otherwise: Key?

    package init(
        body: Key,
        instrument: Instrument,
        quorum: Quorum,
        denominator: Denominator,
        threshold: Threshold,
        otherwise: Key?
    ) {
        self.body = body
        self.instrument = instrument
        self.quorum = quorum
        self.denominator = denominator
        self.threshold = threshold
        self.otherwise = otherwise
    }
}

/// What moves a matter though nobody presses.
package indirect enum Trigger: Hashable, Sendable {
    /// A clock that a step started has run out.
    case due(clock: Key)
    /// The matter has been in its state for so long.
    case elapsed(Span)
    /// This step was not taken for so long, counted from the last one or from entering the state.
    case no(event: Key, for: Span)
    /// This step was taken so often within the time.
    case count(of: Key, in: Span, atLeast: Int)
    /// The latest value of a measure is so much below the one before it.
    case drop(measure: Key, atLeast: Ratio)
    /// The latest value of a measure is below zero: somebody has more to do than hours.
    case belowZero(measure: Key)
    /// Somebody was reminded so often, and so much time has gone by since.
    case reminded(times: Int, and: Span)
    case anyOf([Trigger])
}
