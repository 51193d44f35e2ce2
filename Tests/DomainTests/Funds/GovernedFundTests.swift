import Domain
import Kernel
import Testing

/// A fund that an institution names is moved by the steps of its matters, and not beside them.
@Suite struct GovernedFundTests {
    private static let fund = Identifier<Fund>(1)
    private static let refusal = Refusal.funds(
        .movedByMatters(fund, institution: "garden".key, adoption: Identifier(1))
    )
    private static let contract = Command.funds(
        .commit(
            CommitMoney(
                fund: fund,
                purpose: "lamps".key,
                amount: Money(yuan: 10),
                payee: Identifier(1)
            )
        )
    )
    private static let giving = Command.funds(
        .giveBack(GiveMoneyBack(fund: fund, purpose: nil, amount: Money(yuan: 10)))
    )

    private func spec(byHand isMovedByHand: Bool = false) -> DeciderSpec {
        var institution = GardenRules.institution
        institution.funds = institution.funds.map { fund in
            FundDefinition(
                key: fund.key,
                title: fund.title,
                holder: fund.holder,
                purposes: fund.purposes,
                ratePerResident: fund.ratePerResident,
                isMovedByHand: isMovedByHand,
                provenance: fund.provenance
            )
        }
        let stage = GardenStage(under: institution).receiving(Money(yuan: 100))
        return DeciderSpec(stage.district)
    }

    @Test func `nobody promises or gives back beside its matters`() {
        spec().when(Self.contract).thenRefused(by: Self.refusal)
        spec().when(Self.giving).thenRefused(by: Self.refusal)
    }

    @Test func `where the institution says so, whoever keeps it may`() {
        #expect(spec(byHand: true).when(Self.contract).isAccepted)
        #expect(spec(byHand: true).when(Self.giving).isAccepted)
    }

    @Test func `once the institution is over, whoever keeps it may`() {
        let ended = InstitutionEnded(adoption: Identifier(1), by: GardenStage.person(1))
        #expect(spec().given(.institutionEnded(ended)).when(Self.contract).isAccepted)
    }

    @Test func `what comes in is written down as ever`() {
        let receipt = RecordReceipt(
            fund: Self.fund,
            amount: Money(yuan: 5),
            source: .gifts
        )
        #expect(spec().when(.funds(.receive(receipt))).isAccepted)
    }

    @Test func `what was promised by hand before goes on by hand`() {
        let promised = spec(byHand: true).when(Self.contract).after
        let step = StepMoney(encumbrance: Identifier(1), step: .accept, amount: Money(yuan: 10))
        #expect(DeciderSpec(promised).when(.funds(.step(step))).isAccepted)
    }

    @Test func `an organisation does not end with an open fund in its hands`() {
        let end = Command.bodies(.end(EndBody(body: Treasury.holder)))
        Treasury.opened.when(end).thenRefused(by: .bodies(.hasOpenFunds(count: 1)))
        let handed = EndBody(body: Treasury.holder, successor: Treasury.payee)
        Treasury.opened.when(.bodies(.end(handed)))
            .thenRefused(by: .bodies(.hasOpenFunds(count: 1)))
        let closed = Event.funds(.fundClosed(FundClosed(fund: Treasury.fund)))
        #expect(Treasury.opened.given(closed).when(end).isAccepted)
    }
}
