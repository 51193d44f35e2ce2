/// An `.xlsx` file: which sheets it has, where they lie, and how its days are counted.
struct Workbook {
    private let archive: Archive
    private let path: String
    private let listing = WorkbookListing()
    private let relations = PartRelations()

    init(_ bytes: [UInt8]) throws(SheetRefusal) {
        archive = try Archive(bytes)
        path = try Self.workbookPath(archive)
        if archive.isLocked(path) { throw SheetRefusal(.wrongKind(.passwordProtected)) }
        try XMLParse.read(path, as: .workbook, of: archive, into: listing)
        let (folder, file) = PartRelations.parted(path)
        let relationsPath = folder + "_rels/" + file + ".rels"
        try XMLParse.read(relationsPath, as: .relations, of: archive, into: relations)
    }

    /// Reads the sheet of that name, or the first one that is not hidden; its name.
    func read(sheet name: String?, into taker: any RowTaking) throws(SheetRefusal) -> String {
        let sheet = try chosen(name)
        let strings = SharedStrings()
        if let target = relations.first(.sharedStrings) {
            let path = PartRelations.resolved(target, from: path)
            if archive.has(path) {
                try XMLParse.read(path, as: .sharedStrings, of: archive, into: strings)
            }
        }
        let styles = CellStyles()
        if let target = relations.first(.styles) {
            let path = PartRelations.resolved(target, from: path)
            if archive.has(path) {
                try XMLParse.read(path, as: .styles, of: archive, into: styles)
            }
        }
        let sheetPath = PartRelations.resolved(sheet.target, from: path)
        let merges = MergeListing()
        if try MergeListing.mayMerge(sheetPath, of: archive) {
            try XMLParse.read(sheetPath, as: .sheet, of: archive, into: merges)
        }
        let parse = SheetParse(
            strings: strings,
            styles: styles,
            countsFrom1904: listing.countsFrom1904,
            merges: merges.sorted,
            taker: taker
        )
        try XMLParse.read(sheetPath, as: .sheet, of: archive, into: parse)
        return sheet.name
    }

    private func chosen(
        _ name: String?
    ) throws(SheetRefusal) -> (name: String, target: String) {
        let sheets = listing.sheets.compactMap { sheet in
            relations.worksheets[sheet.relation].map { (sheet: sheet, target: $0) }
        }
        let visible = sheets.filter(\.sheet.isVisible)
        if let name {
            guard let found = sheets.first(where: { $0.sheet.name == name }) else {
                throw SheetRefusal(.sheetUnknown(visible: visible.map(\.sheet.name)))
            }
            return (name, found.target)
        }
        guard let first = visible.first else { throw SheetRefusal(.noVisibleSheet) }
        return (first.sheet.name, first.target)
    }

    /// Other programs keep their files in archives too.
    private static func workbookPath(_ archive: Archive) throws(SheetRefusal) -> String {
        if archive.has("xl/workbook.bin") { throw SheetRefusal(.wrongKind(.binaryWorkbook)) }
        if archive.has("_rels/.rels") {
            let roots = PartRelations()
            try XMLParse.read("_rels/.rels", as: .relations, of: archive, into: roots)
            if let target = roots.first(.officeDocument) {
                let path = PartRelations.resolved(target, from: "")
                if archive.has("word/document.xml") || archive.has("ppt/presentation.xml") {
                    throw SheetRefusal(.wrongKind(.document))
                }
                if archive.has(path) { return path }
            }
        }
        if archive.has("xl/workbook.xml") { return "xl/workbook.xml" }
        if archive.has("content.xml") { throw SheetRefusal(.wrongKind(.openDocument)) }
        if archive.has("Index/Document.iwa") || archive.has("Index.zip") {
            throw SheetRefusal(.wrongKind(.numbers))
        }
        throw SheetRefusal(.wrongKind(.archive))
    }
}

/// The sheets of a workbook in their order.
final class WorkbookListing: XMLTaking {
    /// A sheet as the workbook lists it.
    struct Sheet {
        let name: String
        let isVisible: Bool
        let relation: String
    }

    private(set) var sheets: [Sheet] = []
    private(set) var countsFrom1904 = false
    var line: Int? { nil }

    func open(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetRefusal) {
        if name == "workbookPr" {
            countsFrom1904 = attributes.isTrue("date1904")
        } else if name == "sheet", let title = attributes["name"], let id = attributes["id"] {
            guard sheets.count < SheetLimits.sheetsMax else {
                throw SheetRefusal(.tooManySheets(sheetsMax: SheetLimits.sheetsMax))
            }
            let isVisible = (attributes["state"] ?? "visible") == "visible"
            sheets.append(Sheet(name: title, isVisible: isVisible, relation: id))
        }
    }

    func close(_ name: XMLName) {}

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Where the parts of an archive lie that another part refers to; nothing outside it.
final class PartRelations: XMLTaking {
    /// The last word of a type is the same in the strict and in the transitional form.
    enum Kind: String {
        case officeDocument
        case worksheet
        case sharedStrings
        case styles
    }

    private(set) var worksheets: [String: String] = [:]
    private var others: [Kind: String] = [:]
    var line: Int? { nil }

    func first(_ kind: Kind) -> String? { others[kind] }

    func open(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetRefusal) {
        guard name == "Relationship", attributes["TargetMode"] != "External",
            let type = attributes["Type"]?.split(separator: "/").last,
            let kind = Kind(rawValue: String(type)), let target = attributes["Target"],
            let id = attributes["Id"]
        else { return }
        if kind == .worksheet {
            guard worksheets.count < SheetLimits.sheetsMax else {
                throw SheetRefusal(.tooManySheets(sheetsMax: SheetLimits.sheetsMax))
            }
            worksheets[id] = target
        } else if others[kind] == nil {
            others[kind] = target
        }
    }

    func close(_ name: XMLName) {}

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    static func parted(_ path: String) -> (folder: String, file: String) {
        guard let slash = path.lastIndex(of: "/") else { return ("", path) }
        return (String(path[...slash]), String(path[path.index(after: slash)...]))
    }

    /// `/xl/a.xml` from the root, `a.xml` and `../a.xml` from the folder of the part that says so.
    static func resolved(_ target: String, from path: String) -> String {
        let start = target.hasPrefix("/") ? "" : parted(path).folder
        var steps: [Substring] = []
        for step in (start + target).split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
