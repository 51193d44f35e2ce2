import Application
import ArgumentParser
import Domain
import Foundation
import Kernel
import Words

struct PrivacyTakeAlongCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "take-along",
            abstract: PrivacyConsoleWords.takeAlong[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64
    @Argument(help: Terminal.help(PrivacyConsoleWords.newFileArgument)) var file: String

    /// Written only after it was noted that the operator looks.
    func run() async throws {
        let language = options.folder.language
        let id = Identifier<Person>(person)
        try await options.give(
            .privacy(.look(at: id)),
            accepted: ConsoleWords.changed
        )
        do {
            let lines = try PrivacyLines(options.folder)
            let belongings = try lines.belongings(of: id)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let bytes = try encoder.encode(belongings)
            try NewFile.write(Array(bytes), to: file)
            print(PrivacyConsoleWords.takenAlong(file)[language])
        } catch {
            throw Exit.explain(error, language)
        }
    }
}

/// What somebody takes along: everything held about them, in words that programs know. What they
/// answered about groups is not in it: nobody but they themselves may read it, on their own page.
struct Belongings: Encodable {
    struct Details: Encodable {
        let name: String
        let born: String?
        let phone: String?
        let language: String?
        let channel: String?
        let tenancy: String?
    }

    struct Act: Encodable {
        let at: String
        let how: String
        let by: String
    }

    struct GivenConsent: Encodable {
        let purpose: String
        let version: Int
        let given: Act
        let withdrawn: Act?
    }

    struct GivenMandate: Encodable {
        let number: UInt64
        let hand: String
        let kind: String
        let may: [String]
        let from: String
        let until: String
        let ended: String?
        let contested: Bool
        let acts: [DoneAct]
    }

    struct DoneAct: Encodable {
        let at: String
        let act: [String]
    }

    struct Seen: Encodable {
        let at: String
        let by: String
        let reason: String
    }

    struct Kept: Encodable {
        let ground: String
        let until: String
    }

    let format = "linli-own-data-by-command-1"
    let person: UInt64
    let standing: String
    let ageGroup: String
    let details: Details?
    let home: String
    let displayName: String?
    let consents: [GivenConsent]
    let mandatesGiven: [GivenMandate]
    let looks: [Seen]
    let openings: [Seen]
    let holds: [Kept]
    let erasure: Kept?
}

extension Belongings.Details {
    init(_ details: PersonDetails) {
        name = details.name
        born = details.birth?.description
        phone = details.phone.isEmpty ? nil : details.phone
        language = details.language.map { "\($0)" }
        channel = details.channel.map { "\($0)" }
        tenancy = details.tenancy.map { "\($0)" }
    }
}

extension Belongings.Act {
    init(_ act: Consent.Act) {
        at = act.when.written
        how = act.channel.word
        by = act.by.written
    }
}

extension Belongings.GivenConsent {
    init(_ consent: Consent) {
        purpose = consent.purpose.word
        version = Int(consent.version)
        given = Belongings.Act(consent.given)
        withdrawn = consent.withdrawn.map { Belongings.Act($0) }
    }
}

extension Belongings.GivenMandate {
    init(_ id: Identifier<Mandate>, _ mandate: Mandate, _ done: [MandatedAct]) {
        number = id.rawValue
        hand =
            switch mandate.hand {
            case .staff(let account): "staff \(account)"
            case .resident(let person): "resident \(person)"
            }
        kind = mandate.kind.word
        may = mandate.acts.words
        from = mandate.begins.written
        until = mandate.ends.written
        ended = mandate.revoked.map(\.written)
        contested = mandate.isContested
        acts = done.map { Belongings.DoneAct(at: $0.when.written, act: $0.act.words) }
    }
}

extension MandatedActs {
    fileprivate var words: [String] { Self.each.filter { contains($0.act) }.map(\.word) }
}

extension Actor {
    /// By what somebody is, and never by name.
    var written: String {
        switch self {
        case .console: "operator"
        case .clock: "clock"
        case .visitor: "visitor"
        case .staff(let account): "staff \(account)"
        case .resident(let person): "resident \(person)"
        case .helper(_, let mandate): "mandate \(mandate)"
        }
    }
}

extension Instant {
    /// To the second, by the clocks of Greenwich.
    var written: String {
        let day = Day(of: self, offsetMinutes: 0)
        let seconds = milliseconds(since: day.start(offsetMinutes: 0)) / 1_000
        let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60]
        let clock = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(day)T\(clock)Z"
    }
}
