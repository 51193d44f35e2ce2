/// The projects of a `.pb` file while they are being read.
struct ProjectTable {
    private(set) var projects: [Project] = []
    private(set) var costs: [DecimalNumber] = []
    private(set) var index = ProjectIndex()
    private var idColumn = 0
    private var costColumn = 0
    private var columns: [Column] = []

    private enum Column {
        case name
        case categories
        case area
        case other
    }

    mutating func begin(
        _ columns: [String],
        _ record: PabulibRecord
    ) throws(PabulibRefusal) {
        guard let id = columns.firstIndex(of: "project_id") else {
            throw record.refusal(0, .columnMissing("project_id"))
        }
        guard let cost = columns.firstIndex(of: "cost") else {
            throw record.refusal(0, .columnMissing("cost"))
        }
        idColumn = id
        costColumn = cost
        self.columns = columns.map { column in
            switch column {
            case "name": .name
            case "category", "categories": .categories
            case "neighborhood", "district": .area
            default: .other
            }
        }
    }

    /// Takes one row; returns a remark when leniency repaired it.
    mutating func take(
        _ record: PabulibRecord,
        lenient: Bool
    ) throws(PabulibRefusal) -> PabulibRemark.Kind? {
        guard record.cells.count > max(idColumn, costColumn) else {
            return .projectIncomplete
        }
        guard projects.count < Election.projectsMax else {
            throw record.refusal(0, .tooManyProjects(projectsMax: Election.projectsMax))
        }
        let id = try record.text(idColumn, lenient: lenient)
        guard !id.isEmpty else { throw record.refusal(idColumn, .projectWithoutName) }
        let costText = try record.text(costColumn, lenient: lenient)
        guard let cost = DecimalNumber(costText) else {
            throw record.refusal(costColumn, .numberUnreadable(costText))
        }
        guard index.add(id.utf8) else {
            guard lenient else { throw record.refusal(idColumn, .projectTwice(id)) }
            return .projectRepeated(id)
        }
        var project = Project(id: id, cost: 0)
        project.cells.reserveCapacity(columns.count)
        for (cell, column) in columns.enumerated() {
            let text =
                switch cell {
                case idColumn: id
                case costColumn: costText
                case record.cells.count...: ""
                default: try record.text(cell, lenient: lenient)
                }
            project.cells.append(text)
            if column == .other || Self.isAbsent(text) { continue }
            switch column {
            case .name: project.name = text
            case .categories: project.categories = Self.list(text)
            case .area: if project.area.isEmpty { project.area = text }
            case .other: break
            }
        }
        projects.append(project)
        costs.append(cost)
        return nil
    }

    /// The word "none" in a cell stands for nothing, in any case of its letters.
    private static func isAbsent(_ text: String) -> Bool {
        text.utf8.count == 4 && text.lowercased() == "none"
    }

    private static func list(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: ",")).compactMap { part in
            let trimmed = part.drop { $0 == UInt8(ascii: " ") }
            var end = trimmed.endIndex
            while end > trimmed.startIndex, trimmed[trimmed.index(before: end)] == 32 {
                end = trimmed.index(before: end)
            }
            return end == trimmed.startIndex ? nil : String(Substring(trimmed[..<end]))
        }
    }
}
