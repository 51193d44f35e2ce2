package import Domain
import Kernel

/// Finds the name that was probably meant where the check found one that is not defined.
package struct FlawNames: Sendable {
    private let institution: Institution
    private let names: InstitutionNames

    package init(_ institution: Institution) {
        self.institution = institution
        names = InstitutionNames(institution)
    }

    /// Nothing where no name is near.
    package func meant(by flaw: InstitutionFlaw) -> String? {
        guard let name = flaw.names.first?.text else { return nil }
        switch flaw.rule {
        case .undefined: return NearestWord.to(name, among: known(flaw))
        case .unheldRole:
            guard case .role(let key) = flaw.subject, let role = institution.role(key),
                case .named(let field) = role.holder
            else { return nil }
            let fields = institution.processes.flatMap { names.with($0).all(.field) }
            return NearestWord.to(field.text, among: fields.map(\.text))
        case .lostDecision:
            return NearestWord.to(name, among: known(flaw, .event).filter { $0 != name })
        case .nothingToAccept:
            return NearestWord.to(name, among: FlawRule.allCases.map(\.rawValue))
        case .untitled: return NearestWord.to(name, among: institution.terms.map(\.key.text))
        case .wrongKind, .unreachableState, .deadEnd, .unfinishable, .ambiguousEvent,
            .sameTrigger, .tooFewSeats, .clockNotStarted, .unattendedLines, .moneyWithoutHolder,
            .payWithoutCommitment, .segregation, .selfApproval, .sharesNotWhole, .shareAboveOne,
            .sideDoorOpen, .placesNotKept, .firstStepFields, .stancesDecide, .silenceDecides,
            .triggersAtOnce, .moneyLeftBound, .reportNotRun, .assessmentNotRun, .noWayBack,
            .refusalWithoutReason,
            .noBoundaries, .noFit,
            .noCollectiveChoice, .noMonitoring, .noGraduatedSanctions, .noDisputeWay, .noOwnRules,
            .notNested:
            return nil
        }
    }

    private func known(_ flaw: InstitutionFlaw, _ kind: ReferenceKind? = nil) -> [String] {
        guard let kind = kind ?? flaw.reference else { return [] }
        let process = flaw.subject.process.flatMap(institution.process)
        return (process.map(names.with) ?? names).all(kind).map(\.text)
    }
}
