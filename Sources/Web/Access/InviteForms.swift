import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// What is done about a colleague's way in: a new link, and an end to all sessions.
extension StaffForms {
    static let invite = FormRoute<Identifier<StaffAccount>, NoQuestions>(
        name: "inviteColleague",
        path: Paths.inviteColleague,
        permission: .wholeColleague(.keepStaff),
        summary: StaffWords.routeInvite,
        isPastWriter: true,
        page: { exchange, id throws(Problem) in
            _ = try exchange.colleague(id)
            let context = exchange.pageContext
            return context.colleagueForm(
                id,
                StaffWords.inviteTitle(context.names.staff(id)),
                here: StaffWords.invite,
                lead: StaffWords.inviteLead,
                button: StaffWords.invite
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let (staff, _) = try exchange.staffDoor()
            let submission = Submission(
                InviteAccount(account: id),
                actor: try exchange.actor(),
                request: sent.request,
                made: sent.made
            )
            do throws(Denial<Refusal>) {
                let issued = try await staff.invite(submission)
                return .answer(exchange.invited(id, issued))
            } catch {
                return try Acted(error) { _ in nil }
            }
        }
    )

    static let endSessions = FormRoute<Identifier<StaffAccount>, NoQuestions>(
        name: "endSessions",
        path: Paths.endSessions,
        permission: .wholeColleague(.keepStaff),
        summary: StaffWords.routeEndSessions,
        page: { exchange, id throws(Problem) in
            _ = try exchange.colleague(id)
            let context = exchange.pageContext
            return context.colleagueForm(
                id,
                StaffWords.endSessionsTitle(context.names.staff(id)),
                here: StaffWords.endSessions,
                lead: StaffWords.endSessionsLead,
                button: StaffWords.endSessions
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let (staff, _) = try exchange.staffDoor()
            let actor = try exchange.actor()
            do throws(Denial<Refusal>) {
                try await staff.revokeAll(of: id, by: actor)
            } catch {
                return try Acted(error) { _ in nil }
            }
            return .done(
                Acted.Done(address: Paths.colleague.address(id), words: .sessionsEnded)
            )
        }
    )
}

extension Exchange {
    /// The page that shows a link this once.
    fileprivate func invited(
        _ id: Identifier<StaffAccount>,
        _ issued: IssuedInvitation
    ) -> Answer {
        let link = origin + Paths.welcome.address(issued.token).value
        var answer: Answer
        if wantsData {
            answer = .data([
                "location": .string(Paths.colleague.address(id).value), "link": .string(link),
            ])
        } else {
            answer = page { context, html in
                InvitedPage(context: context, id: id, link: link, issued: issued.invitation)
                    .write(&html)
            }
        }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}

/// A one-time link, shown to whoever made it and never again.
private struct InvitedPage {
    let context: PageContext
    let id: Identifier<StaffAccount>
    let link: String
    let issued: StaffInvitation

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(StaffWords.invitedTitle),
            eyebrow: context.names.staff(id),
            lead: context.words(StaffWords.invitedLead)
        )
        html.page(context.frame(heading, section: .staff)) { html in
            html.stack { html in
                html.panel { html in
                    html.p { $0.code(link) }
                    html.scanSquare(of: link, title: context.words(StaffWords.linkSquare))
                    let moment = Dates.minute(
                        issued.expires,
                        offsetMinutes: context.names.offsetMinutes
                    )
                    html.p(context.words(StaffWords.goodUntil(moment)), .class(.hint))
                }
                html.actions { html in
                    html.mainLink(
                        TextLink(
                            context.words(StaffWords.handedOver),
                            to: Paths.colleague.address(id)
                        )
                    )
                }
            }
        }
    }
}
