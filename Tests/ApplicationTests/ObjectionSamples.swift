import Application
import Domain
import Kernel

extension EventSamples {
    private static let matter = Identifier<Matter>(100)
    private static let worker = MatterParty.account(Identifier(13))
    private static let person = MatterParty.person(Identifier(7))

    static let objections: [Sample] = objectionEvents.map { ($0, .objections($1), stamp) }

    static let contributions: [Sample] = contributionEvents.map { ($0, .contributions($1), stamp) }

    private static let objectionEvents: [(String, ObjectionEvent)] = [
        (
            "mediator_named",
            .mediatorNamed(MediatorNamed(matter: matter, mediator: person, by: worker))
        ),
        ("stance_withdrawn", .withdrawn(StanceWithdrawn(matter: matter, line: 300))),
        (
            "objector_contacted",
            .contacted(ObjectorContacted(matter: matter, line: 2, by: worker))
        ),
        (
            "contact_allowed",
            .contactAllowed(ContactAllowed(matter: matter, isAllowed: true, by: person))
        ),
        (
            "minority_stated",
            .minorityStated(MinorityStated(matter: matter, act: 3, text: digest(9), by: worker))
        ),
    ]

    private static let contributionEvents: [(String, ContributionEvent)] = [
        (
            "contribution_noted",
            .noted(
                ContributionNoted(
                    contribution: Identifier(120),
                    matter: matter,
                    giver: person,
                    by: worker,
                    side: .volunteer,
                    minutes: 90,
                    things: digest(10),
                    day: Day(number: 20_500)
                )
            )
        ),
        (
            "contribution_noted_of_time",
            .noted(
                ContributionNoted(
                    contribution: Identifier(121),
                    matter: matter,
                    giver: person,
                    by: person,
                    side: .resident,
                    minutes: 30,
                    things: nil,
                    day: Day(number: 20_501)
                )
            )
        ),
        (
            "contribution_struck",
            .struck(ContributionStruck(contribution: Identifier(120), by: person))
        ),
    ]
}
