import Kernel

/// What steps begin: other matters, and things that are owed.
extension Effects {
    static func createMatter(
        _ process: Key,
        _ fields: [Key],
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        let copied = fields.compactMap { key in scene.field(key).map { (key, $0) } }
        return try opening(process, copied, .ledTo, scene)
    }

    /// One matter for each line, each part of this one.
    static func splitMatter(
        _ process: Key,
        _ lines: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        var scene = scene
        var events: [Event] = []
        for number in scene.lines(lines) {
            let line = scene.matter.lines[Int(number)]
            let definitions = scene.process.lines[Int(line.kind)].fields
            let copied = line.fields.compactMap { field in
                definitions.indices.contains(Int(field.slot))
                    ? (definitions[Int(field.slot)].key, field) : nil
            }
            let more = try opening(process, copied, .partOf, scene)
            scene = scene.after(more)
            events += more
        }
        return events
    }

    /// The new matter bears the title of the one it comes from, and holds those of its fields that
    /// it has too.
    private static func opening(
        _ key: Key,
        _ fields: [(key: Key, field: MatterField)],
        _ kind: MatterLink.Kind,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        guard let index = scene.institution.processes.firstIndex(where: { $0.key == key }) else {
            throw .unbound(key)
        }
        guard scene.district.matters.count < Matter.mattersMax else {
            throw .tooManyMatters(mattersMax: Matter.mattersMax)
        }
        let definitions = scene.institution.processes[index].fields
        let id = scene.district.nextMatter
        let copied = definitions.indices.compactMap { slot -> MatterField? in
            guard let (_, field) = fields.first(where: { $0.key == definitions[slot].key }),
                field.value.fits(definitions[slot].kind)
            else { return nil }
            return MatterField(slot: UInt16(slot), value: field.value, by: field.by)
        }
        let rules = Matter.Rules(adoption: scene.matter.rules.adoption, process: UInt16(index))
        let opened = MatterOpened(
            matter: id,
            rules: rules,
            place: scene.matter.place,
            opener: scene.actor ?? scene.matter.opener,
            origin: scene.actorClass ?? scene.matter.origin,
            title: scene.matter.title,
            attested: scene.matter.attested
        )
        var events: [Event] = [.matterOpened(opened)]
        if !copied.isEmpty {
            events.append(
                .matterFieldsSet(MatterFieldsSet(matter: id, line: nil, fields: copied))
            )
        }
        let (from, other) = kind == .partOf ? (id, scene.id) : (scene.id, id)
        events.append(
            .matterLinked(MatterLinked(matter: from, link: MatterLink(kind: kind, other: other)))
        )
        return events
    }
}

extension FieldValue {
    /// Whether a field of this kind can hold it.
    func fits(_ kind: FieldDefinition.Kind) -> Bool {
        switch (self, kind) {
        case (.text, .text), (.money, .money), (.number, .number), (.day, .day), (.flag, .flag),
            (.share, .share), (.person, .person), (.organisation, .organisation), (.item, .item):
            true
        case (.choice(let choice), .choice(let choices)): choices.contains { $0.key == choice }
        case (.text, _), (.money, _), (.number, _), (.day, _), (.flag, _), (.choice, _),
            (.share, _), (.person, _), (.organisation, _), (.item, _):
            false
        }
    }
}
