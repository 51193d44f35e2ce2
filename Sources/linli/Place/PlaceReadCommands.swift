import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct PlaceListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: ConsoleWords.placeList[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Option(name: .customLong("in"), help: Terminal.help(ConsoleWords.parentOption))
    var parent: UInt64?
    @Option(help: Terminal.help(ConsoleWords.limitOption)) var limit = 2_000

    func run() throws {
        do {
            let page = PlaceLines(try options.read().state, options.language)
            let root = parent.map { Identifier($0) } ?? Places.root
            let isWhole = try page.tree(from: root, linesMax: limit)
            if !isWhole { Terminal.complain(ConsoleWords.listCut(limit)[options.language]) }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct PlaceShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: ConsoleWords.placeShow[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(ConsoleWords.placeArgument)) var place: UInt64

    func run() throws {
        do {
            let page = PlaceLines(try options.read().state, options.language)
            try page.details(Identifier(place))
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct PlaceFindCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "find",
            abstract: ConsoleWords.placeFind[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(ConsoleWords.textArgument)) var text: String

    func run() throws {
        do {
            let state = try options.read().state
            let matches = state.directory.search(text, in: state.district)
            let page = PlaceLines(state, options.language)
            for match in matches { page.line(match) }
            if matches.isEmpty { Terminal.complain(ConsoleWords.noMatches[options.language]) }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// Places as lines of a terminal.
struct PlaceLines {
    private let state: HostedDistrict
    private let language: Language

    init(_ state: HostedDistrict, _ language: Language) {
        self.state = state
        self.language = language
    }

    /// Prints a place and what is in it; answers whether that is all there is.
    func tree(from root: Identifier<Place>, linesMax: Int) throws -> Bool {
        var waiting = [(id: root, depth: 0)]
        for _ in 0..<max(1, linesMax) {
            guard let (id, depth) = waiting.popLast() else { return true }
            let place = try known(id)
            let indent = String(repeating: "  ", count: depth)
            print("\(indent)\(id)  \(place.kind.phrase[language])  \(name(place.name))")
            waiting += place.children.reversed().map { (id: $0, depth: depth + 1) }
        }
        return waiting.isEmpty
    }

    func details(_ id: Identifier<Place>) throws {
        let place = try known(id)
        print("\(id)  \(place.kind.phrase[language])")
        for (index, digest) in place.names.enumerated() { print("  \(index)  \(name(digest))") }
        if let into = place.mergedInto {
            print("  " + ConsoleWords.mergedInto(into.description)[language])
        }
        for (id, change) in state.district.pendingChanges(of: id) {
            print("  " + pending(id, change)[language])
        }
    }

    func line(_ match: PlaceDirectory.Match) {
        guard let place = state.district.place(match.place) else { return }
        let former = match.formerName.map { "  " + ConsoleWords.formerly($0)[language] } ?? ""
        print("\(match.place)  \(place.kind.phrase[language])  \(name(place.name))\(former)")
    }

    private func pending(_ id: Identifier<PlaceChange>, _ change: PlaceChange) -> Phrase {
        let what: Phrase =
            switch change.content {
            case .rename(let digest): ConsoleWords.willBeCalled(name(digest))
            case .merge(let into): ConsoleWords.willMerge(into: into.description)
            }
        let day = Dates.day(change.effective, offsetMinutes: offsetMinutes)
        return ConsoleWords.pending(id.description, what: what, on: day)
    }

    private func name(_ digest: Digest) -> String {
        if let text = state.directory.text(digest) { return text }
        return state.district.removal(of: digest)?.phrase(offsetMinutes: offsetMinutes)[language]
            ?? ""
    }

    private var offsetMinutes: Int { state.district.founding?.offsetMinutes ?? 0 }

    private func known(_ id: Identifier<Place>) throws -> Place {
        guard let place = state.district.place(id) else {
            let refusal =
                state.district.founding == nil
                ? PlaceRefusal.notFounded : .unknownPlace(id)
            Terminal.complain(refusal.phrase[language])
            throw Exit.refused
        }
        return place
    }
}
