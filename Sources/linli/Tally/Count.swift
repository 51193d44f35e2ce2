import ArgumentParser
import Tally
import Words

/// One election with everything that decides how it is counted.
struct Count {
    let election: Election
    let rule: TallyCommand.Rule
    let satisfaction: Satisfaction
    let equalShares: EqualShares
    let greedy: Greedy
    let conditions: Conditions
    let ties: TieRule
    let language: Language

    init(_ command: TallyCommand, _ read: Election) throws {
        let step = command.add1Step.flatMap { DecimalNumber($0) }
        let decimals = max(step?.decimals ?? 0, command.conditions.decimals)
        guard let election = read.refined(toDecimals: decimals) else {
            throw ValidationError(TallyWords.tooManyDigits[command.language])
        }
        self.election = election
        language = command.language
        rule = command.rule
        satisfaction = command.satisfaction ?? .cost
        guard satisfaction.suits(election.voteType) else {
            let words = TallyWords.satisfactionUnsuited(satisfaction.rawValue, election.voteType)
            StandardError.print(words[command.language])
            throw ElectionFile.badData
        }
        ties = TieRule(command.ties) ?? .lexicographic
        conditions = try command.conditions.conditions(election, command.language)
        var shares = EqualShares()
        shares.satisfaction = satisfaction
        shares.completion = command.completion
        shares.add1Start = command.add1Start
        shares.add1Stop = command.add1Stop
        shares.add1Step = step?.units(decimals: election.decimals)
        shares.ties = ties
        equalShares = shares
        greedy = Greedy(
            satisfaction: satisfaction,
            ties: ties,
            threshold: command.conditions.threshold ?? 0,
            skips: !command.conditions.noSkip
        )
    }

    /// `nil` when people are elected, who have no budget.
    func tally(progress: (Int64) -> Void) -> TallyResult? {
        switch rule {
        case .plurality, .approval: nil
        case .greedy: greedy.tally(election, conditions: conditions)
        case .equalShares:
            equalShares.tally(election, conditions: conditions, progress: progress)
        case .phragmen: Phragmen(ties: ties).tally(election, conditions: conditions)
        }
    }

    func amount(_ units: Int64) -> String {
        DecimalNumber.text(units, decimals: election.decimals)
    }
}
