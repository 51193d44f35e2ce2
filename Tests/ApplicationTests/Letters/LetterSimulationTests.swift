import Application
import Domain
import Journal
import Kernel
import Testing

/// Codes are made, made void, typed, contested and run out at random; meanwhile the program stops
/// and starts. A model in the simplest words says who may get in.
@Suite struct LetterSimulationTests {
    private struct Model {
        /// Whose each code is, while it is good.
        var good: [String: UInt64] = [:]
        var expires: [String: Instant] = [:]
        var used: Set<String> = []
        var contested: Set<UInt64> = []
        var sessions: [SecretToken: (person: UInt64, use: UInt64)] = [:]
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `no code is used twice, or by another person, or once it is void`(
        seed: UInt64
    ) async throws {
        var random = SeededRandom(seed: seed)
        var fixture = try await ResidentFixture.make()
        var model = Model()
        var codes: [String] = []
        for step in 1...120 as ClosedRange<UInt64> {
            switch Int.random(in: 0..<10, using: &random) {
            case 0, 1:
                let person = UInt64.random(in: 1...4, using: &random)
                let made = try? await fixture.give(
                    .issueCode(
                        IssueCode(person: Identifier(person), reason: .lost, days: 3)
                    ),
                    request: step
                )
                #expect((made == nil) == model.contested.contains(person), "seed \(seed)")
                guard let made else { continue }
                model.good = model.good.filter { $0.value != person }
                let code = fixture.code(made.subject)
                model.good[code] = person
                model.expires[code] = fixture.clock.wall().adding(days: 3)
                codes.append(code)
            case 2:
                let target = LetterTarget.household(
                    Identifier(UInt64.random(in: 1...3, using: &random))
                )
                guard
                    (try? await fixture.give(
                        .revoke(RevokeLetters(target)),
                        request: step
                    )) != nil
                else { continue }
                let gone = codes.filter { Self.household($0, in: fixture) == target }
                for code in gone { model.good[code] = nil }
            case 3: fixture.clock.pass(milliseconds: 86_400_000)
            case 4: fixture = try fixture.restarted()
            case 5:
                let open = model.sessions.sorted { $0.value.use < $1.value.use }
                guard let (token, session) = open.randomElement(using: &random),
                    !model.contested.contains(session.person)
                else { continue }
                let by = Identifier<Domain.Person>(session.person)
                _ = try await fixture.give(
                    .contest(ContestLetterUse(use: Identifier(session.use), by: by)),
                    by: .resident(by),
                    request: step
                )
                model.contested.insert(session.person)
                model.sessions[token] = nil
                #expect(fixture.door.session(for: token) == nil, "seed \(seed), step \(step)")
            default:
                guard let code = codes.randomElement(using: &random) else { continue }
                let opened = try? await fixture.join(code, .own, request: 1_000 + step)
                let now = fixture.clock.wall()
                let owner = model.good[code]
                let isGood =
                    owner != nil && now < model.expires[code] ?? .epoch
                    && !model.used.contains(code) && !model.contested.contains(owner ?? 0)
                #expect((opened != nil) == isGood, "seed \(seed), step \(step)")
                guard let opened, let owner else { continue }
                #expect(opened.session.person.rawValue == owner, "seed \(seed), step \(step)")
                model.used.insert(code)
                model.sessions[opened.token] = (owner, opened.session.use.rawValue)
            }
            for (token, session) in model.sessions {
                #expect(
                    fixture.door.session(for: token)?.person.rawValue == session.person,
                    "seed \(seed), step \(step)"
                )
            }
        }
        let replayed = try fixture.restarted()
        #expect(replayed.district == fixture.district, "seed \(seed)")
    }

    private static func household(
        _ code: String,
        in fixture: ResidentFixture
    ) -> LetterTarget? {
        let district = fixture.district
        for index in district.letters.indices {
            let id = Identifier<Letter>(UInt64(index) + 1)
            if fixture.code(id.rawValue) == code {
                return district.letter(id).map { .household($0.household) }
            }
        }
        return nil
    }
}
