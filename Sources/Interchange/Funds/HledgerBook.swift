package import Domain
package import Kernel

/// The books of a district as hledger reads them: one transaction for each event that moved money,
/// with the balance of every account it touched behind it, so that hledger refuses them unless it
/// finds the same.
package struct HledgerBook: Sendable {
    package static let head = "commodity 1000.00 CNY\n"

    private var balances: [String: Money] = [:]

    package init() {}

    /// The text of one event, to be written in their order; nothing if no money moved.
    package mutating func text(of event: FundEvent, sequence: UInt64, on day: Day) -> String {
        let postings = event.postings
        if postings.isEmpty { return "" }
        var declared = ""
        var lines = "\(day) (\(sequence)) \(event.label)\n"
        for posting in postings {
            let name = posting.account.name
            if balances[name] == nil { declared += "account \(name)\n" }
            let balance = (balances[name] ?? .zero) + posting.amount
            balances[name] = balance
            lines += "    \(name)  \(posting.amount) CNY = \(balance) CNY\n"
        }
        return declared + lines + "\n"
    }
}

extension LedgerAccount {
    /// Such as `funds:3:restricted:night_110:committed`; a hyphen stands for no purpose.
    package var name: String {
        "funds:\(pot.fund):\(pot.restriction.word):\(pot.purpose?.text ?? "-"):\(stage.word)"
    }
}

extension Restriction {
    /// For programs and the command line.
    package var word: String {
        switch self {
        case .unrestricted: "unrestricted"
        case .restricted: "restricted"
        case .ringFenced: "ring-fenced"
        }
    }
}

extension MoneyStage {
    fileprivate var word: String {
        switch self {
        case .received: "received"
        case .left: "left"
        case .reserved: "reserved"
        case .committed: "committed"
        case .accepted: "accepted"
        case .paid: "paid"
        case .returned: "returned"
        }
    }
}

extension MoneyStep {
    fileprivate var word: String {
        switch self {
        case .accept: "accept"
        case .pay: "pay"
        case .releaseReserve: "release-reserve"
        case .releaseCommitment: "release-commitment"
        case .dispute: "dispute"
        case .clawBack: "claw-back"
        }
    }
}

extension FundEvent {
    fileprivate var label: String {
        switch self {
        case .fundOpened, .fundCarriedOver, .fundClosed, .costSplit, .contributionPledged,
            .pledgeSettled, .spendingDeferred:
            ""
        case .moneyReceived(let event): "receive, receipt \(event.receipt)"
        case .moneyBudgeted: "budget"
        case .moneyReserved(let event): "reserve, encumbrance \(event.encumbrance)"
        case .moneyCommitted(let event): "commit, encumbrance \(event.encumbrance)"
        case .moneyStepped(let event): "\(event.step.word), encumbrance \(event.encumbrance)"
        case .moneyReturned: "return"
        }
    }
}
