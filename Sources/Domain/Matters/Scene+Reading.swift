import Kernel

/// What guards and effects read of a scene by the names that the institution's file gives.
extension Scene {
    /// The line a quantifier is looking at.
    var currentLine: MatterLine? {
        line.flatMap { matter.lines.indices.contains(Int($0)) ? matter.lines[Int($0)] : nil }
    }

    var institution: Institution { adoption.institution }

    var today: Day { district.today(now) }

    /// A field by its name: of the line that is looked at, where lines of its kind have such a
    /// field; otherwise of the matter.
    func field(_ key: Key) -> MatterField? {
        if let line = currentLine, let slot = lineSlot(key, of: line.kind) {
            return line.fields.first { $0.slot == slot }
        }
        guard let slot = process.fields.firstIndex(where: { $0.key == key }) else { return nil }
        return matter.fields.first { $0.slot == UInt16(slot) }
    }

    func value(_ key: Key) -> FieldValue? { field(key)?.value }

    func definition(_ key: Key) -> FieldDefinition? {
        if let line = currentLine, let slot = lineSlot(key, of: line.kind) {
            return process.lines[Int(line.kind)].fields[Int(slot)]
        }
        return process.fields.first { $0.key == key }
    }

    private func lineSlot(_ key: Key, of kind: UInt16) -> UInt16? {
        guard process.lines.indices.contains(Int(kind)) else { return nil }
        return process.lines[Int(kind)].fields.firstIndex { $0.key == key }.map(UInt16.init)
    }

    /// The amount that a field holds; of a line that was given one by its verdict, that amount
    /// where the field is empty or is no field at all.
    func amount(_ key: Key) -> Money? {
        if case .money(let amount) = value(key) { return amount }
        return currentLine?.verdict?.amount
    }

    func number(_ key: Key) -> Int64? {
        if case .number(let number) = value(key) { number } else { nil }
    }

    /// What a field names that is a key: an entry of a catalogue, an answer of several.
    func choice(_ key: Key) -> Key? {
        switch value(key) {
        case .choice(let choice): choice
        case .item(let item): item
        case .text, .money, .number, .day, .flag, .share, .person, .organisation, nil: nil
        }
    }

    func kind(ofLines key: Key) -> UInt16? {
        process.lines.firstIndex { $0.key == key }.map(UInt16.init)
    }

    /// The numbers of the lines of a kind that nobody took back, oldest first.
    func lines(_ key: Key) -> [UInt16] {
        guard let kind = kind(ofLines: key) else { return [] }
        return matter.lines.indices
            .filter { matter.lines[$0].kind == kind && !matter.lines[$0].isWithdrawn }
            .map(UInt16.init)
    }

    /// The same, looking at one line.
    func looking(at line: UInt16) -> Scene {
        var scene = self
        scene.line = line
        return scene
    }

    /// What the verdict of a line is, by its definition.
    func verdict(of line: MatterLine) -> VerdictDefinition? {
        guard let verdict = line.verdict, process.lines.indices.contains(Int(line.kind)) else {
            return nil
        }
        let verdicts = process.lines[Int(line.kind)].verdicts
        return verdicts.indices.contains(Int(verdict.verdict))
            ? verdicts[Int(verdict.verdict)] : nil
    }

    func roleNumber(_ key: Key) -> UInt16? {
        institution.roles.firstIndex { $0.key == key }.map(UInt16.init)
    }

    /// Documents of the line that is looked at; otherwise of the matter as a whole.
    var documentsHere: [MatterDocument] {
        matter.documents.filter { $0.line == line }
    }

    func step(of act: MatterAct) -> TransitionDefinition? {
        process.transitions.indices.contains(Int(act.transition))
            ? process.transitions[Int(act.transition)] : nil
    }

    /// The persons that the fields of the line name, or else those of the matter; or else whoever
    /// opened it: those on whom it depends.
    var dependants: [Identifier<Person>] {
        let named = (currentLine?.fields ?? matter.fields).compactMap(\.person)
        if !named.isEmpty { return named }
        if case .person(let opener) = matter.opener, currentLine == nil { return [opener] }
        return []
    }

    /// Who holds a role now. Nothing where every resident does: nobody lists them.
    func holders(of role: Key) -> [MatterParty]? {
        guard let definition = institution.role(role) else { return [] }
        switch definition.holder {
        case .resident: return nil
        case .member(let body): return sitting(in: body, onlyHeads: false)
        case .head(let body): return sitting(in: body, onlyHeads: true)
        case .opener: return [matter.opener]
        case .owner: return matter.owner.map { [$0] } ?? []
        case .named(let field): return persons(named: field).map(MatterParty.person)
        }
    }

    /// In the field of the matter, and in that field of every line that has it.
    func persons(named field: Key) -> [Identifier<Person>] {
        var found: [Identifier<Person>] = []
        if let slot = process.fields.firstIndex(where: { $0.key == field }) {
            found += matter.fields.filter { $0.slot == UInt16(slot) }.compactMap(\.person)
        }
        for line in matter.lines {
            guard let slot = lineSlot(field, of: line.kind) else { continue }
            found += line.fields.filter { $0.slot == slot }.compactMap(\.person)
        }
        return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func sitting(in key: Key, onlyHeads: Bool) -> [MatterParty] {
        guard let body = adoption.body(key).map(district.standing) else { return [] }
        let held = district.organisation(body)?.holdings.compactMap(district.holding) ?? []
        let persons = held.filter { $0.isHeld(at: now) }
            .filter { !onlyHeads || district.group($0.group, of: body)?.isHead == true }
            .compactMap(\.holder.person)
        let staff = district.accounts.indices.map {
            MatterParty.account(Identifier(UInt64($0) + 1))
        }
        .filter { district.sits($0, in: body, isHead: onlyHeads, at: now) }
        return persons.reduce(into: staff) {
            if !$0.contains(.person($1)) { $0.append(.person($1)) }
        }
    }
}

extension MatterField {
    var person: Identifier<Person>? {
        if case .person(let person) = value { person } else { nil }
    }
}
