/// The projects of a `.pb` file while they are being read.
struct ProjectTable {
    private(set) var projects: [Project] = []
    private(set) var costs: [DecimalNumber] = []
    private(set) var index = ProjectIndex()
    private var idColumn = 0
    private var costColumn = 0
    private var columns: [String] = []

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
        self.columns = columns
    }

    /// Takes one row; returns a remark when leniency repaired it.
    mutating func take(
        _ record: PabulibRecord,
        lenient: Bool
    ) throws(PabulibRefusal) -> String? {
        guard record.cells.count > max(idColumn, costColumn) else {
            return "a project without id or cost was left out"
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
            return "the project “\(id)” stands there twice; the first one counts"
        }
        var project = Project(id: id, cost: 0)
        for (cell, column) in columns.enumerated() {
            var text = ""
            if cell < record.cells.count { text = try record.text(cell, lenient: lenient) }
            project.cells.append(text)
            if text.lowercased() == "none" { continue }
            switch column {
            case "name": project.name = text
            case "category", "categories": project.categories = Self.list(text)
            case "neighborhood", "district":
                if project.area.isEmpty { project.area = text }
            default: break
            }
        }
        projects.append(project)
        costs.append(cost)
        return nil
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { part in
            let trimmed = part.drop { $0 == " " }
            return String(trimmed.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }
}
