import ArgumentParser
import Tally

/// What an election demands beyond its budget, as options of the command line.
struct ConditionOptions: ParsableArguments {
    @Option(help: "Greedy: leave out projects with fewer votes.")
    var threshold: Int64?

    @Flag(help: "Greedy: stop at the first project that does not fit.")
    var noSkip = false

    @Option(help: "Leave out projects with fewer voters behind them.")
    var minSupport: Int64?

    @Option(help: "Money spent before the vote, out of the same budget.")
    var fixed: [String] = []

    @Option(help: "Project ids, separated by commas, of which one may win.")
    var incompatible: [String] = []

    @Option(help: "CATEGORY=AMOUNT: the most that a category may take.")
    var categoryCap: [String] = []

    @Option(help: "AREA=AMOUNT: the most that an area may take.")
    var areaCap: [String] = []

    /// The conditions for one election, in its units.
    func conditions(_ election: Election) throws -> Conditions {
        var conditions = Conditions()
        conditions.minimumSupport = minSupport ?? 0
        for text in fixed {
            conditions.fixedLines += try Self.amount(text, election, option: "--fixed")
        }
        for list in incompatible {
            let projects = try list.split(separator: ",").map { id in
                guard let index = election.projects.firstIndex(where: { $0.id == id }) else {
                    throw ValidationError("--incompatible: no project has the id “\(id)”.")
                }
                return index
            }
            conditions.incompatible.append(projects)
        }
        for text in categoryCap {
            let (name, amount) = try Self.cap(text, election, option: "--category-cap")
            let inside = election.projects.indices.filter {
                election.projects[$0].categories.contains(name)
            }
            conditions.caps.append(Conditions.Cap(projects: inside, amount: amount))
        }
        for text in areaCap {
            let (name, amount) = try Self.cap(text, election, option: "--area-cap")
            let inside = election.projects.indices.filter { election.projects[$0].area == name }
            conditions.caps.append(Conditions.Cap(projects: inside, amount: amount))
        }
        return conditions
    }

    /// The decimal places that the amounts among the options need.
    var decimals: Int {
        let caps = (categoryCap + areaCap).compactMap { $0.split(separator: "=").last }
        let texts = fixed + caps.map(String.init)
        return texts.compactMap { DecimalNumber($0)?.decimals }.max() ?? 0
    }

    private static func cap(
        _ text: String,
        _ election: Election,
        option: String
    ) throws -> (String, Int64) {
        guard let split = text.lastIndex(of: "=") else {
            throw ValidationError("\(option) is NAME=AMOUNT, not “\(text)”.")
        }
        let amount = try amount(String(text[text.index(after: split)...]), election, option: option)
        return (String(text[..<split]), amount)
    }

    private static func amount(
        _ text: String,
        _ election: Election,
        option: String
    ) throws -> Int64 {
        guard let units = DecimalNumber(text)?.units(decimals: election.decimals) else {
            throw ValidationError("\(option): “\(text)” is not an amount.")
        }
        return units
    }
}
