import Domain
import Kernel

/// How it is written who was told what became of matters.
extension TidingsEvent {
    var stored: StoredEnvelope.OneOf_Event {
        switch self {
        case .asked(let event): .tidingsAsked(event.stored)
        case .told(let event): .tidingsTold(event.stored)
        }
    }
}

extension TidingsAsked {
    var stored: StoredTidingsAsked {
        var stored = StoredTidingsAsked()
        stored.matter = matter.rawValue
        stored.person = person.rawValue
        stored.isWanted = isWanted
        return stored
    }

    init(_ stored: StoredTidingsAsked) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            person: Identifier(stored.person),
            isWanted: stored.isWanted
        )
    }
}

extension TidingsTold {
    var stored: StoredTidingsTold {
        var stored = StoredTidingsTold()
        stored.matter = matter.rawValue
        stored.persons = persons.map(\.rawValue)
        stored.way = StoredTellingWay(rawValue: Int(way.rawValue)) ?? .unspecified
        stored.through = through.milliseconds
        return stored
    }

    init(_ stored: StoredTidingsTold) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            persons: stored.persons.map { Identifier($0) },
            way: try known(
                TellingWay(rawValue: UInt8(clamping: stored.way.rawValue)),
                in: "TellingWay"
            ),
            through: Instant(milliseconds: stored.through)
        )
    }
}
