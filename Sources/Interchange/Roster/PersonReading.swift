import Domain
import Kernel

/// Reads the people of a list and keeps the report.
struct PersonReading {
    private let today: Day
    private var rows: [RosterRow] = []
    private var report = RosterReport()
    private var earlier: [Person: Int] = [:]
    private var addresses = AddressReading()
    private var rowsAtTotal = 0
    private var languages = ChoiceReading(SpokenLanguage.init(spelling:))
    private var channels = ChoiceReading { ContactChannel.spellings[Folding.key($0)] }
    private var tenancies = ChoiceReading { Tenancy.spellings[Folding.key($0)] }

    /// Two lines with the same are one person twice.
    private struct Person: Hashable {
        let name: String
        let building: String
        let door: String
        let birth: Birth?
    }

    init(today: Day) {
        self.today = today
    }

    mutating func begin(_ plan: RosterPlan) {
        report.taken = plan.taken
        report.notTaken = plan.notTaken
    }

    mutating func skip(_ line: Int, _ kind: SkippedLine.Kind) {
        report.skippedCount += 1
        guard report.skipped.count < RosterReport.skippedMax else { return }
        report.skipped.append(SkippedLine(line: line, kind: kind))
    }

    /// What looked like a title was the upper part of the head.
    mutating func becameHead(_ line: Int) {
        guard let index = report.skipped.firstIndex(where: { $0.line == line }) else { return }
        report.skipped.remove(at: index)
        report.skippedCount -= 1
    }

    func isExample(_ row: SheetRow, _ plan: RosterPlan) -> Bool {
        guard let column = plan.column(of: .name)?.index, let text = row.text(of: column),
            let first = text.trimmed.unicodeScalars.first,
            HeaderSpellings.exampleBeginnings.contains(first)
        else { return false }
        let key = Folding.key(text)
        return HeaderSpellings.exampleMarks.contains(where: key.hasPrefix)
    }

    /// A total that is right says nothing; it may be of all people or of those since the last one.
    mutating func compare(_ numbers: [Int], line: Int) {
        let sinceLast = report.rowsRead - rowsAtTotal
        rowsAtTotal = report.rowsRead
        guard let first = numbers.first, !numbers.contains(report.rowsRead),
            !numbers.contains(sinceLast)
        else { return }
        tell(line, nil, .totalDiffers(written: first, counted: report.rowsRead))
    }

    mutating func finish() -> RosterSheet {
        let result = RosterSheet(rows: rows, report: report)
        rows = []
        return result
    }

    private mutating func tell(_ line: Int, _ column: SheetColumn?, _ kind: RosterFlaw.Kind) {
        report.flawCount += 1
        guard report.flaws.count < RosterReport.flawsMax else { return }
        report.flaws.append(RosterFlaw(line: line, column: column, kind: kind))
    }
}

/// One row.
extension PersonReading {
    mutating func read(_ row: SheetRow, _ plan: RosterPlan) throws(SheetRefusal) {
        report.rowsRead += 1
        if row.isHidden { report.rowsHidden += 1 }
        var person = RosterRow(line: row.line, details: PersonDetails(name: ""))
        var isStopped = false
        addresses.begin()
        for cell in row.cells {
            guard case .value(let meaning, let part)? = plan.role(of: cell.column) else { continue }
            let text = cell.text.trimmed
            let isOwn = cell.origin == .own || cell.origin == .above && meaning == .address
            guard !text.isEmpty, isOwn else { continue }
            do throws(RosterFlaw.Kind) {
                guard !Self.isFormulaError(text) else { throw .formulaError }
                try take(text, meaning, part, column: cell.column, into: &person)
            } catch {
                isStopped = note(error, row.line, plan.column(cell.column)) || isStopped
            }
        }
        if person.details.name.isEmpty, !isStopped {
            isStopped = note(.nameMissing, row.line, plan.column(of: .name))
        }
        if let column = plan.column(of: .address) {
            do throws(RosterFlaw.Kind) {
                person.address = try addresses.finish()
                if person.address == nil, !isStopped { throw .addressMissing }
            } catch {
                isStopped = note(error, row.line, column) || isStopped
            }
        }
        if !isStopped { keep(person) }
    }

    /// Whether the flaw stops the row.
    private mutating func note(
        _ kind: RosterFlaw.Kind,
        _ line: Int,
        _ column: SheetColumn?
    ) -> Bool {
        tell(line, column, kind)
        return RosterFlaw(line: line, column: column, kind: kind).stopsRow
    }

    private mutating func keep(_ person: RosterRow) {
        if let address = person.address {
            let key = Person(
                name: person.details.name,
                building: address.building,
                door: address.door,
                birth: person.details.birth
            )
            if let line = earlier[key] {
                tell(person.line, nil, .sameAsLine(line))
                return
            }
            earlier[key] = person.line
        }
        rows.append(person)
        report.rowsGood += 1
    }

    private mutating func take(
        _ text: String,
        _ meaning: RosterColumn,
        _ part: AddressPart,
        column: Int,
        into person: inout RosterRow
    ) throws(RosterFlaw.Kind) {
        switch meaning {
        case .name: person.details.name = try NameReading.read(text)
        case .birth: person.details.birth = try BirthReading.read(text, today: today)
        case .address: try addresses.take(text, part)
        case .phone: person.details.phone = try PhoneReading.read(text)
        case .language:
            guard let language = languages.read(text) else { throw .languageUnknown }
            person.details.language = language
        case .channel:
            guard let channel = channels.read(text) else { throw .channelUnknown }
            person.details.channel = channel
        case .tenancy:
            guard let tenancy = tenancies.read(text) else { throw .tenancyUnknown }
            person.details.tenancy = tenancy
        }
    }

    private static func isFormulaError(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "#") && formulaErrors.contains(text)
    }

    private static let formulaErrors: Set<String> = [
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
        "#GETTING_DATA",
    ]
}

/// Reads one of few answers; neighbours in a list mostly give the same.
private struct ChoiceReading<Choice> {
    private let find: (String) -> Choice?
    private var last: (text: String, choice: Choice)?

    init(_ find: @escaping (String) -> Choice?) {
        self.find = find
    }

    mutating func read(_ text: String) -> Choice? {
        if let last, last.text == text { return last.choice }
        guard let choice = find(text) else { return nil }
        last = (text, choice)
        return choice
    }
}

extension SpokenLanguage {
    /// Whoever speaks a dialect of Chinese reads Chinese.
    init?(spelling: String) {
        let key = Folding.key(spelling)
        if let known = Self.spellings[key] {
            self = known
        } else if key.hasSuffix(ChoiceSpellings.dialectEnding) {
            self = .chinese
        } else {
            return nil
        }
    }
}
