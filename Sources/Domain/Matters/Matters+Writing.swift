import Kernel

/// What is written into a matter between its steps.
extension Matters {
    static func setFields(
        _ draft: inout MatterDraft,
        _ command: SetMatterFields
    ) throws(MatterRefusal) {
        let view = try openView(command.matter, command.by, draft)
        let side = try handler(command.by, of: view, draft)
        if let line = command.line {
            try check(line, for: command.by, view, draft)
            let isOwn = view.matter.lines[Int(line)].addedBy == command.by
            // What is for or against is in the words of whoever wrote it.
            guard isOwn || !view.isStance(line) else { throw .notForOthers }
        }
        let definitions =
            command.line.map { view.process.lines[Int(view.matter.lines[Int($0)].kind)].fields }
            ?? view.process.fields
        let read = try read(
            command.fields,
            as: definitions,
            by: side,
            in: draft.district,
            view.adoption,
            draft.context
        )
        guard !read.fields.isEmpty else { return }
        guard !view.matter.isEvidenceFrozen else { throw .evidenceFrozen }
        draft.keep(read.texts)
        draft.record(
            .matterFieldsSet(
                MatterFieldsSet(
                    matter: command.matter,
                    line: command.line,
                    fields: read.fields,
                    by: command.by
                )
            )
        )
        draft.settle([command.matter])
    }

    static func addLine(
        _ draft: inout MatterDraft,
        _ command: AddMatterLine
    ) throws(MatterRefusal) {
        let view = try openView(command.matter, command.by, draft)
        guard let kind = view.process.lines.firstIndex(where: { $0.key == command.kind }) else {
            throw .unknownLineKind(command.kind, known: view.process.lines.map(\.key))
        }
        let definition = view.process.lines[kind]
        guard let role = held(definition.addedBy, by: command.by, in: view, draft) else {
            throw notHeld(definition.addedBy, by: command.by, in: view, draft)
        }
        guard !view.matter.isEvidenceFrozen else { throw .evidenceFrozen }
        guard view.matter.lines.count < Matter.linesMax else {
            throw .tooManyLines(linesMax: Matter.linesMax)
        }
        let read = try read(
            command.fields,
            as: definition.fields,
            by: role.actorClass,
            in: draft.district,
            view.adoption,
            draft.context
        )
        draft.keep(read.texts)
        draft.record(
            .matterLineAdded(
                MatterLineAdded(
                    matter: command.matter,
                    line: UInt16(view.matter.lines.count),
                    kind: UInt16(kind),
                    by: command.by,
                    fields: read.fields
                )
            )
        )
        draft.settle([command.matter])
    }

    static func judgeLine(
        _ draft: inout MatterDraft,
        _ command: JudgeMatterLine
    ) throws(MatterRefusal) {
        let view = try openView(command.matter, command.by, draft)
        try check(command.line, for: command.by, view, draft)
        let line = view.matter.lines[Int(command.line)]
        let kind = view.process.lines[Int(line.kind)]
        guard
            held(kind.judgedBy, by: command.by, in: view, draft) != nil
                || view.isStance(command.line)
        else { throw notHeld(kind.judgedBy, by: command.by, in: view, draft) }
        guard line.addedBy != command.by else { throw .recused(.opener) }
        let sight = draft.district.stanceSight(in: view.id, command.by, at: draft.now)
        guard kind.verdicts.isEmpty || sight?.answers(Int(command.line)) == true else {
            throw notHeld(kind.judgedBy, by: command.by, in: view, draft)
        }
        guard let verdict = kind.verdicts.firstIndex(where: { $0.key == command.verdict }) else {
            throw .unknownVerdict(command.verdict, known: kind.verdicts.map(\.key))
        }
        try check(command, against: kind.verdicts[verdict], draft)
        var reason: SealedText?
        if let text = command.reason {
            reason = try sealed(text, Matter.reasonCharactersMax, draft.context) { .reason($0) }
        }
        draft.keep([reason].compactMap { $0 })
        let promise = command.promise.map {
            LinePromise(body: draft.district.standing($0.body), day: $0.day)
        }
        draft.record(
            .matterLineJudged(
                MatterLineJudged(
                    matter: command.matter,
                    line: command.line,
                    verdict: LineVerdict(
                        verdict: UInt16(verdict),
                        by: command.by,
                        reason: reason?.commitment,
                        promise: promise,
                        amount: command.amount
                    )
                )
            )
        )
        draft.promise(command.matter, command.line, promise)
        draft.settle([command.matter])
    }

