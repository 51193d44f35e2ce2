import Domain
import Kernel
import Testing

@Suite struct ConsentTests {
    private let spec = SampleHousehold.spec
    private let one = SampleHousehold.one
    private let child = SampleHousehold.child

    @Test func `whoever agrees says what for, to which text, and how`() {
        spec.by(.resident(one)).when(.giveConsent(.sample(one, .surveys))).then(
            .consentGiven(
                ConsentGiven(person: one, purpose: .surveys, version: 1, channel: .onPage)
            )
        )
        let after = spec.given(.agreed(one, .surveys)).state
        #expect(after.agrees(one, to: .surveys))
        #expect(ConsentPurpose.allCases.filter { after.agrees(one, to: $0) } == [.surveys])
        #expect(!after.agrees(SampleHousehold.other, to: .surveys))
    }

    @Test func `a consent to another text is a consent to nothing`() {
        let old = GiveConsent(person: one, purpose: .surveys, version: 0, channel: .onPage)
        let decided = spec.by(.resident(one)).when(.giveConsent(old))
        #expect(decided.privacyRefusal == .otherVersion(current: 1))
        #expect(!spec.given(.agreed(one, .surveys, version: 0)).state.agrees(one, to: .surveys))
    }

    @Test func `what was agreed to is not agreed to twice`() {
        let decided = spec.given(.agreed(one, .surveys)).by(.resident(one))
            .when(.giveConsent(.sample(one, .surveys)))
        #expect(decided.privacyRefusal == .alreadyAgreed(since: .noon))
    }

    @Test func `a withdrawal holds at once, and what was agreed stays on the ledger`() throws {
        let spec = spec.given(.agreed(one, .surveys), .agreed(one, .eventPhotos))
        let withdraw = WithdrawConsent(person: one, purpose: .surveys, channel: .onPage)
        let after = spec.by(.resident(one)).when(.withdrawConsent(withdraw)).after
        #expect(!after.agrees(one, to: .surveys))
        #expect(after.agrees(one, to: .eventPhotos))
        let ledger = after.consents(of: one)
        #expect(ledger.map(\.purpose) == [.surveys, .eventPhotos])
        #expect(ledger.first?.withdrawn?.channel == .onPage)
        let again = spec.given(
            .consentWithdrawn(
                ConsentWithdrawn(person: one, purpose: .surveys, channel: .onPage)
            )
        ).by(.resident(one))
        #expect(again.when(.withdrawConsent(withdraw)).privacyRefusal == .notAgreed)
        #expect(again.when(.giveConsent(.sample(one, .surveys))).isAccepted)
    }

    @Test func `nobody agrees for somebody else, and the desk writes down only what was said`() {
        let other = Actor.resident(SampleHousehold.other)
        #expect(spec.by(other).when(.giveConsent(.sample(one))).isDenied)
        #expect(spec.by(.staff(Identifier(5))).when(.giveConsent(.sample(one))).isDenied)
        let atDesk = PrivacyCommand.giveConsent(.sample(one, channel: .byPhone))
        #expect(spec.by(.staff(Identifier(5))).when(atDesk).isAccepted)
        #expect(spec.by(.staff(Identifier(6))).when(atDesk).isDenied)
        #expect(spec.by(.resident(one)).when(atDesk).isDenied)
    }

    @Test func `for a child, only who has its care agrees`() {
        let refusal = PrivacyRefusal.guardianOnly(yearsMin: 14)
        let atDesk = { PrivacyCommand.giveConsent(.sample(child, channel: .onPaper, guardian: $0)) }
        let desk = spec.by(.staff(Identifier(5)))
        let byItself = spec.by(.resident(child)).when(.giveConsent(.sample(child)))
        #expect(byItself.privacyRefusal == refusal)
        #expect(desk.when(atDesk(nil)).privacyRefusal == refusal)
        #expect(desk.when(atDesk(1)).privacyRefusal == refusal, "the mandate of somebody else")
        #expect(desk.when(atDesk(9)).privacyRefusal == refusal, "no mandate at all")
        #expect(desk.when(atDesk(2)).isAccepted)
        let guardian = Actor.helper(.resident(one), mandate: SampleHousehold.care)
        spec.by(guardian).when(.giveConsent(.sample(child))).then(
            .consentGiven(
                ConsentGiven(
                    person: child,
                    purpose: .surveys,
                    version: 1,
                    channel: .onPage,
                    guardian: SampleHousehold.care
                )
            )
        )
        let late = spec.at(Instant.noon.adding(days: 30))
        #expect(late.by(guardian).when(.giveConsent(.sample(child))).isDenied)
        #expect(
            late.by(.staff(Identifier(5))).when(atDesk(2)).privacyRefusal == refusal,
            "the care is over"
        )
    }

    @Test func `whoever helps a child without having its care cannot agree for it`() {
        let helper = spec.given(
            .granted(3, for: child, to: .resident(SampleHousehold.other), .supporter)
        ).by(.helper(.resident(SampleHousehold.other), mandate: Identifier(3)))
        let decided = helper.when(.giveConsent(.sample(child)))
        #expect(decided.privacyRefusal == .guardianOnly(yearsMin: 14))
    }

    @Test(arguments: [AgeBand.child, .minor, .adult, .unknown])
    func `the check before work with children is for adults`(age: AgeBand) {
        let spec = spec.given(.agesAttested(AgesAttested(persons: [child], ages: [age])))
        let decided = spec.by(.helper(.resident(one), mandate: SampleHousehold.care))
            .when(.giveConsent(.sample(child, .recordCheck)))
        let isGrownUp = age == .adult || age == .unknown
        #expect(decided.isAccepted == isGrownUp)
        #expect(isGrownUp || decided.privacyRefusal == .adultsOnly(yearsMin: 18))
    }

    @Test func `whoever moved away agrees to nothing any more, and may still withdraw`() {
        let gone = spec.given(.agreed(one, .surveys), .personLeft(PersonLeft(person: one)))
        #expect(!gone.state.agrees(one, to: .surveys))
        let desk = gone.by(.staff(Identifier(5)))
        #expect(
            desk.when(.giveConsent(.sample(one, .eventPhotos, channel: .byPhone))).privacyRefusal
                == .notPresent(one, .movedAway)
        )
        let withdraw = WithdrawConsent(person: one, purpose: .surveys, channel: .byPhone)
        #expect(desk.when(.withdrawConsent(withdraw)).isAccepted)
    }

    @Test func `a ledger has a limit`() {
        let many = (0..<Consent.perPersonMax).flatMap { _ -> [Event] in
            [
                .agreed(one, .surveys),
                .consentWithdrawn(
                    ConsentWithdrawn(person: one, purpose: .surveys, channel: .onPage)
                ),
            ]
        }
        let give = PrivacyCommand.giveConsent(.sample(one))
        let full = spec.given(many).by(.resident(one)).when(give)
        #expect(full.privacyRefusal == .tooManyConsents(consentsMax: Consent.perPersonMax))
        #expect(spec.given(many.dropLast(2)).by(.resident(one)).when(give).isAccepted)
    }
}

extension DeciderSpec {
    func given(_ events: ArraySlice<Event>) -> Self { given(Array(events)) }
}
