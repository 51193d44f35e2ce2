package import Kernel

/// What may be asked about the gate before a residents' committee. A task that is on no list has
/// no command: it cannot be addressed to a committee.
package enum TaskCommand: Hashable, Sendable {
    case keep(KeepTaskGate)
    case apply(ApplyForTask)
    case answer(AnswerTaskApplication)
    case withdraw(WithdrawTask)
    case send(SendTask)
    case turnAway(TurnTaskAway)
    case removeWords(RemoveTaskWords)
}

/// Says who decides what may be asked of the committees of a place.
package struct KeepTaskGate: Hashable, Sendable, Codable {
    package let place: Identifier<Place>
    package let keeper: Identifier<Organisation>

    package init(place: Identifier<Place>, keeper: Identifier<Organisation>) {
        self.place = place
        self.keeper = keeper
    }
}

/// Asks for a task to be put on the list of a place.
package struct ApplyForTask: Hashable, Sendable, Codable {
    package let place: Identifier<Place>
    package let sender: Identifier<Organisation>
    package let words: String
    package let terms: TaskTerms
    package let by: MatterParty

    package init(
        place: Identifier<Place>,
        sender: Identifier<Organisation>,
        words: String,
        terms: TaskTerms,
        by: MatterParty
    ) {
        self.place = place
        self.sender = sender
        self.words = words
        self.terms = terms
        self.by = by
    }
}

/// Yes, up to a day; or no, and why.
package enum TaskVerdict: Hashable, Sendable, Codable {
    case admit(until: Day)
    case refuse(reason: String)
}

/// Answers an application.
package struct AnswerTaskApplication: Hashable, Sendable, Codable {
    package let application: Identifier<TaskApplication>
    package let verdict: TaskVerdict
    package let by: MatterParty

    package init(
        application: Identifier<TaskApplication>,
        verdict: TaskVerdict,
        by: MatterParty
    ) {
        self.application = application
        self.verdict = verdict
        self.by = by
    }
}

/// Takes a task off the list.
package struct WithdrawTask: Hashable, Sendable, Codable {
    package let task: Identifier<ListedTask>
    package let by: MatterParty

    package init(task: Identifier<ListedTask>, by: MatterParty) {
        self.task = task
        self.by = by
    }
}

/// Asks a committee to do a task that is on the list, by the end of a day.
package struct SendTask: Hashable, Sendable, Codable {
    package let task: Identifier<ListedTask>
    package let committee: Identifier<Organisation>
    package let due: Day
    package let by: MatterParty

    package init(
        task: Identifier<ListedTask>,
        committee: Identifier<Organisation>,
        due: Day,
        by: MatterParty
    ) {
        self.task = task
        self.committee = committee
        self.due = due
        self.by = by
    }
}

/// Notes that something came past the gate: the answer is the system's, not that of whoever notes
/// it.
package struct TurnTaskAway: Hashable, Sendable, Codable {
    package let committee: Identifier<Organisation>
    /// Nothing where it was not said.
    package let sender: Identifier<Organisation>?
    package let channel: TaskChannel
    package let by: MatterParty

    package init(
        committee: Identifier<Organisation>,
        sender: Identifier<Organisation>?,
        channel: TaskChannel,
        by: MatterParty
    ) {
        self.committee = committee
        self.sender = sender
        self.channel = channel
        self.by = by
    }
}

/// Which of the words about an application.
package enum TaskWords: String, CaseIterable, Codable, Hashable, Sendable {
    case task
    case reason
}

/// Erases what somebody wrote that must not stay.
package struct RemoveTaskWords: Hashable, Sendable, Codable {
    package let application: Identifier<TaskApplication>
    package let words: TaskWords
    package let rule: RemovalRule

    package init(
        application: Identifier<TaskApplication>,
        words: TaskWords,
        rule: RemovalRule
    ) {
        self.application = application
        self.words = words
        self.rule = rule
    }
}
