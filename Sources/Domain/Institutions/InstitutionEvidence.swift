import Kernel

extension Institution {
    /// Where each of its lines comes from, in the order of its sections.
    package var provenances: [Provenance] {
        [
            bodies.map(\.provenance), roles.map(\.provenance), powers.map(\.provenance),
            catalogues.map(\.provenance), services.map(\.provenance), funds.map(\.provenance),
            cofinancing.map(\.provenance), reports.map(\.provenance), measures.map(\.provenance),
            controls.map(\.provenance), assessments.map(\.provenance),
            eligibility.map(\.provenance), preconditions.map(\.provenance),
            processes.flatMap(\.provenances),
        ].flatMap(\.self)
    }

    /// How many of its lines are so sure.
    package func count(_ standing: Provenance.Standing) -> Int {
        provenances.count { $0.standing == standing }
    }
}

extension ProcessDefinition {
    fileprivate var provenances: [Provenance] {
        [provenance] + states.compactMap { $0.owed?.provenance } + clocks.map(\.provenance)
            + transitions.flatMap { [$0.provenance] + $0.requires.map(\.provenance) }
    }
}
