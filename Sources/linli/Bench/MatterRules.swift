import Application
import Domain
import Interchange
import Kernel

/// A small way of working for the bench: a matter is taken up and put back, somebody owes the next
/// step while it waits, and a clock runs while it is in hand.
enum MatterRules {
    static let community = Identifier<Place>(3)
    static let adoption = Identifier<AdoptedInstitution>(1)
    static let committee = Identifier<Organisation>(1)
    static let office = Identifier<Organisation>(2)
    /// The one who takes the steps.
    static let worker = MatterParty.person(Identifier(1))
    static let residents = 100

    static let takeUp = key("take_up")
    static let putBack = key("put_back")
    static let institution: Institution = {
        let file = InstitutionFiles.File(name: "bench.yaml", bytes: Array(source.utf8))
        switch InstitutionFiles.read(file) {
        case .read(let sourced): return sourced.institution
        case .refused(let findings): preconditionFailure("the rules can be read: \(findings)")
        }
    }()

    /// What makes a district in which matters can be opened.
    static var beginning: [Command] {
        let binding = InstitutionBinding(
            institution: institution,
            place: community,
            bodies: [key("committee"): committee, key("office"): office]
        )
        return [
            .places(.found(FoundDistrict(name: "District", offsetMinutes: 480))),
            place(.subdistrict, in: Places.root, "Sub-district"),
            place(.community, in: Identifier(2), "Community"),
            .participants(.importRoster(ImportRoster(place: community, entries: entries))),
            body(.residentsCommittee, at: community, "Committee"),
            body(.subdistrictOffice, at: Identifier(2), "Office"),
            .institutions(.adopt(AdoptInstitution(binding: binding))),
        ]
    }

    private static func place(
        _ kind: PlaceKind,
        in parent: Identifier<Place>,
        _ name: String
    ) -> Command {
        .places(.create(CreatePlace(kind: kind, parent: parent, name: name)))
    }

    private static func body(
        _ kind: OrganisationKind,
        at place: Identifier<Place>,
        _ name: String
    ) -> Command {
        let founding = FoundBody(
            kind: kind,
            place: place,
            name: name,
            ties: BodyTies(isRegistered: true)
        )
        return .bodies(.found(founding))
    }

    private static var entries: [RosterEntry] {
        var people = MadeUpPeople(seed: 1)
        return people.rows(residents).map { row in
            var details = row.details
            details.birth = Birth(year: 1_980)
            return RosterEntry(
                line: row.line,
                details: details,
                building: row.address?.building,
                door: row.address?.door ?? ""
            )
        }
    }

    private static func key(_ text: String) -> Key {
        guard let key = Key(text) else { preconditionFailure("\(text) is a key") }
        return key
    }

    private static let source = """
        id: bench
        version: 1
        title: {zh: bench, en: bench}
        bodies:
          committee: {title: {zh: c, en: c}, kind: residents_committee, src: A}
          office: {title: {zh: o, en: o}, kind: subdistrict_office, src: A}
        roles:
          neighbour: {title: {zh: all, en: all}, holder: resident, class: resident, src: A}
        powers:
          decide: {holders: [neighbour], src: A}
        processes:
          need:
            title: {zh: need, en: need}
            opened_by: neighbour
            initial: raised
            src: A
            fields:
              what: {title: {zh: what, en: what}, kind: text, max: 80}
              house: {title: {zh: house, en: house}, kind: number}
            clocks:
              care: {title: {zh: care, en: care}, span: {days: 14}, src: A}
            states:
              raised:
                title: {zh: raised, en: raised}
                phase: heard
                owed:
                  {by: committee, within: {working_days: 5}, escalates_to: office, src: A}
              doing: {title: {zh: doing, en: doing}, phase: doing}
              done: {title: {zh: done, en: done}, phase: closed}
            transitions:
              - event: take_up
                title: {zh: take up, en: take up}
                from: raised
                to: doing
                by: neighbour
                requires:
                  - fields_complete: [what, house]
                    src: A
                  - unique: [house]
                    src: A
                  - within_scope: true
                    src: A
                does:
                  - start_clock: care
                stage: decide
                src: A
              - event: put_back
                title: {zh: put back, en: put back}
                from: doing
                to: raised
                by: neighbour
                does:
                  - stop_clock: care
                src: A
              - event: look_after
                title: {zh: look after, en: look after}
                from: doing
                to: doing
                when: {due: care}
                does:
                  - reset_clock: care
                src: A
              - event: finish
                title: {zh: finish, en: finish}
                from: doing
                to: done
                by: neighbour
                src: A
        """
}
