import Domain

/// Places the parts of a diagram from top to bottom, then draws the ways between them.
struct DiagramLayout {
    typealias Diagram = ProcessDiagram

    /// A step's way: from the end of its first line to another state.
    private struct Way {
        let from: Diagram.Point
        let target: Int
    }

    /// Where ways come in: the strip above a state, and the door in its upper edge.
    private struct Entry {
        let strip: Double
        let door: Double
        let top: Double
    }

    private let source: DiagramSource
    private let lanesCount: Int
    private let size: Double
    private(set) var labels: [Diagram.Label] = []
    private(set) var boxes: [Diagram.Box] = []
    private(set) var edges: [Diagram.Edge] = []
    private(set) var loops: [Diagram.Point] = []
    private(set) var bottom = Diagram.margin
    private(set) var lanesNeeded = 0
    private var ways: [Way] = []
    private var entries: [Entry] = []

    init(_ source: DiagramSource, textSize: Double, lanesCount: Int) {
        self.source = source
        self.lanesCount = lanesCount
        size = textSize
    }

    private var leading: Double { size * 1.28 }
    private var strip: Double { size }
    private var laneWidth: Double { size * 0.65 }
    private var inset: Double { size * 0.55 }
    private var stateWidth: Double { size * 14.5 }
    private var stepsLeft: Double { Diagram.margin + stateWidth + size }
    private var lanesLeft: Double {
        Diagram.sheetWidth - Diagram.margin - Double(lanesCount) * laneWidth
    }
    /// Steps end here, with room for the mark of those that lead back to themselves.
    private var stepsRight: Double { lanesLeft - size * 1.6 }

    mutating func place() {
        placeHead()
        let lasting = source.states.prefix { !$0.isEnd || $0.steps.count > 0 }
        for state in lasting { place(state) }
        placeEnds(Array(source.states.dropFirst(lasting.count)))
        bottom += strip
        placeLegend()
        route()
    }

    private mutating func placeHead() {
        let width = Diagram.sheetWidth - 2 * Diagram.margin
        let larger = size * 1.4
        for line in DiagramText.lines(source.title, width: width, size: larger, isBold: true) {
            add(line, x: Diagram.margin, y: bottom, size: larger, isBold: true)
            bottom += larger * 1.25
        }
        for line in DiagramText.lines(source.subtitle, width: width, size: size) {
            add(line, x: Diagram.margin, y: bottom)
            bottom += leading
        }
        bottom += 2
    }

    private mutating func add(
        _ text: String,
        x: Double,
        y: Double,
        size: Double? = nil,
        isBold: Bool = false
    ) {
        let size = size ?? self.size
        let frame = Diagram.Frame(
            x: x,
            y: y,
            width: DiagramText.width(text, size: size, isBold: isBold),
            height: size * 1.2
        )
        labels.append(Diagram.Label(text: text, size: size, isBold: isBold, frame: frame))
    }

    private mutating func place(_ state: DiagramSource.State) {
        bottom += strip
        let index = entries.count
        entries.append(
            Entry(strip: bottom - strip / 2, door: Diagram.margin + size * 1.5, top: bottom)
        )
        let left = name(state, x: Diagram.margin, width: stateWidth)
        var right = bottom + 3
        for step in state.steps { right = place(step, of: index, at: right) }
        box(state, x: Diagram.margin, width: stateWidth, to: max(left, right) + 2)
    }

    /// What stands in the box of a state; answers where it ends.
    private mutating func name(
        _ state: DiagramSource.State,
        x: Double,
        width: Double
    ) -> Double {
        let inner = width - 2 * inset
        var y = bottom + 3
        for line in DiagramText.lines(state.title, width: inner, size: size, isBold: true) {
            add(line, x: x + inset, y: y, isBold: true)
            y += leading
        }
        for line in state.notes.flatMap({ DiagramText.lines($0, width: inner, size: size) }) {
            add(line, x: x + inset, y: y)
            y += leading
        }
        return y
    }

    private mutating func box(
        _ state: DiagramSource.State,
        x: Double,
        width: Double,
        to end: Double
    ) {
        let frame = Diagram.Frame(x: x, y: bottom, width: width, height: end - bottom)
        boxes.append(Diagram.Box(frame: frame, phase: state.phase))
        if x == Diagram.margin { bottom = end }
    }

