package import Application
package import Domain
package import Kernel

/// A list that was read and compared with what is on file.
package struct RosterLook: Sendable {
    package let draft: RosterDraft
    /// Of everybody whom the file gives whole.
    package let preview: RosterPreview
    /// Of those who would be taken.
    package let taken: RosterPreview
    /// Who would be taken.
    package let command: ImportRoster

    /// - Parameter onlyGood: leaves out the lines that are wrong.
    package init(_ draft: RosterDraft, _ state: HostedDistrict, now: Instant, onlyGood: Bool) {
        self.draft = draft
        preview = state.preview(draft.command, now: now)
        guard onlyGood, !preview.isFlawless else {
            (taken, command) = (preview, draft.command)
            return
        }
        command = ImportRoster(place: draft.place, entries: preview.good(of: draft.entries))
        taken = state.preview(command, now: now)
    }

    /// Whether everybody on the list can be taken as they stand there.
    package var isWhole: Bool { draft.isWhole && preview.isFlawless }

    /// How many can be taken as they stand there.
    package var goodCount: Int { preview.good(of: draft.entries).count }

    /// Everything to look at, line by line.
    package var problems: [RosterProblem] {
        let read = draft.report.flaws.filter { $0.kind != .addressMissing }.map(RosterProblem.read)
        let rules =
            draft.linesWithoutAddress.map(RosterProblem.addressMissing)
            + preview.flawed.map { .rule(line: $0.line, $0.flaw) }
            + preview.unclear.map { .unclear(line: $0) }
            + preview.repeated.map { .repeated(line: $0.line, earlier: $0.earlier) }
        return (read + rules).sorted { $0.line < $1.line }
    }

    /// How many there are to look at, listed or not.
    package var problemCount: Int {
        problems.count + draft.report.flawCount - draft.report.flaws.count
            + draft.countWithoutAddress - draft.linesWithoutAddress.count
    }
}

/// Something to look at in one line of a list; it never repeats what stands there.
package enum RosterProblem: Sendable, Hashable {
    case read(RosterFlaw)
    case addressMissing(line: Int)
    case rule(line: Int, DetailFlaw)
    case unclear(line: Int)
    case repeated(line: Int, earlier: Int)

    package var line: Int {
        switch self {
        case .read(let flaw): flaw.line
        case .addressMissing(let line), .rule(let line, _), .unclear(let line): line
        case .repeated(let line, _): line
        }
    }

    /// Nothing where the whole line is meant.
    package var column: SheetColumn? {
        switch self {
        case .read(let flaw): flaw.column
        case .addressMissing, .rule, .unclear, .repeated: nil
        }
    }

    /// Whether the line is left out because of it.
    package var stopsLine: Bool {
        switch self {
        case .read(let flaw): flaw.stopsRow
        case .addressMissing, .rule, .unclear: true
        case .repeated: false
        }
    }
}
