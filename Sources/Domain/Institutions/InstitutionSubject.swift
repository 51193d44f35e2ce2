package import Kernel

/// A part of an institution that something can be said about.
package enum InstitutionSubject: Hashable, Sendable {
    case institution
    case body(Key)
    case role(Key)
    case power(PowerDefinition.Verb)
    case fund(Key)
    case cofinancing(Key)
    case catalogue(Key)
    case service(Key)
    case report(Key)
    case measure(Key)
    case control(Key)
    case assessment(Key)
    case eligibility(Key)
    case precondition(Key)
    /// By its number among the findings that are explained.
    case accepted(Int)
    case process(Key)
    case state(process: Key, Key)
    case field(process: Key, Key)
    case lines(process: Key, Key)
    case clock(process: Key, Key)
    /// By its number in the process.
    case transition(process: Key, Int)

    /// The process it belongs to, if it does.
    package var process: Key? {
        switch self {
        case .process(let process), .state(let process, _), .field(let process, _),
            .lines(let process, _), .clock(let process, _), .transition(let process, _):
            process
        case .institution, .body, .role, .power, .fund, .cofinancing, .catalogue, .service,
            .report, .measure, .control, .assessment, .eligibility, .precondition, .accepted:
            nil
        }
    }
}
