import Kernel

extension Institution {
    /// These rules where both say something, and those of `base` where only it does.
    ///
    /// What has the same key is replaced as a whole, and stays where it stood; what is new comes
    /// after. What the base explains is inherited for its own processes only.
    package func laid(over base: Institution) -> Institution {
        var laid = Institution(key: key, version: version, title: title)
        laid.extends = base.key
        laid.bodies = merged(base.bodies, bodies, by: \.key)
        laid.roles = merged(base.roles, roles, by: \.key)
        laid.powers = merged(base.powers, powers, by: \.verb)
        laid.processes = merged(base.processes, processes, by: \.key)
        laid.catalogues = merged(base.catalogues, catalogues, by: \.key)
        laid.services = merged(base.services, services, by: \.key)
        laid.funds = merged(base.funds, funds, by: \.key)
        laid.cofinancing = merged(base.cofinancing, cofinancing, by: \.key)
        laid.reports = merged(base.reports, reports, by: \.key)
        laid.measures = merged(base.measures, measures, by: \.key)
        laid.controls = merged(base.controls, controls, by: \.key)
        laid.assessments = merged(base.assessments, assessments, by: \.key)
        laid.eligibility = merged(base.eligibility, eligibility, by: \.key)
        laid.preconditions = merged(base.preconditions, preconditions, by: \.key)
        laid.terms = merged(base.terms, terms, by: \.key)
        laid.context = merged(base.context, context, by: \.key)
        let replaced = Set(processes.map(\.key))
        laid.accepts =
            base.accepts.filter { accepted in
                accepted.process.map { !replaced.contains($0) } ?? false
            } + accepts
        return laid
    }
}

private func merged<Definition, Name: Hashable>(
    _ base: [Definition],
    _ own: [Definition],
    by name: (Definition) -> Name
) -> [Definition] {
    var rest = Dictionary(own.map { (name($0), $0) }) { first, _ in first }
    let replaced = base.map { rest.removeValue(forKey: name($0)) ?? $0 }
    return replaced + own.filter { rest[name($0)] != nil }
}
