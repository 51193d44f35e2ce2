import Application
import Domain
import Foundation
import Kernel
import Testing
import Words

/// The diagrams of all processes of all files that come with Linli, in both languages.
@Suite struct DiagramTests {
    struct Drawing: Sendable, CustomTestStringConvertible {
        let file: String
        let process: ProcessDefinition
        let institution: Institution
        let language: Language

        var diagram: ProcessDiagram {
            ProcessDiagram(DiagramWords.source(process, of: institution, language))
        }

        var testDescription: String { "\(file) \(process.key) \(language.rawValue)" }
    }

    private static let drawings: [Drawing] = {
        ShippedInstitutions.files.outcomes.flatMap { file, outcome -> [Drawing] in
            guard case .read(let sourced) = outcome else { return [] }
            return sourced.institution.processes.flatMap { process in
                Language.allCases.map { language in
                    Drawing(
                        file: file,
                        process: process,
                        institution: sourced.institution,
                        language: language
                    )
                }
            }
        }
    }()

    @Test func `all ten files are drawn`() {
        #expect(Set(Self.drawings.map(\.file)).count == 10)
    }

    @Test(arguments: drawings)
    func `nothing lies on anything, and all of it on one sheet that can be read`(
        drawing: Drawing
    ) {
        let diagram = drawing.diagram
        #expect(diagram.height == ProcessDiagram.sheetHeight)
        for (index, label) in diagram.labels.enumerated() {
            #expect(label.size >= ProcessDiagram.textSizeMin, "\(label.text)")
            let frame = label.frame
            #expect(frame.x >= 0 && frame.y >= 0, "\(label.text)")
            #expect(frame.right <= ProcessDiagram.sheetWidth, "\(label.text)")
            #expect(frame.bottom <= diagram.height, "\(label.text)")
            for other in diagram.labels[..<index] {
                #expect(
                    !Area(frame).meets(Area(other.frame)),
                    "\(label.text) / \(other.text)"
                )
            }
            for loop in diagram.loops {
                let mark = Area(around: loop)
                #expect(!Area(frame).meets(mark), "\(label.text) and a mark")
            }
        }
        for (index, box) in diagram.boxes.enumerated() {
            for other in diagram.boxes[..<index] {
                #expect(!Area(box.frame).meets(Area(other.frame)), "\(box.phase)")
            }
        }
    }

    @Test(arguments: drawings)
    func `no way runs through a text or a state`(drawing: Drawing) {
        let diagram = drawing.diagram
        for edge in diagram.edges {
            for (from, to) in zip(edge.points, edge.points.dropFirst()) {
                #expect(from.x == to.x || from.y == to.y, "ways are straight")
                let line = Area(from, to)
                for label in diagram.labels {
                    #expect(!line.meets(Area(label.frame)), "\(label.text)")
                }
                for box in diagram.boxes {
                    #expect(!line.meets(Area(box.frame)), "\(box.frame)")
                }
            }
        }
    }

    /// Lanes are shared by ways to the same state only; else nobody could tell where they lead.
    @Test(arguments: drawings)
    func `ways that lie on each other lead to the same state`(drawing: Drawing) {
        let diagram = drawing.diagram
        for (index, edge) in diagram.edges.enumerated() {
            for other in diagram.edges[..<index] where edge.points.last != other.points.last {
                for line in edge.lines {
                    for next in other.lines where line.isUpright == next.isUpright {
                        #expect(!line.touches(next), "\(line) \(next)")
                    }
                }
            }
        }
    }

    @Test(arguments: drawings)
    func `every state and every step is there`(drawing: Drawing) {
        let diagram = drawing.diagram
        let text = diagram.labels.map(\.text).joined(separator: " ")
        let plain = text.filter { $0 != " " }
        for state in drawing.process.states {
            let title = Phrase(state.title)[drawing.language].filter { $0 != " " }
            #expect(plain.contains(title), "\(title)")
        }
        let steps = drawing.process.transitions
        for step in steps {
            let title = Phrase(step.title)[drawing.language].filter { $0 != " " }
            #expect(plain.contains(title), "\(title)")
        }
        let ways = steps.reduce(0) { $0 + $1.from.count }
        #expect(diagram.edges.count + diagram.loops.count == ways + 1)
        #expect(diagram.svg.hasPrefix("<svg ") && diagram.svg.hasSuffix("</svg>\n"))
    }
}

/// A piece of the sheet.
private struct Area {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    init(_ frame: ProcessDiagram.Frame) {
        (left, top, right, bottom) = (frame.x, frame.y, frame.right, frame.bottom)
    }

    /// The mark of a step that leads to where it begins.
    init(around point: ProcessDiagram.Point) {
        (left, top, right, bottom) = (point.x - 3, point.y - 5, point.x + 3, point.y + 3)
    }

    init(_ from: ProcessDiagram.Point, _ to: ProcessDiagram.Point) {
        (left, right) = (min(from.x, to.x), max(from.x, to.x))
        (top, bottom) = (min(from.y, to.y), max(from.y, to.y))
    }

    var isUpright: Bool { left == right }

    /// Not by an edge alone.
    func meets(_ other: Area) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func touches(_ other: Area) -> Bool {
        left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom
    }
}

extension ProcessDiagram.Edge {
    fileprivate var lines: [Area] { zip(points, points.dropFirst()).map { Area($0, $1) } }
}
