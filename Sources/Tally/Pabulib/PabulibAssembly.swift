/// Turns records into an election, section by section.
struct PabulibAssembly {
    enum Section: Int {
        case none
        case meta
        case projects
        case votes
    }

    let lenient: Bool
    private var section = Section.none
    private var awaitsHeader = false
    private var columns: [String] = []
    private var entries: [DescriptionEntry] = []
    private var costs: [DecimalNumber] = []
    private var projectTable = ProjectTable()
    private var projectColumns: [String] = []
    private var votes = VoteTable()
    private(set) var remarks: [PabulibRemark] = []
    private(set) var remarkCount = 0

    init(lenient: Bool) {
        self.lenient = lenient
    }

    mutating func take(_ record: PabulibRecord) throws(PabulibRefusal) {
        if record.cells.count == 1 || record.raw(0).count <= 8,
            let next = Self.marker(record)
        {
            return try open(next, record)
        }
        if awaitsHeader { return try takeHeader(record) }
        if section != .none && record.cells.count != columns.count {
            let reason = PabulibRefusal.Reason.cellCount(
                found: record.cells.count,
                expected: columns.count
            )
            guard lenient || section == .meta && record.cells.count > 1 else {
                throw record.refusal(min(record.cells.count, columns.count), reason)
            }
            if lenient { remark(record, .refused(reason)) }
        }
        switch section {
        case .none: throw record.refusal(0, .outsideSections)
        case .meta: try takeEntry(record)
        case .projects:
            if let note = try projectTable.take(record, lenient: lenient) { remark(record, note) }
        case .votes:
            if let note = try votes.take(record, projects: projectTable.index, lenient: lenient) {
                remark(record, note)
            }
        }
    }

    /// A record that holds the name of a section and nothing else opens that section.
    private static func marker(_ record: PabulibRecord) -> Section? {
        for cell in record.cells.indices.dropFirst() where !record.raw(cell).isEmpty { return nil }
        let word = record.raw(0).map { $0 | 0x20 }
        if word == Array("meta".utf8) { return .meta }
        if word == Array("projects".utf8) { return .projects }
        if word == Array("votes".utf8) { return .votes }
        return nil
    }

    private mutating func open(
        _ next: Section,
        _ record: PabulibRecord
    ) throws(PabulibRefusal) {
        guard next.rawValue == section.rawValue + 1, !awaitsHeader else {
            let name = try record.text(0, lenient: true)
            throw record.refusal(0, awaitsHeader ? .headerMissing : .sectionOutOfOrder(name))
        }
        section = next
        awaitsHeader = true
    }

    private mutating func takeHeader(_ record: PabulibRecord) throws(PabulibRefusal) {
        awaitsHeader = false
        columns = []
        for cell in record.cells.indices {
            let name = try record.text(cell, lenient: lenient)
            if columns.contains(name) && !lenient {
                throw record.refusal(cell, .columnTwice(name))
            }
            columns.append(name)
        }
        switch section {
        case .none, .meta: break
        case .projects:
            projectColumns = columns
            try projectTable.begin(columns, record)
        case .votes: try votes.begin(columns, entries, record)
        }
    }

    private mutating func takeEntry(_ record: PabulibRecord) throws(PabulibRefusal) {
        let key = try record.text(0, lenient: lenient)
        let value = record.cells.count > 1 ? try record.text(1, lenient: lenient) : ""
        if entries.contains(where: { $0.key == key }) {
            guard lenient else { throw record.refusal(0, .entryTwice(key)) }
            remark(record, .entryRepeated(key))
            return
        }
        entries.append(DescriptionEntry(key: key, value: value))
    }

    private mutating func remark(_ record: PabulibRecord, _ kind: PabulibRemark.Kind) {
        remarkCount += 1
        guard remarks.count < PabulibRemark.remarksMax else { return }
        remarks.append(PabulibRemark(line: record.line, kind: kind))
    }

    mutating func finish(line: Int) throws(PabulibRefusal) -> PabulibFile {
        func refusal(_ reason: PabulibRefusal.Reason) -> PabulibRefusal {
            PabulibRefusal(line: line, column: 1, reason: reason)
        }
        if section != .votes || awaitsHeader {
            throw refusal(awaitsHeader ? .headerMissing : .entryMissing("VOTES"))
        }
        guard let budgetText = entries.first(where: { $0.key == "budget" })?.value else {
            throw refusal(.entryMissing("budget"))
        }
        guard let budget = DecimalNumber(budgetText) else {
            throw refusal(.numberUnreadable(budgetText))
        }
        guard budget.mantissa > 0 else { throw refusal(.budgetNotPositive) }
        var election = Election(
            voteType: votes.voteType,
            budget: 0,
            projects: projectTable.projects,
            ballots: votes.takeBallots()
        )
        election.description = entries
        election.projectColumns = projectColumns
        guard election.setAmounts(budget: budget, costs: projectTable.costs) else {
            throw refusal(.amountsTooFine)
        }
        try check("num_projects", election.projects.count, line)
        try check("num_votes", election.ballots.count, line)
        return PabulibFile(election: election, remarks: remarks, remarkCount: remarkCount)
    }

    /// A file that was cut off must not pass for a whole one.
    private mutating func check(
        _ key: String,
        _ found: Int,
        _ line: Int
    ) throws(PabulibRefusal) {
        guard let declared = entries.first(where: { $0.key == key })?.value,
            Int(declared) != found
        else { return }
        let reason = PabulibRefusal.Reason.countDiffers(
            entry: key,
            declared: declared,
            found: found
        )
        guard lenient else { throw PabulibRefusal(line: line, column: 1, reason: reason) }
        remarkCount += 1
        remarks.append(PabulibRemark(line: line, kind: .refused(reason)))
    }
}

extension Election {
    /// Brings budget and costs to common minor units; `false` when they would not fit.
    fileprivate mutating func setAmounts(budget: DecimalNumber, costs: [DecimalNumber]) -> Bool {
        decimals = costs.reduce(budget.decimals) { max($0, $1.decimals) }
        guard let units = budget.units(decimals: decimals) else { return false }
        self.budget = units
        for (index, cost) in costs.enumerated() {
            guard let units = cost.units(decimals: decimals) else { return false }
            projects[index].cost = units
        }
        return true
    }
}
