import ArgumentParser
import Tally

/// Counts a vote on a budget from a `.pb` file.
struct TallyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tally",
        abstract: "Count a participatory budgeting vote from a Pabulib file, exactly."
    )

    enum Rule: String, ExpressibleByArgument, CaseIterable {
        case greedy
        case equalShares = "equal-shares"
        case phragmen
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Argument(help: "The .pb file.")
    var file: String

    @Option(help: "The counting rule.")
    var rule = Rule.equalShares

    @Option(help: "What a voter gains from a project she supports (default: cost).")
    var satisfaction: Satisfaction?

    @Option(help: "What happens to money Equal Shares leaves over.")
    var completion = EqualShares.Completion.none

    @Option(help: "Add1: the endowment of the first run.")
    var add1Start = EqualShares.Add1Start.exact

    @Option(help: "Add1: when the endowments stop growing.")
    var add1Stop = EqualShares.Add1Stop.exhaustive

    @Option(help: "Add1: how much each endowment grows per step, in units of currency.")
    var add1Step: String?

    @Option(help: "lexicographic, cheapest, most-votes or seed:TEXT.")
    var ties = "lexicographic"

    @OptionGroup var conditions: ConditionOptions

    @Option(help: "How the result is printed.")
    var format = Format.text

    @Flag(help: "Tell of every project why it won or lost.")
    var explain = false

    @Flag(help: "Count the same ballots under every rule, side by side.")
    var compare = false

    @Flag(help: "Repair what can be repaired in the file, and report it.")
    var lenient = false

    func validate() throws {
        guard TieRule(ties) != nil else {
            throw ValidationError(
                "--ties is lexicographic, cheapest, most-votes or seed:TEXT, not “\(ties)”."
            )
        }
        if let add1Step {
            guard let step = DecimalNumber(add1Step), step.mantissa > 0 else {
                throw ValidationError("--add1-step is an amount above zero, not “\(add1Step)”.")
            }
        }
        if rule != .equalShares && completion != .none {
            throw ValidationError("--completion belongs to --rule equal-shares.")
        }
        if rule == .phragmen && satisfaction != nil {
            throw ValidationError("--satisfaction does not apply to --rule phragmen.")
        }
        if rule != .greedy && (conditions.threshold != nil || conditions.noSkip) {
            throw ValidationError("--threshold and --no-skip belong to --rule greedy.")
        }
    }

    func run() throws {
        let read = try ElectionFile.read(file, lenient: lenient)
        for remark in read.remarks {
            StandardError.print("\(file): line \(remark.line): \(remark.text)")
        }
        if read.remarkCount > read.remarks.count {
            StandardError.print("\(file): and \(read.remarkCount - read.remarks.count) more")
        }
        let count = try Count(self, read.election)
        if compare {
            print(Comparison(count).text(format), terminator: "")
            return
        }
        let result = count.tally(progress: ProgressLine().show)
        StandardError.clearLine()
        let report = TallyReport(count: count, result: result)
        print(format == .json ? report.json(explain) : report.text(explain), terminator: "")
    }
}

extension Satisfaction: ExpressibleByArgument {}
extension EqualShares.Completion: ExpressibleByArgument {}
extension EqualShares.Add1Start: ExpressibleByArgument {}
extension EqualShares.Add1Stop: ExpressibleByArgument {}
