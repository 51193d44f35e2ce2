import Kernel

/// Moving a matter to newer rules: nothing moves by itself, and nothing is lost on the way.
extension Matters {
    static func move(
        _ draft: inout MatterDraft,
        _ command: MoveMatter
    ) throws(MatterRefusal) {
        let view = try openView(command.matter, command.by, draft)
        _ = try handler(command.by, of: view, draft)
        guard command.adoption != view.matter.rules.adoption else { throw .sameRules }
        guard let newer = draft.district.adoption(command.adoption) else {
            throw .unknownAdoption(command.adoption)
        }
        guard newer.isInForce(at: draft.now) else { throw .notInForce(command.adoption) }
        guard draft.district.covers(newer.place, view.matter.place) else {
            throw .outsideScope(view.matter.place)
        }
        let processes = newer.institution.processes
        guard let index = processes.firstIndex(where: { $0.key == view.process.key }) else {
            throw .unknownProcess(view.process.key)
        }
        let process = processes[index]
        let key = command.states[view.state.key] ?? view.state.key
        guard let state = process.states.firstIndex(where: { $0.key == key }) else {
            throw .unmappedState(view.state.key, known: process.states.map(\.key))
        }
        let reason = try sealed(command.reason, Matter.reasonCharactersMax, draft.context) {
            .reason($0)
        }
        guard view.process.lines == process.lines || view.matter.lines.isEmpty else {
            throw .linesDiffer
        }
        draft.keep([reason])
        draft.closeStep(of: command.matter, .lapsed)
        draft.record(
            .matterMoved(
                MatterMoved(
                    matter: command.matter,
                    rules: Matter.Rules(adoption: command.adoption, process: UInt16(index)),
                    state: UInt16(state),
                    fields: fields(of: view, as: process),
                    by: command.by,
                    reason: reason.commitment
                )
            )
        )
        draft.begin(command.matter)
        draft.settle([command.matter])
    }

    /// Fields that the newer rules have too, with the same kind of value.
    private static func fields(
        of view: MatterView,
        as process: ProcessDefinition
    ) -> [MatterField] {
        view.matter.fields.compactMap { field in
            let older = view.process.fields[Int(field.slot)]
            let slot = process.fields.firstIndex {
                $0.key == older.key && $0.kind == older.kind
            }
            return slot.map { MatterField(slot: UInt16($0), value: field.value, by: field.by) }
        }.sorted { $0.slot < $1.slot }
    }
}
