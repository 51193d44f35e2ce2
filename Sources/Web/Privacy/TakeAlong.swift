import Application
import Domain
import HTTPTypes
import Interchange
import Kernel
import NIOCore
import Words

/// What somebody takes along: everything held about them, in words that programs know. Nobody else
/// is named in it but who holds a mandate of theirs, or whose mandate they hold.
struct TakeAlong {
    let context: PageContext
    let record: OwnRecord
    let looks: [Look]
    let sessions: [ResidentSession]

    var document: JSONValue {
        var members: [String: JSONValue] = [
            "format": "linli-own-data-1",
            "written": moment(context.now),
            "person": .number(Int(record.id.rawValue)),
            "details": details,
            "home": text(context.home(of: record.id)),
            "displayName": text(record.displayName),
            "ageGroup": .string("\(record.person.age)"),
            "groupAnswers": answers,
        ]
        members["consents"] = .array(record.consents.map(consent))
        members["mandatesGiven"] = .array(record.mandates.map { mandate($0, of: "hand") })
        members["mandatesHeld"] = .array(record.inHand.map { mandate($0, of: "person") })
        members["given"] = .array(given)
        members["seats"] = .array(record.seats.map(seat))
        members["codesUsed"] = .array(record.uses.map(use))
        members["sessions"] = .array(sessions.map(session))
        members["looks"] = .array(looks.map(look))
        members["openings"] = .array(record.openings.map(opening))
        members["holds"] = .array(record.holds.map(hold))
        members["erasure"] = record.deferral.map(deferral) ?? .null
        return .object(members)
    }

    /// The same as lines: what it is, and its value.
    var rows: [[String]] {
        [[context.words(MyWords.item), context.words(MyWords.value)]]
            + document.leaves.map { [$0.path, $0.value] }
    }

    private var details: JSONValue {
        guard let details = record.details else { return .null }
        return [
            "name": .string(details.name),
            "born": text(details.birth?.description),
            "phone": text(details.phone.isEmpty ? nil : details.phone),
            "language": text(details.language.map { "\($0)" }),
            "channel": text(details.channel.map { "\($0)" }),
            "tenancy": text(details.tenancy.map { "\($0)" }),
        ]
    }

    private var answers: JSONValue {
        .object(
            GroupFact.allCases.reduce(into: [:]) { answers, fact in
                if let answer = record.answers[fact] { answers[fact.word] = .bool(answer) }
            }
        )
    }

    /// What the person gave to which thing; whoever noted it by what they are.
    private var given: [JSONValue] {
        let book = context.district.contributionBook
        return book.given(by: .person(record.id)).compactMap { book[$0] }.map { given in
            [
                "thing": .number(Int(given.matter.rawValue)),
                "day": .string(given.day.description),
                "minutes": .number(Int(given.minutes)),
                "things": text(given.things.map(context.bodyNames.text)),
                "by": noted(by: given.by),
            ]
        }
    }

    private func noted(by party: MatterParty) -> JSONValue {
        switch party {
        case .person: "self"
        case .account(let account): .string("staff \(account)")
        }
    }

    private func consent(_ consent: Consent) -> JSONValue {
        [
            "purpose": .string(consent.purpose.word),
            "version": .number(Int(consent.version)),
            "text": .string(context.words(consent.purpose.text(version: consent.version))),
            "given": act(consent.given),
            "withdrawn": consent.withdrawn.map(act) ?? .null,
        ]
    }

    private func act(_ act: Consent.Act) -> JSONValue {
        ["at": moment(act.when), "how": .string(act.channel.word), "by": who(act.by)]
    }

    /// The one place where somebody else is named: the two that a mandate ties.
    private func mandate(_ found: OwnRecord.Mandated, of other: String) -> JSONValue {
        let mandate = found.mandate
        let name =
            other == "hand"
            ? context.name(of: mandate.hand) : context.fileName(of: mandate.person)
        return .object([
            "number": .number(Int(found.id.rawValue)),
            other: .string(name),
            "kind": .string(mandate.kind.word),
            "may": .array(words(of: mandate.acts)),
            "from": moment(mandate.begins),
            "until": moment(mandate.ends),
            "given": .string(mandate.given.word),
            "ended": mandate.revoked.map(moment) ?? .null,
            "contested": .bool(mandate.isContested),
            "acts": .array(
                found.acts.map { act in
                    ["at": moment(act.when), "act": .array(words(of: act.act))]
                }
            ),
        ])
    }

