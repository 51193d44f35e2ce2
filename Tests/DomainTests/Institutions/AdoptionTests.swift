import Domain
import Kernel
import Testing

private typealias Home = Quarter

@Suite struct AdoptionTests {
    private func refusal(_ binding: InstitutionBinding) -> InstitutionRefusal? {
        let spec = DeciderSpec(Home.base)
        let decided = spec.when(.institutions(.adopt(AdoptInstitution(binding: binding))))
        if case .failure(.institutions(let refusal)) = decided.result { return refusal }
        return nil
    }

    private func binding(
        bodies: [Key: Identifier<Organisation>] = Home.binding.bodies,
        attested: [Key] = [Key.meetingHeld],
        version: Int = 1
    ) -> InstitutionBinding {
        InstitutionBinding(
            institution: NeedInstitution.make(version: version),
            place: Home.community,
            bodies: bodies,
            attested: attested
        )
    }

    @Test func `what it needs must be attested, and every body must stand for something`() {
        #expect(refusal(binding()) == nil)
        #expect(refusal(binding(attested: [])) == .unattested([Key.meetingHeld]))
        #expect(
            refusal(binding(attested: [Key.meetingHeld, Key.sunny]))
                == .unknownPreconditions([Key.sunny])
        )
        #expect(
            refusal(binding(bodies: [:]))
                == .unboundBodies([Key.committee, Key.council, Key.office])
        )
        #expect(
            refusal(
                binding(bodies: [
                    Key.committee: Identifier(1), Key.council: Identifier(1),
                    Key.office: Identifier(3),
                ])
            ) == .bodyKind(Key.council, needed: .council, found: .residentsCommittee)
        )
    }

    @Test func `the same name is adopted once in a place`() {
        var home = Quarter()
        let again = home.give(
            .institutions(.adopt(AdoptInstitution(binding: Home.binding)))
        )
        #expect(again == .institutions(.inForceAlready(Identifier(1))))
    }

    @Test func `another version is proposed by one and adopted by another who decides`() {
        var home = Quarter()
        home.raise(fields: Home.complete)
        func propose(_ version: Int) -> Command {
            .institutions(
                .propose(
                    ProposeInstitution(
                        binding: binding(version: version),
                        replaces: Identifier(1),
                        by: Home.worker
                    )
                )
            )
        }
        func adopt(_ party: MatterParty) -> Command {
            .institutions(.adoptProposed(AdoptProposal(proposal: Identifier(1), by: party)))
        }
        #expect(
            home.give(propose(1))
                == .institutions(.versionNotLater(found: 1, laterThan: 1))
        )
        #expect(home.give(propose(2)) == nil)
        #expect(home.give(adopt(Home.worker)) == .institutions(.ownProposal))
        #expect(home.give(adopt(Home.person(1))) == nil)
        #expect(home.district.adoption(Identifier(1))?.ended == home.now)
        // What began under the old rules goes on by them; nothing new is opened under them.
        #expect(home.matter.rules.adoption == Identifier(1))
        home.must(Home.step(Key.takeUp))
        #expect(home.refusal(.open(Home.opening())) == .notInForce(Identifier(1)))
        let move = MoveMatter(
            matter: Identifier(1),
            adoption: Identifier(2),
            reason: "新办法",
            by: Home.person(7)
        )
        home.must(.move(move))
        #expect(home.matter.rules.adoption == Identifier(2))
        #expect(home.state == Key.discussed)
    }
}
