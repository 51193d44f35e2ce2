import Domain
import Kernel
import Testing

/// Locks over all processes hold whatever the steps say.
@Suite struct ControlTests {
    private static let purse = Key("purse")!
    private static let strict = Key("strict")!

    private static func institution(_ kind: ControlDefinition.Kind) -> Institution {
        let plain = NeedInstitution.plain
        var institution = Institution(key: strict, version: 1, title: plain.title)
        institution.bodies = plain.bodies
        institution.roles = plain.roles
        institution.preconditions = plain.preconditions
        institution.measures = plain.measures
        institution.processes = plain.processes
        institution.powers = [
            PowerDefinition(
                verb: .holdFunds,
                holders: [Key.committee],
                provenance: NeedInstitution.source
            )
        ]
        institution.funds = [
            FundDefinition(
                key: purse,
                title: plain.title,
                holder: Key.committee,
                provenance: NeedInstitution.source
            )
        ]
        institution.controls = [
            ControlDefinition(
                key: strict,
                title: plain.title,
                kind: kind,
                provenance: NeedInstitution.source
            )
        ]
        return institution
    }

    /// A community that adopted it beside the plain one, with a fund of its committee.
    private func home(_ kind: ControlDefinition.Kind) -> Quarter {
        var home = Quarter()
        home.must(
            .funds(
                .open(
                    OpenFund(
                        holder: Identifier(1),
                        place: Quarter.community,
                        title: "钱袋",
                        restriction: .restricted,
                        purposes: [Key.care]
                    )
                )
            )
        )
        home.must(
            .funds(
                .receive(
                    RecordReceipt(fund: Identifier(1), amount: Money(fen: 90_000), source: .gifts)
                )
            )
        )
        home.must(
            .institutions(
                .adopt(
                    AdoptInstitution(
                        binding: InstitutionBinding(
                            institution: Self.institution(kind),
                            place: Quarter.community,
                            bodies: Quarter.binding.bodies,
                            funds: [Self.purse: Identifier(1)],
                            attested: Quarter.binding.attested
                        )
                    )
                )
            )
        )
        return home
    }

    private var contract: Command {
        .funds(
            .commit(
                CommitMoney(
                    fund: Identifier(1),
                    purpose: Key.care,
                    amount: Money(fen: 100),
                    payee: Identifier(4)
                )
            )
        )
    }

    @Test
    func
        `money that an institution keeps is never promised by hand, and a lock says so itself`()
    {
        var locked = home(.sideDoor(fund: Self.purse, process: Key.need))
        #expect(locked.give(contract) == .funds(.sideDoor(Identifier(1), Identifier(2))))
        var free = home(.noDualPost(Key.council, Key.office))
        let named = FundRefusal.movedByMatters(
            Identifier(1),
            institution: Self.strict,
            adoption: Identifier(2)
        )
        #expect(free.give(contract) == .funds(named))
    }
}
