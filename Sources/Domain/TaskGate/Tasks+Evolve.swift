import HashTreeCollections
import Kernel

extension Tasks {
    static func evolve(_ district: inout District, _ event: TaskEvent, _ stamp: Stamp) {
        switch event {
        case .taskGateKept(let event): district.taskGates.keepers[event.place] = event.keeper
        case .asked(let event):
            assert(event.application == district.nextApplication, "numbered in order")
            district.taskGates.applications.append(
                TaskApplication(
                    place: event.place,
                    sender: event.sender,
                    words: event.words,
                    terms: event.terms,
                    by: event.by,
                    asked: stamp.recorded
                )
            )
        case .admitted(let event):
            assert(event.task == district.nextListedTask, "numbered in order")
            district.taskGates.listed.append(
                ListedTask(
                    application: event.application,
                    admitted: stamp.recorded,
                    until: event.until
                )
            )
            district.update(event.application) { $0.stage = .admitted(event.task) }
        case .refused(let event):
            district.update(event.application) { $0.stage = .refused(event.reason) }
        case .withdrawn(let event):
            guard let index = event.task.index(in: district.taskGates.listed.count) else {
                assertionFailure("an unknown task was withdrawn")
                return
            }
            district.taskGates.listed[index].withdrawn = stamp.recorded
        case .sent(let event):
            let sent = SentTask(
                task: event.task,
                committee: event.committee,
                year: event.year
            )
            district.taskGates.sent.append(sent)
            district.taskGates.asked[sent, default: 0] += 1
        case .turnedAway(let event):
            let total = TurnedAway(
                committee: event.committee,
                sender: event.sender,
                year: event.year
            )
            district.taskGates.turnedAway[total, default: 0] += 1
        }
    }
}

extension District {
    fileprivate mutating func update(
        _ id: Identifier<TaskApplication>,
        _ change: (inout TaskApplication) -> Void
    ) {
        guard let index = id.index(in: taskGates.applications.count) else {
            assertionFailure("an unknown application was changed")
            return
        }
        change(&taskGates.applications[index])
    }
}
