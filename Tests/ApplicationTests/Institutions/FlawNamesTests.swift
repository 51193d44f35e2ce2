import Application
import Domain
import Kernel
import Testing

/// Where the check finds a name that is not defined, it says which one was probably meant.
@Suite struct FlawNamesTests {
    @Test(arguments: [
        ("by: worker", "by: workers", "worker"), ("body: meeting", "body: meetings", "meeting"),
        ("to: agreed", "to: agred", "agreed"), ("field: cost", "field: costs", "cost"),
        ("holders: [meeting]", "holders: [metting]", "meeting"),
        ("within_scope: true", "consent: survey", "surveys"),
        ("lost: agree", "lost: agre", "agree"),
    ])
    func `the nearest name is offered`(slip: (old: String, new: String, meant: String)) throws {
        let text = SmallInstitution.with(slip.old, slip.new)
        let institution = try #require(SmallInstitution.read(text).institution)
        let names = FlawNames(institution)
        let meant = InstitutionCheck(institution).open.compactMap(names.meant)
        #expect(meant.contains(slip.meant), "\(meant)")
    }

    @Test func `an explained finding that there is none of may be a slip`() throws {
        let text = SmallInstitution.text + "\naccepts:\n  - {finding: no_wayback, reason: none}\n"
        let institution = try #require(SmallInstitution.read(text).institution)
        let names = FlawNames(institution)
        #expect(InstitutionCheck(institution).open.map(names.meant) == ["no_way_back"])
    }

    @Test func `where no name is near nothing is offered`() throws {
        let text = SmallInstitution.with("body: meeting", "body: zoo")
        let institution = try #require(SmallInstitution.read(text).institution)
        let names = FlawNames(institution)
        #expect(InstitutionCheck(institution).open.compactMap(names.meant) == [])
    }

    @Test func `what differs between two versions stands below the keys it belongs to`() throws {
        let older = try #require(SmallInstitution.read(SmallInstitution.text).institution)
        let text = SmallInstitution.with("working_days: 10", "working_days: 5")
        let newer = try #require(SmallInstitution.read(text).institution)
        #expect(InstitutionDifference(from: older, to: older).parts.isEmpty)
        let parts = InstitutionDifference(from: older, to: newer).parts
        #expect(parts.count == 1)
        #expect(parts.first?.path.first == "processes")
        #expect(parts.first?.path.contains("told") == true)
        #expect(parts.first?.lines.map(\.isNew) == [false, true])
        #expect(parts.first?.lines.allSatisfy { $0.text.contains("working_days: ") } == true)
    }
}
