package import Kernel

/// What happened at the gate before the committees.
package enum TaskEvent: Hashable, Sendable {
    case taskGateKept(TaskGateKept)
    case asked(TaskAsked)
    case admitted(TaskAdmitted)
    case refused(TaskRefused)
    case withdrawn(TaskWithdrawn)
    case sent(TaskSent)
    case turnedAway(TaskTurnedAway)

    /// The number of what it is about.
    package var subject: UInt64 {
        switch self {
        case .taskGateKept(let event): event.place.rawValue
        case .asked(let event): event.application.rawValue
        case .admitted(let event): event.task.rawValue
        case .refused(let event): event.application.rawValue
        case .withdrawn(let event): event.task.rawValue
        case .sent(let event): event.sent.rawValue
        case .turnedAway(let event): event.committee.rawValue
        }
    }
}

/// Somebody decides what may be asked of the committees of a place.
package struct TaskGateKept: Hashable, Sendable {
    package let place: Identifier<Place>
    package let keeper: Identifier<Organisation>

    package init(place: Identifier<Place>, keeper: Identifier<Organisation>) {
        self.place = place
        self.keeper = keeper
    }
}

/// An organisation applied for a task to be listed. Applications are numbered in order.
package struct TaskAsked: Hashable, Sendable {
    package let application: Identifier<TaskApplication>
    package let place: Identifier<Place>
    package let sender: Identifier<Organisation>
    package let words: Digest
    package let terms: TaskTerms
    package let by: MatterParty

    package init(
        application: Identifier<TaskApplication>,
        place: Identifier<Place>,
        sender: Identifier<Organisation>,
        words: Digest,
        terms: TaskTerms,
        by: MatterParty
    ) {
        self.application = application
        self.place = place
        self.sender = sender
        self.words = words
        self.terms = terms
        self.by = by
    }
}

/// A task is on the list. Listed tasks are numbered in order.
package struct TaskAdmitted: Hashable, Sendable {
    package let application: Identifier<TaskApplication>
    package let task: Identifier<ListedTask>
    package let until: Day
    package let by: MatterParty

    package init(
        application: Identifier<TaskApplication>,
        task: Identifier<ListedTask>,
        until: Day,
        by: MatterParty
    ) {
        self.application = application
        self.task = task
        self.until = until
        self.by = by
    }
}

/// An application was refused.
package struct TaskRefused: Hashable, Sendable {
    package let application: Identifier<TaskApplication>
    package let reason: Digest
    package let by: MatterParty

    package init(
        application: Identifier<TaskApplication>,
        reason: Digest,
        by: MatterParty
    ) {
        self.application = application
        self.reason = reason
        self.by = by
    }
}

/// A task is off the list.
package struct TaskWithdrawn: Hashable, Sendable {
    package let task: Identifier<ListedTask>
    package let by: MatterParty

    package init(task: Identifier<ListedTask>, by: MatterParty) {
        self.task = task
        self.by = by
    }
}

/// A committee was asked to do a task. They are numbered in order.
package struct TaskSent: Hashable, Sendable {
    package let sent: Identifier<SentTask>
    package let task: Identifier<ListedTask>
    package let committee: Identifier<Organisation>
    /// The year that it counts in.
    package let year: Int
    package let by: MatterParty

    package init(
        sent: Identifier<SentTask>,
        task: Identifier<ListedTask>,
        committee: Identifier<Organisation>,
        year: Int,
        by: MatterParty
    ) {
        self.sent = sent
        self.task = task
        self.committee = committee
        self.year = year
        self.by = by
    }
}

/// Something that is on no list came past the gate. Who noted it is not said.
package struct TaskTurnedAway: Hashable, Sendable {
    package let committee: Identifier<Organisation>
    package let sender: Identifier<Organisation>?
    package let channel: TaskChannel
    package let year: Int

    package init(
        committee: Identifier<Organisation>,
        sender: Identifier<Organisation>?,
        channel: TaskChannel,
        year: Int
    ) {
        self.committee = committee
        self.sender = sender
        self.channel = channel
        self.year = year
    }
}
