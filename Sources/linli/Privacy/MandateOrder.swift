import Application
import Domain
import Journal
import Kernel

/// What the command line asks about acting for others.
enum MandateOrder: Codable, Sendable {
    case give(GiveMandate)
    case end(RevokeMandate)
    /// Shows the slip's code once more.
    case slip(Identifier<Mandate>)
    case check(code: String)
    case contest(code: String)
}

/// A slip as it is read out or written down.
struct WrittenSlip: Codable, Sendable {
    let mandate: Identifier<Mandate>
    /// Nothing once no slip of it is good any more.
    let code: String?
}

/// What a slip tells whoever holds it.
struct SlipAnswer: Codable, Sendable {
    struct Act: Codable, Sendable {
        let act: MandatedActs
        let when: Instant
    }

    let mandate: Identifier<Mandate>
    let acts: [Act]
    let mayContest: Bool
    /// Of the district's clocks, by which moments are told.
    let offsetMinutes: Int
}

extension DistrictHost {
    func obey(_ order: MandateOrder, _ request: ConsoleRequest) async throws -> ConsoleAnswer {
        switch order {
        case .give(let command):
            let receipt = try await give(.give(command), request)
            return slip(of: Identifier(receipt.subject))
        case .end(let command): return .accepted(try await give(.revoke(command), request))
        case .slip(let id):
            guard let mandate = writer.published.current.state.district.mandate(id) else {
                return .refused(.mandates(.unknownMandate(id)))
            }
            try await looks.note(mandate.person, by: .console, for: .mandate)
            return slip(of: id)
        case .check(let code):
            let slip = try await residents.mandate(bySlip: code, Self.visitor)
            return .slipAnswer(
                SlipAnswer(
                    mandate: slip.id,
                    acts: slip.acts.map { SlipAnswer.Act(act: $0.act, when: $0.when) },
                    mayContest: slip.mayContest,
                    offsetMinutes: writer.published.current.state.district.founding?
                        .offsetMinutes ?? 0
                )
            )
        case .contest(let code):
            let receipt = try await residents.contestMandate(
                code,
                request.id,
                made: request.made,
                Self.visitor
            )
            return .accepted(receipt)
        }
    }

    /// Whoever came to the desk with a slip.
    private static let visitor = Visitor(address: .unknown)

    private func slip(of mandate: Identifier<Mandate>) -> ConsoleAnswer {
        .slip(WrittenSlip(mandate: mandate, code: residents.slipCode(of: mandate)?.text))
    }

    private func give(
        _ command: MandateCommand,
        _ request: ConsoleRequest
    ) async throws -> Receipt {
        try await writer.submit(
            Submission(
                .mandates(command),
                actor: .console,
                request: request.id,
                made: request.made
            )
        )
    }
}

extension ConsoleAnswer {
    /// A code that is typed at the command line is refused as it is on a page.
    init(_ denial: JoinDenial) {
        switch denial {
        case .malformed, .wrong: self = .noSuchSlip
        case .wait, .busy: self = .trouble(.unavailable(.busy))
        case .over: self = .refused(.mandates(.over))
        case .refused(let refusal): self = .refused(refusal)
        case .expired(let hoursMax): self = .expired(hoursMax: hoursMax)
        case .trouble(let trouble): self = .trouble(trouble)
        }
    }
}
