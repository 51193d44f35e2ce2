import Kernel

/// What was written into fields, read as their definitions say.
extension Matters {
    /// Fields as they go into an event, and their texts.
    struct Read {
        var fields: [MatterField] = []
        var texts: [SealedText] = []
    }

    static func read(
        _ written: [WrittenField],
        as definitions: [FieldDefinition],
        by side: ActorClass,
        in district: District,
        _ adoption: AdoptedInstitution,
        _ context: Context
    ) throws(MatterRefusal) -> Read {
        var read = Read()
        var seen: Set<Key> = []
        for field in written {
            guard let slot = definitions.firstIndex(where: { $0.key == field.key }) else {
                throw .unknownField(field.key, known: definitions.map(\.key))
            }
            guard seen.insert(field.key).inserted else { throw .fieldTwice(field.key) }
            let value: FieldValue
            if case .text(let charactersMax) = definitions[slot].kind {
                let sealed = try seal(field, charactersMax, context)
                read.texts.append(sealed)
                value = .text(sealed.commitment)
            } else {
                value = try self.value(of: field, definitions[slot], district, adoption)
            }
            read.fields.append(MatterField(slot: UInt16(slot), value: value, by: side))
        }
        read.fields.sort { $0.slot < $1.slot }
        return read
    }

    private static func seal(
        _ field: WrittenField,
        _ charactersMax: Int,
        _ context: Context
    ) throws(MatterRefusal) -> SealedText {
        do throws(Prose.Flaw) {
            return context.sealer.seal(try Prose(field.text, charactersMax: charactersMax))
        } catch {
            throw .fieldText(field.key, error)
        }
    }

    private static func value(
        of field: WrittenField,
        _ definition: FieldDefinition,
        _ district: District,
        _ adoption: AdoptedInstitution
    ) throws(MatterRefusal) -> FieldValue {
        let text = field.text
        func readable<Value>(
            _ value: Value?,
            _ shape: FieldShape
        ) throws(MatterRefusal) -> Value {
            guard let value else { throw .fieldUnreadable(field.key, shape) }
            return value
        }
        switch definition.kind {
        case .text: throw .fieldUnreadable(field.key, .choice)
        case .money:
            do throws(Money.Flaw) {
                return .money(try Money(text))
            } catch {
                throw .fieldAmount(field.key, error)
            }
        case .number: return .number(try readable(Int64(text), .number))
        case .day: return .day(try readable(Day(text), .day))
        case .flag: return .flag(try readable(Bool(text), .flag))
        case .share: return .share(try readable(Ratio(text), .share))
        case .choice(let choices):
            let key = try readable(Key(text), .choice)
            let known = choices.map(\.key)
            guard known.contains(key) else { throw .unknownChoice(field.key, known: known) }
            return .choice(key)
        case .item(let catalogue):
            let key = try readable(Key(text), .item)
            let known = adoption.institution.catalogue(catalogue)?.items.map(\.key) ?? []
            guard known.contains(key) else { throw .unknownChoice(field.key, known: known) }
            return .item(key)
        case .person:
            let person = Identifier<Person>(try readable(UInt64(text), .person))
            guard district.person(person)?.isPresent == true else {
                throw .unknownSubject(field.key)
            }
            return .person(person)
        case .organisation:
            let body = Identifier<Organisation>(try readable(UInt64(text), .organisation))
            guard district.organisation(body) != nil else { throw .unknownSubject(field.key) }
            return .organisation(district.standing(body))
        }
    }
}

extension Array<MatterField> {
    /// Takes over newer fields, in the order of their slots.
    mutating func fill(_ newer: [MatterField]) {
        for field in newer {
            let index = partitionIndex { $0.slot >= field.slot }
            if index < count, self[index].slot == field.slot {
                self[index] = field
            } else {
                insert(field, at: index)
            }
        }
    }
}