    private static func check(
        _ command: JudgeMatterLine,
        against verdict: VerdictDefinition,
        _ draft: MatterDraft
    ) throws(MatterRefusal) {
        if verdict.needsReason, command.reason == nil { throw .verdictReason(verdict.key) }
        if verdict.needsPromise, command.promise == nil { throw .verdictPromise(verdict.key) }
        if verdict.needsAmount, command.amount == nil { throw .verdictAmount(verdict.key) }
        if let amount = command.amount, amount.isNegative { throw .amountNegative }
        guard let promise = command.promise else { return }
        guard draft.district.organisation(promise.body) != nil else {
            throw .unknownBody(promise.body)
        }
        let today = draft.district.today(draft.now)
        guard promise.day >= today else { throw .promiseBeforeToday(today) }
    }

    static func attach(
        _ draft: inout MatterDraft,
        _ command: AttachDocument
    ) throws(MatterRefusal) {
        let view = try openView(command.matter, command.by, draft)
        _ = try handler(command.by, of: view, draft)
        guard !view.matter.isEvidenceFrozen else { throw .evidenceFrozen }
        if let line = command.line { try check(line, for: command.by, view, draft) }
        guard view.matter.documents.count < Matter.documentsMax,
            command.covers.count <= Matter.documentsMax
        else { throw .tooManyDocuments(documentsMax: Matter.documentsMax) }
        let today = draft.district.today(draft.now)
        if let issued = command.issued, issued > today { throw .issuedLater(today) }
        let content = try sealed(command.content, contentCharactersMax, draft.context) {
            .content($0)
        }
        draft.keep([content])
        draft.record(
            .matterDocumentAttached(
                MatterDocumentAttached(
                    matter: command.matter,
                    kind: command.kind,
                    line: command.line,
                    issued: command.issued,
                    covers: command.covers,
                    content: content.commitment,
                    by: command.by
                )
            )
        )
        draft.settle([command.matter])
    }

    static func note(
        _ draft: inout MatterDraft,
        _ command: NoteParty
    ) throws(MatterRefusal) {
        let view = try openView(command.matter, command.by, draft)
        guard draft.district.isSomebody(command.party) else {
            throw .unknownParty(command.party)
        }
        var role: UInt16?
        switch command.note {
        case .interest:
            guard command.party == command.by else { throw .notForOthers }
            guard !view.matter.interests.contains(command.party) else { throw .alreadyNoted }
        case .signed:
            guard command.party == command.by else { throw .notForOthers }
            role = try self.role(of: command, view, draft)
        case .present:
            _ = try handler(command.by, of: view, draft)
            role = try self.role(of: command, view, draft)
        }
        let noted =
            view.matter.interests.count + view.matter.signatures.count
            + view.matter.attendance.count
        guard noted < Matter.partiesMax else {
            throw .tooManyParties(partiesMax: Matter.partiesMax)
        }
        draft.record(
            .matterPartyNoted(
                MatterPartyNoted(
                    matter: command.matter,
                    party: command.party,
                    note: command.note,
                    role: role
                )
            )
        )
        draft.settle([command.matter])
    }

    /// The role in which somebody signs or is there: they hold it, and were not noted in it yet.
    private static func role(
        of command: NoteParty,
        _ view: MatterView,
        _ draft: MatterDraft
    ) throws(MatterRefusal) -> UInt16 {
        guard let key = command.role else { throw .roleMissing }
        let roles = view.adoption.institution.roles
        guard let index = roles.firstIndex(where: { $0.key == key }) else {
            throw .unknownRole(key)
        }
        guard held([key], by: command.party, in: view, draft) != nil else {
            throw .roleNotHeld(key)
        }
        let noted = MatterSignature(party: command.party, role: UInt16(index))
        let earlier =
            command.note == .signed ? view.matter.signatures : view.matter.attendance
        guard !earlier.contains(noted) else { throw .alreadyNoted }
        return UInt16(index)
    }

    static func measure(
        _ draft: inout MatterDraft,
        _ command: RecordMeasure
    ) throws(MatterRefusal) {
        let view = try openView(command.matter, command.by, draft)
        _ = try handler(command.by, of: view, draft)
        let measures = view.adoption.institution.measures
        guard let index = measures.firstIndex(where: { $0.key == command.measure }) else {
            throw .unknownMeasure(command.measure, known: measures.map(\.key))
        }
        draft.record(
            .matterMeasured(
                MatterMeasured(
                    matter: command.matter,
                    measure: UInt16(index),
                    value: command.value,
                    by: command.by
                )
            )
        )
        draft.settle([command.matter])
    }

    /// A row that somebody may not see is not there for them, nor in the number they are told.
    private static func check(
        _ line: UInt16,
        for party: MatterParty,
        _ view: MatterView,
        _ draft: MatterDraft
    ) throws(MatterRefusal) {
        let sight = draft.district.stanceSight(in: view.id, party, at: draft.now)
        guard sight?.sees(Int(line)) == true else {
            throw .unknownLine(linesCount: sight?.seen.count ?? 0)
        }
    }
}
