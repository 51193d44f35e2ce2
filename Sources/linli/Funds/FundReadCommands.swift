import Application
import ArgumentParser
import Domain
import Interchange
import Journal
import Kernel
import SQLiteJournal
import Words

struct FundListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: FundConsoleWords.list[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Option(help: Terminal.help(FundConsoleWords.listPlaceOption)) var place: UInt64?

    func run() throws {
        do {
            let lines = FundLines(try options.read().state, options.language)
            lines.list(at: place.map { Identifier($0) })
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct FundShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: FundConsoleWords.show[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(FundConsoleWords.fundArgument)) var fund: UInt64

    func run() throws {
        do {
            let lines = FundLines(try options.read().state, options.language)
            try lines.details(Identifier(fund))
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct FundExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: FundConsoleWords.export[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    /// After a start that verifies everything, event by event.
    func run() throws {
        do {
            let (snapshot, journal) = try DistrictReading.openWithJournal(
                options.folder,
                progress: Terminal.progress(options.language)
            )
            let offset = snapshot.state.district.founding?.offsetMinutes ?? 0
            var book = HledgerBook()
            print(HledgerBook.head)
            try journal.scan(after: 0) { view in
                let (event, stamp) = try DistrictCodec.decode(view.bytes)
                guard case .funds(let event) = event else { return }
                let day = Day(of: stamp.recorded, offsetMinutes: offset)
                print(
                    book.text(of: event, sequence: view.sequence, on: day),
                    terminator: ""
                )
            }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// Funds as lines of a terminal.
struct FundLines {
    private let names: BodyNames
    private let language: Language

    init(_ state: HostedDistrict, _ language: Language) {
        names = BodyNames(state, language)
        self.language = language
    }

    private var district: District { names.state.district }

    func list(at place: Identifier<Place>?) {
        var isEmpty = true
        for index in district.ledger.funds.indices {
            let id = Identifier<Fund>(UInt64(index) + 1)
            guard let fund = district.fund(id), let standing = district.standing(of: id),
                place.map({ district.covers($0, fund.place) }) ?? true
            else { continue }
            isEmpty = false
            let mark = fund.isOpen ? "" : "  (\(FundConsoleWords.closed[language]))"
            print("\(id)  \(names.text(fund.title))\(mark)")
            print("   \(FundWords.standing(standing)[language])")
        }
        if isEmpty { Terminal.complain(FundConsoleWords.none[language]) }
    }

    func details(_ id: Identifier<Fund>) throws {
        guard let fund = district.fund(id), let standing = district.standing(of: id) else {
            let refusal =
                district.founding == nil ? FundRefusal.notFounded : .unknownFund(id)
            Terminal.complain(refusal.phrase[language])
            throw Exit.refused
        }
        print("\(id)  \(names.text(fund.title))")
        print("   \(FundWords.standing(standing)[language])")
        print("   \(FundConsoleWords.held(by: names.body(fund.holder))[language])")
        print("   \(fund.restriction.phrase[language])")
        if let year = fund.lapsesAfterYear {
            print("   \(FundConsoleWords.lapses(after: year)[language])")
        }
        if !fund.isOpen { print("   \(FundConsoleWords.closed[language])") }
        pots(of: fund)
        receipts(of: id)
        encumbrances(of: id)
    }

    private func pots(of fund: Fund) {
        for pot in fund.pots {
            let purpose = pot.pot.purpose?.text ?? FundWords.noPurpose[language]
            let bound =
                pot.pot.restriction == fund.restriction
                ? "" : " (\(pot.pot.restriction.phrase[language]))"
            print("  \(purpose)\(bound)")
            let figures = MoneyStage.allCases.filter { pot.amounts[$0] != .zero }.map { stage in
                let amount = pot.amounts[stage]
                let shown = stage == .received ? -amount : amount
                return "\(stage.phrase[language]) \(shown.grouped)"
            }
            print("    " + figures.joined(separator: " · "))
        }
    }

    private func receipts(of id: Identifier<Fund>) {
        let receipts = district.receipts(of: id)
        if receipts.isEmpty { return }
        print("  \(FundConsoleWords.receipts[language])")
        for number in receipts {
            guard let receipt = district.receipt(number) else { continue }
            let giver = receipt.giver.map { "  \(names.body($0))" } ?? ""
            let source = receipt.source.phrase[language]
            print("    \(number)  \(receipt.day)  \(receipt.amount.grouped)  \(source)\(giver)")
        }
    }

    private func encumbrances(of id: Identifier<Fund>) {
        let encumbrances = district.encumbrances(of: id)
        if encumbrances.isEmpty { return }
        print("  \(FundConsoleWords.encumbrances[language])")
        for number in encumbrances {
            guard let encumbrance = district.encumbrance(number) else { continue }
            let payee = encumbrance.payee.map { "  \(names.body($0))" } ?? ""
            let matter = encumbrance.matter.map { "  \(FundConsoleWords.matter($0)[language])" }
            let figures = MoneyStage.allCases.filter { encumbrance.amounts[$0] != .zero }
                .map { "\($0.phrase[language]) \(encumbrance.amounts[$0].grouped)" }
            print(
                "    \(number)  \(encumbrance.drawing.purpose)\(matter ?? "")\(payee)  "
                    + figures.joined(separator: " · ")
            )
        }
    }
}