    private func words(of acts: MandatedActs) -> [JSONValue] {
        MandatedActs.each.filter { acts.contains($0.act) }.map { .string($0.word) }
    }

    private func seat(_ seat: Holding) -> JSONValue {
        [
            "body": .string(context.bodyNames.body(seat.body)),
            "from": moment(seat.begins),
            "until": seat.ends.map(moment) ?? .null,
        ]
    }

    private func use(_ use: LetterUse) -> JSONValue {
        ["at": moment(use.used), "contested": .bool(use.contest != nil)]
    }

    private func session(_ session: ResidentSession) -> JSONValue {
        [
            "device": .string(session.label), "opened": moment(session.opened),
            "lastUsed": moment(session.seen),
        ]
    }

    private func look(_ look: Look) -> JSONValue {
        [
            "at": moment(look.when), "by": who(look.who),
            "reason": .string("\(look.reason)"),
        ]
    }

    private func opening(_ opening: Opening) -> JSONValue {
        [
            "at": moment(opening.when), "by": who(opening.by),
            "reason": .string(opening.reason.word),
        ]
    }

    private func hold(_ held: OwnRecord.Held) -> JSONValue {
        [
            "ground": .string(held.hold.ground.word), "placed": moment(held.hold.placed),
            "until": moment(held.hold.until),
        ]
    }

    private func deferral(_ deferral: Deferral) -> JSONValue {
        ["until": moment(deferral.until), "cause": .string("\(deferral.cause)")]
    }

    /// By what somebody is to the person, and never by name.
    private func who(_ actor: Actor) -> JSONValue {
        switch actor {
        case .console: "operator"
        case .clock: "clock"
        case .visitor: "visitor"
        case .staff(let account): .string("staff \(account)")
        case .resident(let person): person == record.id ? "self" : "resident"
        case .helper(_, let mandate): .string("mandate \(mandate)")
        }
    }

    /// To the millisecond, by the clocks of Greenwich.
    private func moment(_ instant: Instant) -> JSONValue {
        let day = Day(of: instant, offsetMinutes: 0)
        let rest = instant.milliseconds(since: day.start(offsetMinutes: 0))
        let parts = [(rest / 3_600_000, 2), (rest / 60_000 % 60, 2), (rest / 1_000 % 60, 2)]
            .map { Self.digits($0, $1) }
        let clock = parts.joined(separator: ":") + "." + Self.digits(rest % 1_000, 3)
        return .string("\(day)T\(clock)Z")
    }

    private static func digits(_ value: Int64, _ count: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }

    private func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}

extension TakeAlong {
    static func data(_ exchange: Exchange) throws(Problem) -> Answer {
        var answer = Answer.data(try make(exchange).document)
        answer.download(as: "linli-my-data.json")
        return answer
    }

    static func table(_ exchange: Exchange) throws(Problem) -> Answer {
        var answer = Answer(
            status: .ok,
            headers: [.contentType: "text/csv; charset=utf-8"],
            body: ByteBuffer(bytes: CSVTable.bytes(try make(exchange).rows))
        )
        answer.download(as: "linli-my-data.csv")
        return answer
    }

    private static func make(_ exchange: Exchange) throws(Problem) -> TakeAlong {
        let record = try exchange.ownRecord()
        return TakeAlong(
            context: exchange.pageContext,
            record: record,
            looks: exchange.desk?.looks?.looks(at: record.id) ?? [],
            sessions: try exchange.residents().sessions(of: record.id)
        )
    }
}

extension Answer {
    /// Kept by nobody on the way, and saved by the browser under a name that names nobody.
    mutating func download(as name: String) {
        headers[.cacheControl] = "no-store"
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
    }
}

extension JSONValue {
    /// Every single value with the way to it: `consents.1.purpose`. What is empty has none.
    var leaves: [(path: String, value: String)] {
        switch self {
        case .null: []
        case .bool(let value): [("", value ? "true" : "false")]
        case .number(let number): [("", String(number))]
        case .string(let text): [("", text)]
        case .array(let items):
            items.enumerated().flatMap { index, item in item.leaves(under: String(index + 1)) }
        case .object(let members):
            members.sorted { $0.key < $1.key }.flatMap { $0.value.leaves(under: $0.key) }
        }
    }

    private func leaves(under step: String) -> [(path: String, value: String)] {
        leaves.map { ($0.path.isEmpty ? step : step + "." + $0.path, $0.value) }
    }
}
