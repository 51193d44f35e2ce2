import Kernel

/// What is on file: fields, documents, lines and their verdicts.
extension Guards {
    static func fieldsComplete(_ fields: [Key], _ scene: Scene) -> GuardFailure? {
        let missing = fields.filter { scene.value($0) == nil }
        return missing.isEmpty ? nil : .fieldsComplete(missing: missing)
    }

    /// A kind that is a field drawn from a catalogue stands for what its entry asks for.
    static func evidence(_ kinds: [Key], _ scene: Scene) -> GuardFailure? {
        var asked: [Key] = []
        for kind in kinds {
            guard case .item = scene.definition(kind)?.kind else {
                asked.append(kind)
                continue
            }
            guard let item = scene.choice(kind) else { return .unfilled(field: kind) }
            asked += scene.entry(item, in: kind)?.evidence ?? []
        }
        let found = Set(scene.documentsHere.map(\.kind))
        let missing = asked.filter { !found.contains($0) }
        return missing.isEmpty ? nil : .evidence(missing: missing)
    }

    /// A body recommends what its latest step in the matter was for: one that had to say why, as a
    /// no must, recommends nothing.
    static func recommendations(_ bodies: [Key], _ scene: Scene) -> GuardFailure? {
        let missing = bodies.filter { body in
            let latest = scene.matter.acts.lazy.reversed().compactMap { scene.step(of: $0) }
                .first { scene.isStep($0, of: body) }
            return latest?.needsReason ?? true
        }
        return missing.isEmpty ? nil : .recommendations(missing: missing)
    }

    static func answered(_ lines: Key, _ scene: Scene) -> GuardFailure? {
        let rows = scene.lines(lines).map { scene.matter.lines[Int($0)] }
        let unanswered = rows.count { scene.verdict(of: $0) == nil }
        let incomplete = rows.count { row in
            guard let verdict = row.verdict, let definition = scene.verdict(of: row) else {
                return false
            }
            return definition.needsReason && verdict.reason == nil
                || definition.needsPromise && verdict.promise == nil
                || definition.needsAmount && verdict.amount == nil
        }
        guard unanswered + incomplete > 0 else { return nil }
        let isCounted = rows.allSatisfy { row in
            scene.district.stance(of: row, in: scene.matter) == nil
        }
        guard isCounted || scene.district.showsStances(of: scene.matter) else {
            return .answered(lines: lines, unanswered: 0, incomplete: 0, of: 0)
        }
        return .answered(
            lines: lines,
            unanswered: unanswered,
            incomplete: incomplete,
            of: rows.count
        )
    }

    static func verdict(_ allowed: [Key], _ scene: Scene) -> GuardFailure? {
        guard let line = scene.currentLine else { return .noLine }
        let found = scene.verdict(of: line)?.key
        if let found, allowed.contains(found) { return nil }
        return .verdict(found: found, allowed: allowed)
    }

    static func linesAtLeast(_ lines: Key, _ min: Int, _ scene: Scene) -> GuardFailure? {
        let found = scene.lines(lines).count
        return found >= min ? nil : .linesAtLeast(lines: lines, found: found, needed: min)
    }

    /// One document must name them all.
    static func surveyFrame(
        _ groups: [Key],
        _ channels: [Key],
        _ scene: Scene
    ) -> GuardFailure? {
        let gaps = scene.documentsHere.map { document in
            (
                groups: groups.filter { !document.covers.contains($0) },
                channels: channels.filter { !document.covers.contains($0) }
            )
        }
        let nearest = gaps.min {
            $0.groups.count + $0.channels.count
                < $1.groups.count + $1.channels.count
        }
        guard let nearest else { return .surveyFrame(groups: groups, channels: channels) }
        return nearest.groups.isEmpty && nearest.channels.isEmpty
            ? nil : .surveyFrame(groups: nearest.groups, channels: nearest.channels)
    }

    static func cites(_ catalogue: Key, _ field: Key, _ scene: Scene) -> GuardFailure? {
        guard let item = scene.choice(field) else { return .unfilled(field: field) }
        let isListed = scene.institution.catalogue(catalogue)?.items.contains { $0.key == item }
        return isListed == true ? nil : .cites(catalogue: catalogue, field: field)
    }

    static func checklist(_ items: [Key], _ by: ActorClass, _ scene: Scene) -> GuardFailure? {
        let missing = items.filter { scene.value($0) == nil }
        let byOthers = items.filter { scene.field($0).map { $0.by != by } ?? false }
        guard !missing.isEmpty || !byOthers.isEmpty else { return nil }
        return .checklist(missing: missing, byOthers: byOthers, by: by)
    }

    /// Sections may lie in several documents.
    static func reportComplete(_ sections: [Key], _ scene: Scene) -> GuardFailure? {
        let covered = Set(scene.documentsHere.flatMap { $0.covers + [$0.kind] })
        let missing = sections.filter { !covered.contains($0) }
        return missing.isEmpty ? nil : .reportComplete(missing: missing)
    }

    static func validDocument(
        _ kind: Key,
        _ monthsMax: Int,
        _ lines: Key?,
        _ scene: Scene
    ) -> GuardFailure? {
        let places: [UInt16?] = lines.map { scene.lines($0).map { $0 } } ?? [scene.line]
        let days = places.map { place in
            scene.matter.documents.filter { $0.line == place && $0.kind == kind }
                .compactMap(\.issued).filter { $0 <= scene.today }.max()
        }
        let missing = days.count { $0 == nil }
        let tooOld = days.count { $0.map { $0.adding(months: monthsMax) < scene.today } ?? false }
        guard missing + tooOld > 0 else { return nil }
        return .validDocument(
            kind: kind,
            missing: missing,
            tooOld: tooOld,
            of: places.count,
            monthsMax: monthsMax
        )
    }

    static func offers(_ min: Int, _ lines: Key, _ reason: Key, _ scene: Scene) -> GuardFailure? {
        let found = scene.lines(lines).count
        guard found < min, scene.value(reason) == nil else { return nil }
        return .offers(found: found, needed: min, reason: reason)
    }

    static func unique(_ fields: [Key], _ scene: Scene) -> GuardFailure? {
        for field in fields where scene.value(field) == nil { return .unfilled(field: field) }
        guard let other = scene.district.matterIndex.twin(of: fields, in: scene) else {
            return nil
        }
        return .unique(fields: fields, other: other)
    }

    static func precondition(_ flag: Key, _ scene: Scene) -> GuardFailure? {
        scene.isAttested(flag) ? nil : .precondition(flag)
    }
}

extension Scene {
    /// Whether a flag was attested, when the institution was adopted or the matter opened.
    func isAttested(_ flag: Key) -> Bool {
        adoption.attested.contains(flag) || matter.attested.contains(flag)
    }

    /// Whether a step is one that a body takes: by deciding, or by whoever sits in it.
    func isStep(_ step: TransitionDefinition, of body: Key) -> Bool {
        switch step.mover {
        case .decidedBy(let rule): return rule.body == body
        case .by(let role):
            switch institution.role(role)?.holder {
            case .member(let of), .head(let of): return of == body
            case .resident, .opener, .owner, .named, nil: return false
            }
        case .when, .lost: return false
        }
    }
}
