import Application
import ArgumentParser
import Domain
import Kernel
import Words

/// A file, and what stands for its parts at a place.
struct BindingOptions: ParsableArguments {
    @Argument(help: Terminal.help(MatterConsoleWords.adoptFile)) var file: String
    @Option(help: Terminal.help(MatterConsoleWords.placeOption)) var place: UInt64
    @Option(
        name: .customLong("body"),
        parsing: .singleValue,
        help: Terminal.help(MatterConsoleWords.bodyBinding)
    )
    var bodies: [String] = []
    @Option(
        name: .customLong("fund"),
        parsing: .singleValue,
        help: Terminal.help(MatterConsoleWords.fundBinding)
    )
    var funds: [String] = []
    @Option(
        name: .customLong("attest"),
        parsing: .singleValue,
        help: Terminal.help(MatterConsoleWords.attestedOption)
    )
    var attested: [Key] = []

    func institution(_ language: Language) throws -> Institution {
        try InstitutionShelf([file], language).institution(0, language)
    }

    func order(_ institution: Institution, _ language: Language) throws -> BindingOrder {
        BindingOrder(
            file: String(decoding: InstitutionWriter.bytes(institution), as: UTF8.self),
            place: Identifier(place),
            bodies: try known(bodies, institution.bodies.map(\.key), language),
            funds: try known(funds, institution.funds.map(\.key), language),
            attested: attested
        )
    }

    /// What the file does not name would be passed over, and is told instead.
    private func known(
        _ texts: [String],
        _ keys: [Key],
        _ language: Language
    ) throws -> [String: UInt64] {
        let numbers = try KeyedText.numbers(texts, language)
        let names = keys.map(\.text)
        guard let unknown = numbers.keys.sorted().first(where: { !names.contains($0) }) else {
            return numbers
        }
        let meant = NearestWord.to(unknown, among: names)
        let phrase = MatterConsoleWords.notInFile(unknown, meant: meant, known: names)
        Terminal.complain(phrase[language])
        throw Exit.badUsage
    }
}

struct InstitutionAdoptCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt",
            abstract: MatterConsoleWords.adopt[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var binding: BindingOptions
    @OptionGroup var who: PartyOptions
    @Option(help: Terminal.help(MatterConsoleWords.effectiveOption)) var effective: String?

    func run() async throws {
        let language = options.folder.language
        let institution = try binding.institution(language)
        let order = InstitutionOrder.adopt(
            try binding.order(institution, language),
            effective: try effective.map { try options.folder.start(of: $0) },
            by: who.any
        )
        try await options.give(.institutions(order), accepted: ConsoleWords.created)
    }
}

struct InstitutionProposeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "propose",
            abstract: MatterConsoleWords.propose[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var binding: BindingOptions
    @OptionGroup var who: PartyOptions
    @Option(help: Terminal.help(MatterConsoleWords.institutionOption)) var replaces: UInt64

    func run() async throws {
        let language = options.folder.language
        let institution = try binding.institution(language)
        let order = InstitutionOrder.propose(
            try binding.order(institution, language),
            replaces: Identifier(replaces),
            by: try who.party(language)
        )
        try tellDifference(to: institution, language)
        try await options.give(.institutions(order), accepted: ConsoleWords.created)
    }

    /// What would be otherwise than what is in force; nothing where there is no such adoption,
    /// which the answer to the order says.
    private func tellDifference(to newer: Institution, _ language: Language) throws {
        do {
            let district = try options.folder.read().state.district
            guard let older = district.adoption(Identifier(replaces)) else { return }
            let difference = InstitutionDifference(from: older.institution, to: newer)
            for line in InstitutionDifferenceText(difference, language).lines { print(line) }
        } catch {
            throw Exit.explain(error, language)
        }
    }
}

struct InstitutionEndCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "end",
            abstract: MatterConsoleWords.end[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.institutionOption)) var institution: UInt64

    func run() async throws {
        let order = EndInstitution(
            adoption: Identifier(institution),
            by: try who.party(options.folder.language)
        )
        try await options.give(.institutions(.end(order)), accepted: ConsoleWords.changed)
    }
}

struct InstitutionAdoptProposedCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt-proposed",
            abstract: MatterConsoleWords.adoptProposed[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.proposalArgument)) var proposal: UInt64
    @Option(help: Terminal.help(MatterConsoleWords.effectiveOption)) var effective: String?

    func run() async throws {
        let order = AdoptProposal(
            proposal: Identifier(proposal),
            effective: try effective.map { try options.folder.start(of: $0) },
            by: try who.party(options.folder.language)
        )
        try await options.give(
            .institutions(.adoptProposed(order)),
            accepted: ConsoleWords.created
        )
    }
}

struct InstitutionListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: MatterConsoleWords.adoptions[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            let state = try options.read().state
            let now = SystemClock().wall()
            for index in state.district.adoptions.indices {
                let adoption = state.district.adoptions[index]
                let mark =
                    adoption.isInForce(at: now)
                    ? MatterConsoleWords.inForce : MatterConsoleWords.notInForce
                let title = Phrase(adoption.institution.title)[options.language]
                let version = "\(adoption.institution.key) \(adoption.institution.version)"
                print("\(index + 1)  \(mark[options.language])  \(version)  \(title)")
            }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}
