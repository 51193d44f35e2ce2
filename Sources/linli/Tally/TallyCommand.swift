import ArgumentParser
import Tally
import Words

/// Counts a vote on a budget from a `.pb` file.
struct TallyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tally",
            abstract: TallyWords.tally[Terminal.language],
            discussion: TallyWords.exitCodes[Terminal.language]
        )
    }

    enum Rule: String, ExpressibleByArgument, CaseIterable {
        case greedy
        case equalShares = "equal-shares"
        case phragmen
        /// Elections of people, the projects being the candidates.
        case plurality
        case approval

        var electsPeople: Bool { self == .plurality || self == .approval }
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Argument(help: Terminal.help(TallyWords.file))
    var file: String

    @Option(help: Terminal.help(TallyWords.rule))
    var rule = Rule.equalShares

    @Option(help: Terminal.help(TallyWords.satisfaction))
    var satisfaction: Satisfaction?

    @Option(help: Terminal.help(TallyWords.completion))
    var completion = EqualShares.Completion.none

    @Option(help: Terminal.help(TallyWords.add1Start))
    var add1Start = EqualShares.Add1Start.exact

    @Option(help: Terminal.help(TallyWords.add1Stop))
    var add1Stop = EqualShares.Add1Stop.exhaustive

    @Option(help: Terminal.help(TallyWords.add1Step))
    var add1Step: String?

    @Option(help: Terminal.help(TallyWords.ties))
    var ties = "lexicographic"

    @Option(help: Terminal.help(TallyWords.seats))
    var seats: Int?

    @OptionGroup var conditions: ConditionOptions

    @Option(help: Terminal.help(TallyWords.format))
    var format = Format.text

    @Flag(help: Terminal.help(TallyWords.explain))
    var explain = false

    @Option(help: Terminal.help(TallyWords.ballot))
    var ballot: String?

    @Flag(help: Terminal.help(TallyWords.compare))
    var compare = false

    @Flag(help: Terminal.help(TallyWords.lenient))
    var lenient = false

    @Option(help: Terminal.help(ConsoleWords.languageOption))
    var language = Terminal.language

    func validate() throws {
        func demand(_ isGood: Bool, _ words: @autoclosure () -> Phrase) throws {
            guard isGood else { throw ValidationError(words()[language]) }
        }
        try demand(TieRule(ties) != nil, TallyWords.tiesUnknown(ties))
        if let add1Step {
            let step = DecimalNumber(add1Step)?.mantissa ?? 0
            try demand(step > 0, TallyWords.stepNotPositive(add1Step))
        }
        let isShares = rule == .equalShares
        try demand(
            isShares || completion == .none,
            TallyWords.belongs("--completion", to: "equal-shares")
        )
        try demand(
            isShares || rule == .greedy || satisfaction == nil,
            TallyWords.belongs("--satisfaction", to: "greedy, equal-shares")
        )
        try demand(
            rule == .greedy || conditions.threshold == nil && !conditions.noSkip,
            TallyWords.belongs("--threshold, --no-skip", to: "greedy")
        )
        try demand(
            (conditions.threshold ?? 0) >= 0 && (conditions.minSupport ?? 0) >= 0,
            TallyWords.notNegative
        )
        try demand(
            rule.electsPeople || seats == nil,
            TallyWords.belongs("--seats", to: "plurality, approval")
        )
        try demand((seats ?? 1) > 0, TallyWords.seatsNotPositive)
        let isPlain = !compare && !explain && ballot == nil && conditions.areNone
        try demand(!rule.electsPeople || isPlain, TallyWords.noCompareOfSeats)
    }

    func run() throws {
        let read = try ElectionFile.read(file, lenient: lenient, language)
        for remark in read.remarks {
            StandardError.print("\(file): \(remark.phrase[language])")
        }
        if read.remarkCount > read.remarks.count {
            let more = TallyWords.moreRemarks(read.remarkCount - read.remarks.count)
            StandardError.print("\(file): \(more[language])")
        }
        let count = try Count(self, read.election)
        if compare {
            print(Comparison(count).text(format), terminator: "")
            return
        }
        guard let result = count.tally(progress: CountProgress(language).show) else {
            print(SeatReport(count, seats: seats ?? 1).text(format), terminator: "")
            return
        }
        StandardError.clearLine()
        let report = TallyReport(count: count, result: result)
        let text = try ballot.map { try BallotText(count, result, ballot: $0) }
        print(
            format == .json
                ? report.json(explain, ballot: text) : report.text(explain, ballot: text),
            terminator: ""
        )
    }
}

extension Satisfaction: ExpressibleByArgument {}
extension EqualShares.Completion: ExpressibleByArgument {}
extension EqualShares.Add1Start: ExpressibleByArgument {}
extension EqualShares.Add1Stop: ExpressibleByArgument {}
