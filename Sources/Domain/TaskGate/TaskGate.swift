package import HashTreeCollections
package import Kernel

/// Whether a residents' committee has to do it, or helps others to. Raw values are written in the
/// journal.
package enum TaskKind: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// The committee answers for it.
    case duty = 1
    /// Somebody else answers for it; the committee helps.
    case assist = 2
}

/// What a task comes with, as the sender says and the keeper of the gate admits it.
package struct TaskTerms: Hashable, Sendable, Codable {
    package static let timesMax: UInt16 = 366

    package let kind: TaskKind
    /// For each committee and year; nothing goes with it where it is zero.
    package let money: Money
    package let hasTraining: Bool
    /// How often in a year a committee may be asked.
    package let timesPerYear: UInt16

    package init(kind: TaskKind, money: Money, hasTraining: Bool, timesPerYear: UInt16) {
        self.kind = kind
        self.money = money
        self.hasTraining = hasTraining
        self.timesPerYear = timesPerYear
    }
}

/// An organisation that asks for a task to be put on the list of a place.
package struct TaskApplication: Hashable, Sendable {
    package static let applicationsMax = 100_000
    package static let wordsCharactersMax = 120
    package static let reasonCharactersMax = 300
    /// Within which the keeper of the gate answers.
    package static let answerWorkedDays = 15

    /// How far it has come.
    package enum Stage: Hashable, Sendable {
        case open
        case admitted(Identifier<ListedTask>)
        /// Why not.
        case refused(Digest)
    }

    package let place: Identifier<Place>
    package let sender: Identifier<Organisation>
    package let words: Digest
    package let terms: TaskTerms
    package let by: MatterParty
    package let asked: Instant
    package internal(set) var stage = Stage.open
}

/// A task that may be asked of the committees of a place.
package struct ListedTask: Hashable, Sendable {
    /// Nothing stays on a list for longer without being asked for again.
    package static let yearsMax = 2

    package let application: Identifier<TaskApplication>
    package let admitted: Instant
    /// Its last day.
    package let until: Day
    package internal(set) var withdrawn: Instant?
}

/// A task on the list that a committee was asked to do.
package struct SentTask: Hashable, Sendable {
    package static let sentMax = 4_000_000

    package let task: Identifier<ListedTask>
    package let committee: Identifier<Organisation>
    package let year: Int
}

/// How something reached a committee past the gate. Raw values are written in the journal.
package enum TaskChannel: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case telephone = 1
    case paper = 2
    case message = 3
    case inPerson = 4
}

/// What was turned away, counted: who noted it is in no total.
package struct TurnedAway: Hashable, Sendable {
    package static let yearMax: UInt32 = 10_000

    package let committee: Identifier<Organisation>
    /// Nothing where it was not said.
    package let sender: Identifier<Organisation>?
    package let year: Int
}

/// The gates of a district, and what is on their lists.
package struct TaskGates: Equatable, Sendable {
    /// Who decides for the committees of a place and of what lies in it.
    package internal(set) var keepers = TreeDictionary<
        Identifier<Place>, Identifier<Organisation>
    >()
    /// Every application that was ever made, and every task that was ever listed, by number.
    package internal(set) var applications = Chunked<TaskApplication>()
    package internal(set) var listed = Chunked<ListedTask>()
    package internal(set) var sent = Chunked<SentTask>()
    package internal(set) var turnedAway = TreeDictionary<TurnedAway, UInt32>()
    /// How often a committee was asked to do a task in a year.
    var asked = TreeDictionary<SentTask, UInt16>()

    init() {}
}

extension District {
    package func application(_ id: Identifier<TaskApplication>) -> TaskApplication? {
        id.index(in: taskGates.applications.count).map { taskGates.applications[$0] }
    }

    package func listedTask(_ id: Identifier<ListedTask>) -> ListedTask? {
        id.index(in: taskGates.listed.count).map { taskGates.listed[$0] }
    }

    package func sentTask(_ id: Identifier<SentTask>) -> SentTask? {
        id.index(in: taskGates.sent.count).map { taskGates.sent[$0] }
    }

    /// Who decides what may be asked of the committees of a place: whoever keeps the nearest gate;
    /// where there is none, the district's own office, which is nothing.
    package func gateKeeper(
        for place: Identifier<Place>,
        at moment: Instant
    ) -> Identifier<Organisation>? {
        var next: Identifier<Place>? = standing(place)
        while let id = next, let found = self.place(id) {
            if let keeper = taskGates.keepers[id].map(standing),
                organisation(keeper)?.hasEnded(at: moment) == false
            {
                return keeper
            }
            next = found.parent.map(standing)
        }
        return nil
    }

    /// Whether a task on the list may be asked of a committee on a day.
    package func isAdmitted(
        _ id: Identifier<ListedTask>,
        of committee: Identifier<Organisation>,
        on day: Day
    ) -> Bool {
        guard let task = listedTask(id), task.withdrawn == nil, day <= task.until,
            let application = application(task.application)
        else { return false }
        return covers(application.place, place(of: committee))
    }

    /// How often a committee was asked to do a task in a year.
    package func timesAsked(
        _ task: Identifier<ListedTask>,
        of committee: Identifier<Organisation>,
        in year: Int
    ) -> Int {
        Int(taskGates.asked[SentTask(task: task, committee: committee, year: year)] ?? 0)
    }

    /// What may be asked of the committees of a place on a day, in the order it was admitted.
    package func tasksListed(
        at place: Identifier<Place>,
        on day: Day
    ) -> [Identifier<ListedTask>] {
        taskGates.listed.indices.compactMap { index in
            let (task, id) = (taskGates.listed[index], Identifier<ListedTask>(UInt64(index) + 1))
            guard task.withdrawn == nil, day <= task.until,
                let application = application(task.application),
                concerns(application, place)
            else { return nil }
            return id
        }
    }

    /// Who waits for an answer, the first to ask first.
    package func applicationsOpen(
        at place: Identifier<Place>
    ) -> [Identifier<TaskApplication>] {
        taskGates.applications.indices.compactMap { index in
            let application = taskGates.applications[index]
            guard application.stage == .open,
                concerns(application, place)
            else { return nil }
            return Identifier(UInt64(index) + 1)
        }
    }

    /// Whether it is for committees of a place, of what lies in it, or of what it lies in.
    private func concerns(_ application: TaskApplication, _ place: Identifier<Place>) -> Bool {
        covers(application.place, place) || covers(place, application.place)
    }

    /// What was turned away at a place and in it, by who sent it and year; the latest year first.
    package func tasksTurnedAway(at place: Identifier<Place>) -> [TurnedAwayTotal] {
        var totals: [TurnedAwayTotal.Key: Int] = [:]
        for (counted, count) in taskGates.turnedAway
        where covers(place, self.place(of: counted.committee)) {
            let key = TurnedAwayTotal.Key(sender: counted.sender, year: counted.year)
            totals[key, default: 0] += Int(count)
        }
        return
            totals
            .map { TurnedAwayTotal(sender: $0.sender, year: $0.year, count: $1) }
            .sorted { ($1.year, $1.count, $0.order) < ($0.year, $0.count, $1.order) }
    }
}

/// How often somebody asked committees in a year for what is on no list.
package struct TurnedAwayTotal: Hashable, Sendable {
    fileprivate struct Key: Hashable {
        let sender: Identifier<Organisation>?
        let year: Int
    }

    /// Nothing where it was not said.
    package let sender: Identifier<Organisation>?
    package let year: Int
    package let count: Int

    fileprivate var order: UInt64 { sender?.rawValue ?? 0 }
}
