package import Kernel

/// The ways in which `FaultyJournal` fails a call.
package enum JournalFault: CaseIterable, Hashable, Sendable {
    /// The store refuses at once: nothing happened, and the caller knows it.
    case unavailable
    /// The request never arrives: nothing is recorded, and the caller cannot know it.
    case requestLost
    /// The request arrives late: the caller cannot know it, and the batch is recorded just before
    /// the next append, if it still fits then.
    case requestDelayed
    /// The batch is recorded and the answer gets lost: the caller cannot know it.
    case answerLost
    /// A rival appends between the caller's last read and its append.
    case rival
}

/// How often a `FaultyJournal` fails.
package struct FaultOptions: Hashable, Sendable {
    package static let perMilleMax = 400

    /// Of a thousand appends, so many get the fault.
    package var perMilleOfAppends: [JournalFault: Int]
    /// Of a thousand reads, so many find the store unavailable.
    package var perMilleOfReads: Int

    package init(perMilleOfAppends: [JournalFault: Int], perMilleOfReads: Int) {
        self.perMilleOfAppends = perMilleOfAppends
        self.perMilleOfReads = perMilleOfReads
    }

    package static let none = FaultOptions(perMilleOfAppends: [:], perMilleOfReads: 0)

    /// The swarm: each fault is switched off in half of the draws, and of any frequency in the
    /// others, so that some runs see one fault alone and some see all of them at once.
    package static func drawn(from random: inout SeededRandom) -> FaultOptions {
        var options = FaultOptions.none
        for fault in JournalFault.allCases where Bool.random(using: &random) {
            let share = perMilleMax / JournalFault.allCases.count
            options.perMilleOfAppends[fault] = Int.random(in: 1...share, using: &random)
        }
        if Bool.random(using: &random) {
            options.perMilleOfReads = Int.random(in: 1...perMilleMax, using: &random)
        }
        return options
    }

    func appendFault(using random: inout SeededRandom) -> JournalFault? {
        var draw = Int.random(in: 0..<1_000, using: &random)
        for fault in JournalFault.allCases {
            draw -= perMilleOfAppends[fault] ?? 0
            if draw < 0 { return fault }
        }
        return nil
    }

    func readFault(using random: inout SeededRandom) -> JournalFault? {
        Int.random(in: 0..<1_000, using: &random) < perMilleOfReads ? .unavailable : nil
    }
}