    /// The ends stand beside each other, three in a row: ways to those further left come in above
    /// the others.
    private mutating func placeEnds(_ states: [DiagramSource.State]) {
        let inRow = 3
        let gap = size
        let width = (lanesLeft - Diagram.margin - gap * Double(inRow)) / Double(inRow)
        for start in stride(from: 0, to: states.count, by: inRow) {
            let row = states[start..<min(start + inRow, states.count)]
            bottom += strip + 3 * Double(row.count - 1)
            var end = bottom
            for (number, state) in row.enumerated() {
                let x = Diagram.margin + Double(number) * (width + gap)
                let above = Double(row.count - 1 - number) * 3 + strip / 2
                entries.append(
                    Entry(strip: bottom - above, door: x + size * 1.5, top: bottom)
                )
                end = max(end, name(state, x: x, width: width) + 2)
            }
            for (number, state) in row.enumerated().reversed() {
                let x = Diagram.margin + Double(number) * (width + gap)
                box(state, x: x, width: width, to: end)
            }
        }
    }

    /// Title and mover on one line where they fit; answers where the next step begins.
    private mutating func place(
        _ step: DiagramSource.Step,
        of state: Int,
        at top: Double
    ) -> Double {
        let width = stepsRight - stepsLeft
        let titles = DiagramText.lines(step.title, width: width, size: size, isBold: true)
        var y = top
        var end = stepsLeft
        for (number, line) in titles.enumerated() {
            add(line, x: stepsLeft, y: y, isBold: true)
            if number == 0 {
                end = stepsLeft + DiagramText.width(line, size: size, isBold: true)
            }
            y += leading
        }
        let whoWidth = DiagramText.width(step.who, size: size)
        if titles.count == 1, end + size + whoWidth <= stepsRight {
            add(step.who, x: end + size, y: top)
            end += size + whoWidth
        } else {
            y = place([step.who], at: y)
        }
        y = place(step.notes, at: y)
        let middle = top + size * 0.65
        if step.target == state {
            loops.append(Diagram.Point(x: end + size, y: middle))
        } else {
            let start = Diagram.Point(x: end + size * 0.5, y: middle)
            ways.append(Way(from: start, target: step.target))
        }
        return y
    }

    private mutating func place(_ notes: [String], at top: Double) -> Double {
        var y = top
        let width = stepsRight - stepsLeft - size
        for line in notes.flatMap({ DiagramText.lines($0, width: width, size: size) }) {
            add(line, x: stepsLeft + size, y: y)
            y += leading
        }
        return y
    }

    private mutating func placeLegend() {
        var x = Diagram.margin
        for (phase, text) in source.legend {
            let side = size * 0.9
            let frame = Diagram.Frame(x: x, y: bottom + size * 0.15, width: side, height: side)
            boxes.append(Diagram.Box(frame: frame, phase: phase))
            add(text, x: x + side + size * 0.4, y: bottom)
            x += side + size * 2 + DiagramText.width(text, size: size)
        }
        bottom += leading
    }
}

extension DiagramLayout {
    /// All ways to one state share a lane; lanes are shared by those that do not meet.
    private mutating func route() {
        var spans: [(target: Int, from: Double, to: Double)] = Set(ways.map(\.target)).map {
            target in
            let ends =
                ways.filter { $0.target == target }.map(\.from.y) + [entries[target].strip]
            return (target, ends.min() ?? 0, ends.max() ?? 0)
        }
        spans.sort { ($0.to - $0.from, $0.target) < ($1.to - $1.from, $1.target) }
        var taken: [[(from: Double, to: Double)]] = []
        for span in spans {
            let free = taken.firstIndex { lane in
                lane.allSatisfy { span.to + 3 < $0.from || $0.to + 3 < span.from }
            }
            if free == nil { taken.append([]) }
            let lane = free ?? taken.count - 1
            taken[lane].append((span.from, span.to))
            draw(to: span.target, lane)
        }
        lanesNeeded = taken.count
        begin()
    }

    private mutating func draw(to target: Int, _ lane: Int) {
        let x = lanesLeft + (Double(lane) + 0.5) * laneWidth
        let entry = entries[target]
        for way in ways where way.target == target {
            edges.append(
                Diagram.Edge(
                    points: [
                        way.from, Diagram.Point(x: x, y: way.from.y),
                        Diagram.Point(x: x, y: entry.strip),
                        Diagram.Point(x: entry.door, y: entry.strip),
                        Diagram.Point(x: entry.door, y: entry.top),
                    ],
                    phase: source.states[target].phase
                )
            )
        }
    }

    /// A matter begins in the first state.
    private mutating func begin() {
        guard let entry = entries.first, let state = source.states.first else { return }
        let x = Diagram.margin + size * 4
        edges.append(
            Diagram.Edge(
                points: [
                    Diagram.Point(x: x, y: entry.top - strip + 1),
                    Diagram.Point(x: x, y: entry.top),
                ],
                phase: state.phase
            )
        )
    }
}

extension DiagramSource.State {
    fileprivate var isEnd: Bool { phase == .closed }
}
