import Domain
import Foundation
import Kernel

extension MatterDocumentAttached {
    var stored: StoredMatterDocumentAttached {
        var stored = StoredMatterDocumentAttached()
        stored.matter = matter.rawValue
        stored.kind = kind.text
        if let line { stored.line = UInt32(line) }
        if let issued { stored.issued = issued.number }
        stored.covers = covers.map(\.text)
        stored.content = Data(content.bytes)
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredMatterDocumentAttached) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            kind: try key(stored.kind),
            line: stored.hasLine ? try small(stored.line) : nil,
            issued: stored.hasIssued ? Day(number: stored.issued) : nil,
            covers: try keys(stored.covers),
            content: try digest(stored.content),
            by: try MatterParty(stored.by)
        )
    }
}

extension MatterPartyNoted {
    var stored: StoredMatterPartyNoted {
        var stored = StoredMatterPartyNoted()
        stored.matter = matter.rawValue
        stored.party = party.stored
        stored.note = StoredMatterNote(rawValue: Int(note.rawValue)) ?? .unspecified
        if let role { stored.role = UInt32(role) }
        return stored
    }

    init(_ stored: StoredMatterPartyNoted) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            party: try MatterParty(stored.party),
            note: try known(
                MatterNote(rawValue: UInt8(clamping: stored.note.rawValue)),
                in: "MatterNote"
            ),
            role: stored.hasRole ? try small(stored.role) : nil
        )
    }
}

extension MatterStepped {
    var stored: StoredMatterStepped {
        var stored = StoredMatterStepped()
        stored.matter = matter.rawValue
        stored.transition = UInt32(transition)
        if let by { stored.by = by.stored }
        if let role { stored.role = UInt32(role) }
        if let reason { stored.reason = Data(reason.bytes) }
        return stored
    }

    init(_ stored: StoredMatterStepped) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            transition: try small(stored.transition),
            by: stored.hasBy ? try MatterParty(stored.by) : nil,
            role: stored.hasRole ? try small(stored.role) : nil,
            reason: stored.reason.isEmpty ? nil : try digest(stored.reason)
        )
    }
}

extension MatterDecisionCounted {
    var stored: StoredMatterDecisionCounted {
        var stored = StoredMatterDecisionCounted()
        stored.matter = matter.rawValue
        stored.transition = UInt32(transition)
        stored.members = UInt32(count.members)
        stored.present = UInt32(count.present)
        stored.yes = UInt32(count.yes)
        stored.no = UInt32(count.no)
        stored.abstained = UInt32(count.abstained)
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredMatterDecisionCounted) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            transition: try small(stored.transition),
            count: DecisionCount(
                members: Int(stored.members),
                present: Int(stored.present),
                yes: Int(stored.yes),
                no: Int(stored.no),
                abstained: Int(stored.abstained)
            ),
            by: try MatterParty(stored.by)
        )
    }
}

extension MatterDecisionSigned {
    var stored: StoredMatterDecisionSigned {
        var stored = StoredMatterDecisionSigned()
        stored.matter = matter.rawValue
        stored.isCarried = isCarried
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredMatterDecisionSigned) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            isCarried: stored.isCarried,
            by: try MatterParty(stored.by)
        )
    }
}

extension MatterLinked {
    var stored: StoredMatterLinked {
        var stored = StoredMatterLinked()
        stored.matter = matter.rawValue
        stored.kind = StoredMatterLinkKind(rawValue: Int(link.kind.rawValue)) ?? .unspecified
        stored.other = link.other.rawValue
        return stored
    }

    init(_ stored: StoredMatterLinked) throws(CodecError) {
        try stored.refuseUnknown()
        let kind = try known(
            MatterLink.Kind(rawValue: UInt8(clamping: stored.kind.rawValue)),
            in: "MatterLinkKind"
        )
        self.init(
            matter: Identifier(stored.matter),
            link: MatterLink(kind: kind, other: Identifier(stored.other))
        )
    }
}

extension MatterMoved {
    var stored: StoredMatterMoved {
        var stored = StoredMatterMoved()
        stored.matter = matter.rawValue
        stored.adoption = rules.adoption.rawValue
        stored.process = UInt32(rules.process)
        stored.state = UInt32(state)
        stored.fields = fields.map(\.stored)
        stored.by = by.stored
        stored.reason = Data(reason.bytes)
        return stored
    }

    init(_ stored: StoredMatterMoved) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            rules: Matter.Rules(
                adoption: Identifier(stored.adoption),
                process: try small(stored.process)
            ),
            state: try small(stored.state),
            fields: try MatterField.all(stored.fields),
            by: try MatterParty(stored.by),
            reason: try digest(stored.reason)
        )
    }
}

extension MatterMeasured {
    var stored: StoredMatterMeasured {
        var stored = StoredMatterMeasured()
        stored.matter = matter.rawValue
        stored.measure = UInt32(measure)
        stored.value = value
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredMatterMeasured) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            measure: try small(stored.measure),
            value: stored.value,
            by: try MatterParty(stored.by)
        )
    }
}
