import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct CalendarGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calendar",
            abstract: DutyWords.calendar[Terminal.language],
            subcommands: [CalendarAdoptCommand.self, CalendarShowCommand.self]
        )
    }
}

struct CalendarAdoptCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt",
            abstract: DutyWords.calendarAdopt[Terminal.language]
        )
    }

    private static let bytesMax = 1 << 20

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(DutyWords.calendarFile)) var file: String

    func run() async throws {
        let language = options.folder.language
        let lines: CalendarLines
        do {
            let bytes = try TextFile.read(file, Self.bytesMax)
            lines = try CalendarLines(String(decoding: bytes, as: UTF8.self))
        } catch let flaw as CalendarLines.Flaw {
            Terminal.complain(DutyWords.badCalendarLine(flaw.line)[language])
            throw Exit.badUsage
        } catch {
            throw Exit.explain(error, language)
        }
        let order = AdoptWorkingCalendar(off: lines.off, worked: lines.worked)
        try await options.give(.duties(.adoptCalendar(order))) { _ in
            DutyWords.adopted(off: lines.off.count, worked: lines.worked.count)
        }
    }
}

/// A calendar as a file has it: a day and a word on each line; empty lines and what stands behind
/// a `#` are passed over.
struct CalendarLines {
    struct Flaw: Error {
        let line: Int
    }

    private(set) var off: [Day] = []
    private(set) var worked: [Day] = []

    init(_ text: String) throws(Flaw) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
            if words.isEmpty { continue }
            guard words.count == 2, let day = Day(String(words[0])) else {
                throw Flaw(line: index + 1)
            }
            switch words[1] {
            case "off": off.append(day)
            case "work": worked.append(day)
            default: throw Flaw(line: index + 1)
            }
        }
    }
}

struct CalendarShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: DutyWords.calendarShow[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            for (day, isWorked) in try options.read().state.district.calendar.listed {
                print("\(day) \(isWorked ? "work" : "off")")
            }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct DutiesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "duties",
            abstract: DutyWords.listDuties[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            try DutyLines.list(options)
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// What is owed, as lines of a terminal.
enum DutyLines {
    static func list(_ options: FolderOptions) throws {
        let state = try options.read().state
        let names = BodyNames(state, options.language)
        let now = SystemClock().wall()
        let owed = state.district.duties(owedAt: now)
        for id in owed {
            guard let duty = state.district.duty(id) else { continue }
            let mark = duty.isOverdue(at: now) ? DutyWords.overdue : DutyWords.owed
            print("\(id)  \(mark[options.language])  \(names.sentence(duty, at: now))")
        }
        if owed.isEmpty { Terminal.complain(DutyWords.none[options.language]) }
    }
}
