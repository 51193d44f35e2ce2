import ArgumentParser
import Tally
import Words

/// What an election demands beyond its budget, as options of the command line.
struct ConditionOptions: ParsableArguments {
    @Option(help: Terminal.help(TallyWords.threshold))
    var threshold: Int64?

    @Flag(help: Terminal.help(TallyWords.noSkip))
    var noSkip = false

    @Option(help: Terminal.help(TallyWords.minSupport))
    var minSupport: Int64?

    @Option(help: Terminal.help(TallyWords.fixed))
    var fixed: [String] = []

    @Option(help: Terminal.help(TallyWords.incompatible))
    var incompatible: [String] = []

    @Option(help: Terminal.help(TallyWords.categoryCap))
    var categoryCap: [String] = []

    @Option(help: Terminal.help(TallyWords.areaCap))
    var areaCap: [String] = []

    /// Whether nothing at all is demanded.
    var areNone: Bool {
        threshold == nil && !noSkip && minSupport == nil && fixed.isEmpty && incompatible.isEmpty
            && categoryCap.isEmpty && areaCap.isEmpty
    }

    /// The conditions for one election, in its units.
    func conditions(_ election: Election, _ language: Language) throws -> Conditions {
        var conditions = Conditions()
        conditions.minimumSupport = minSupport ?? 0
        for text in fixed {
            conditions.fixedLines += try Self.amount(text, election, "--fixed", language)
        }
        for list in incompatible {
            let projects = try list.split(separator: ",").map { id in
                guard let index = election.projects.firstIndex(where: { $0.id == id }) else {
                    let words = TallyWords.noProject(String(id), "--incompatible")
                    throw ValidationError(words[language])
                }
                return index
            }
            conditions.incompatible.append(projects)
        }
        for text in categoryCap {
            let (name, amount) = try Self.cap(text, election, "--category-cap", language)
            let inside = election.projects.indices.filter {
                election.projects[$0].categories.contains(name)
            }
            conditions.caps.append(Conditions.Cap(projects: inside, amount: amount))
        }
        for text in areaCap {
            let (name, amount) = try Self.cap(text, election, "--area-cap", language)
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
        _ option: String,
        _ language: Language
    ) throws -> (String, Int64) {
        guard let split = text.lastIndex(of: "=") else {
            throw ValidationError(TallyWords.notACap(text, option)[language])
        }
        let rest = String(text[text.index(after: split)...])
        let amount = try amount(rest, election, option, language)
        return (String(text[..<split]), amount)
    }

    private static func amount(
        _ text: String,
        _ election: Election,
        _ option: String,
        _ language: Language
    ) throws -> Int64 {
        guard let units = DecimalNumber(text)?.units(decimals: election.decimals) else {
            throw ValidationError(TallyWords.notAnAmount(text, option)[language])
        }
        return units
    }
}
