import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct TaskListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: TaskConsoleWords.list[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(TaskConsoleWords.placeArgument)) var place: UInt64 = 1

    func run() throws {
        do {
            TaskLines(try options.read().state, options.language).list(at: Identifier(place))
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// What stands at the gate before the committees, as lines of a terminal.
struct TaskLines {
    private let names: BodyNames
    private let language: Language
    private let now = SystemClock().wall()

    init(_ state: HostedDistrict, _ language: Language) {
        names = BodyNames(state, language)
        self.language = language
    }

    private var district: District { names.state.district }

    /// Who decides, what is on the list, what waits for an answer, and what came past the list.
    func list(at place: Identifier<Place>) {
        let keeper = district.gateKeeper(for: place, at: now).map(names.body)
        print(TaskWords.decides(keeper)[language])
        printListed(at: place)
        printOpen(at: place)
        printTurnedAway(at: place)
    }

    func answer(
        to sender: Identifier<Organisation>?,
        from committee: Identifier<Organisation>
    )
        -> String
    {
        let place = district.place(of: committee)
        return TaskWords.answer(
            committee: names.body(committee),
            sender: sender.map(names.body),
            decides: district.gateKeeper(for: place, at: now).map(names.body)
        )[language]
    }

    private func printListed(at place: Identifier<Place>) {
        let listed = district.tasksListed(at: place, on: district.today(now))
        print("\n\(TaskConsoleWords.listed[language])")
        for id in listed {
            guard let task = district.listedTask(id),
                let application = district.application(task.application)
            else { continue }
            print("\(id)  \(names.text(application.words))  (\(names.body(application.sender)))")
            let terms = TaskWords.terms(application.terms)[language]
            print("   \(terms)  \(TaskWords.until(task.until)[language])")
        }
        if listed.isEmpty { print(TaskWords.noneListed[language]) }
    }

    private func printOpen(at place: Identifier<Place>) {
        let open = district.applicationsOpen(at: place)
        print("\n\(TaskConsoleWords.waiting[language])")
        for id in open {
            guard let application = district.application(id) else { continue }
            print("\(id)  \(names.text(application.words))  (\(names.body(application.sender)))")
            print("   \(TaskWords.terms(application.terms)[language])")
        }
        if open.isEmpty { print(TaskWords.noneOpen[language]) }
    }

    private func printTurnedAway(at place: Identifier<Place>) {
        print("\n\(TaskConsoleWords.turnedAwayTotals[language])")
        let totals = district.tasksTurnedAway(at: place)
        for total in totals {
            let sender = total.sender.map(names.body) ?? TaskWords.someone[language]
            print(TaskWords.total(sender, total.count, in: total.year)[language])
        }
        if totals.isEmpty { print(TaskWords.noneTurnedAway[language]) }
    }
}
