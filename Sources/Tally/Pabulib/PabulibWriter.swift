import Kernel

/// Writes an election as a `.pb` file that other tools read.
///
/// Ballots are shuffled and numbered anew, so that neither their order nor their ids say who
/// cast them or when; the caller hands in the random source and throws it away.
package struct PabulibWriter {
    private let election: Election

    package init(_ election: Election) {
        self.election = election
    }

    /// Calls `write` with one piece of the file after another.
    package func write(
        shuffledBy random: inout some RandomNumberGenerator,
        to write: (String) throws -> Void
    ) rethrows {
        try write("META\nkey;value\n")
        for entry in description() {
            try write("\(Self.quoted(entry.key));\(Self.quoted(entry.value))\n")
        }
        try write("PROJECTS\n")
        let columns = projectColumns()
        try write(columns.map(Self.quoted).joined(separator: ";") + "\n")
        for project in election.projects {
            let cells = columns.indices.map { cell in text(of: project, cell, columns[cell]) }
            try write(cells.map(Self.quoted).joined(separator: ";") + "\n")
        }
        let hasPoints = election.voteType == .cumulative || election.voteType == .scoring
        try write("VOTES\nvoter_id;vote\(hasPoints ? ";points" : "")\n")
        let order = (0..<election.ballots.count).shuffled(using: &random)
        for (position, ballot) in order.enumerated() {
            try write(row(position + 1, ballot, hasPoints: hasPoints))
        }
    }

    private func row(_ number: Int, _ ballot: Int, hasPoints: Bool) -> String {
        let ids = election.ballots[ballot].map { election.projects[Int($0)].id }
        var row = "\(number);\(Self.quoted(ids.joined(separator: ",")))"
        if hasPoints {
            let decimals = election.ballots.pointDecimals
            let points = election.ballots.points(of: ballot).map {
                DecimalNumber.text($0, decimals: decimals)
            }
            row += ";" + points.joined(separator: ",")
        }
        return row + "\n"
    }

    /// The entries as they were, with the numbers that this file makes true.
    private func description() -> [DescriptionEntry] {
        let facts = [
            ("num_projects", String(election.projects.count)),
            ("num_votes", String(election.ballots.count)),
            ("budget", DecimalNumber.text(election.budget, decimals: election.decimals)),
            ("vote_type", election.voteType.rawValue),
        ]
        var entries = election.description
        for (key, value) in facts {
            if let index = entries.firstIndex(where: { $0.key == key }) {
                entries[index].value = value
            } else {
                entries.append(DescriptionEntry(key: key, value: value))
            }
        }
        // Checkers want the obligatory entries first, in this order.
        let rank = { (entry: DescriptionEntry) in
            Self.entryOrder.firstIndex(of: entry.key) ?? Self.entryOrder.count
        }
        return entries.enumerated().sorted { left, right in
            (rank(left.element), left.offset) < (rank(right.element), right.offset)
        }.map(\.element)
    }

    private static let entryOrder = [
        "description", "country", "unit", "district", "subunit", "instance", "num_projects",
        "num_votes", "budget", "vote_type", "rule", "date_begin", "date_end",
    ]

    private func projectColumns() -> [String] {
        if !election.projectColumns.isEmpty { return election.projectColumns }
        let projects = election.projects
        var columns = ["project_id", "cost"]
        if projects.contains(where: { !$0.name.isEmpty }) { columns.append("name") }
        if projects.contains(where: { !$0.categories.isEmpty }) { columns.append("category") }
        // Checkers refuse this column with a blank in it.
        if projects.allSatisfy({ !$0.area.isEmpty }) { columns.append("neighborhood") }
        return columns
    }

    private func text(of project: Project, _ cell: Int, _ column: String) -> String {
        switch column {
        case "project_id": project.id
        case "cost": DecimalNumber.text(project.cost, decimals: election.decimals)
        case _ where cell < project.cells.count: project.cells[cell]
        case "name": project.name
        case "category": project.categories.joined(separator: ",")
        case "neighborhood": project.area
        default: ""
        }
    }

    /// A cell in quotes when it holds a separator, a quote or the end of a line.
    static func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { byte in
            byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
        }
        guard needsQuotes else { return text }
        var quoted = "\""
        for character in text.unicodeScalars {
            if character == "\"" { quoted.unicodeScalars.append(character) }
            quoted.unicodeScalars.append(character)
        }
        return quoted + "\""
    }
}
