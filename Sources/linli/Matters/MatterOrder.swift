import Domain

/// The commands about matters that a person may give.
enum MatterOrder: Codable, Sendable {
    case open(OpenMatter)
    case setFields(SetMatterFields)
    case addLine(AddMatterLine)
    case judgeLine(JudgeMatterLine)
    case attach(AttachDocument)
    case note(NoteParty)
    case step(StepMatter)
    case countDecision(CountDecision)
    case signDecision(SignDecision)
    case link(LinkMatters)
    case measure(RecordMeasure)
    case move(MoveMatter)

    var command: MatterCommand {
        switch self {
        case .open(let command): .open(command)
        case .setFields(let command): .setFields(command)
        case .addLine(let command): .addLine(command)
        case .judgeLine(let command): .judgeLine(command)
        case .attach(let command): .attach(command)
        case .note(let command): .note(command)
        case .step(let command): .step(command)
        case .countDecision(let command): .countDecision(command)
        case .signDecision(let command): .signDecision(command)
        case .link(let command): .link(command)
        case .measure(let command): .measure(command)
        case .move(let command): .move(command)
        }
    }
}
