import Application
import Domain
import HTML
import Kernel
import Words

/// One's own account: roles, how one signs in, and where one is signed in.
struct AccountPage {
    static let codesFew = 3

    let context: PageContext
    let id: Identifier<StaffAccount>
    let standing: SignInStanding?
    let sessions: [StaffSession]
    let present: SessionName

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.names.staff(id),
            eyebrow: context.words(StaffWords.account)
        )
        html.page(context.frame(heading, section: nil)) { html in
            html.stack { html in
                warning(&html)
                html.h2(context.words(StaffWords.roles))
                roles(&html)
                html.h2(context.words(StaffWords.signingIn))
                html.facts(facts)
                html.actions { html in
                    html.secondaryLink(
                        link(StaffWords.changePassphrase, to: Paths.passphrase.address)
                    )
                    html.secondaryLink(link(StaffWords.renewCodes, to: Paths.codes.address))
                }
                html.h2(context.words(StaffWords.sessions))
                html.p(context.words(StaffWords.sessionsAdvice))
                html.table(table)
                html.actions { html in
                    html.mainLink(link(SignInWords.signOut, to: Paths.signOut.address))
                }
            }
        }
    }

    private func warning(_ html: inout HTMLWriter) {
        guard let left = standing?.codesLeft, left <= Self.codesFew else { return }
        html.notice(
            Notice(
                .warning,
                words: context.words(FormWords.pleaseNote),
                text: context.words(StaffWords.fewCodes),
                link: link(StaffWords.renewCodes, to: Paths.codes.address)
            )
        )
    }

    private func roles(_ html: inout HTMLWriter) {
        let roles = context.roles(of: id)
        guard !roles.isEmpty else { return html.p(context.words(StaffWords.noRoles)) }
        html.ul { html in
            for role in roles { html.li(role) }
        }
    }

    private var facts: [Fact] {
        let district = context.snapshot.state.district
        let name = district.account(id).map { context.names.text($0.signInName) } ?? ""
        var facts = [Fact(context.words(StaffWords.signInName), name)]
        if let standing {
            let codes = standing.codesLeft.map { StaffWords.fromList(left: $0) }
            facts.append(
                Fact(
                    context.words(StaffWords.codesFrom),
                    context.words(codes ?? StaffWords.fromPhone)
                )
            )
        }
        return facts
    }

    private var table: Table {
        let offset = context.names.offsetMinutes
        var table = Table(
            caption: context.words(StaffWords.sessions),
            columns: [
                .init(context.words(StaffWords.device)),
                .init(context.words(StaffWords.since)),
                .init(context.words(StaffWords.lastUsed)),
            ],
            rows: sessions.map { session in
                let label =
                    session.label.isEmpty
                    ? context.words(StaffWords.unknownDevice) : session.label
                let isThis = session.name == present
                return Table.Row(
                    [
                        isThis ? context.words(StaffWords.thisDevice(label)) : label,
                        context.words(Dates.minute(session.opened, offsetMinutes: offset)),
                        context.words(Dates.minute(session.seen, offsetMinutes: offset)),
                    ],
                    to: Paths.endSession.address(session.name)
                )
            }
        )
        table.showsCaption = false
        return table
    }

    private func link(_ phrase: Phrase, to address: WebAddress) -> TextLink {
        TextLink(context.words(phrase), to: address)
    }

    static func answer(_ exchange: Exchange) async throws(Problem) -> Answer {
        guard let session = exchange.caller.session, let staff = exchange.desk?.staff else {
            throw .signInFirst
        }
        let standing = await staff.standing(of: session.account)
        return exchange.page { context, html in
            AccountPage(
                context: context,
                id: session.account,
                standing: standing,
                sessions: staff.sessions(of: session.account),
                present: session.name
            ).write(&html)
        }
    }
}

extension PageContext {
    /// The roles of somebody that go on or are still to come, in words.
    func roles(of id: Identifier<StaffAccount>) -> [String] {
        let district = snapshot.state.district
        return (district.account(id)?.grants ?? []).compactMap { district.grant($0) }
            .filter { grant in grant.ends.map { now < $0 } ?? true }
            .map { words(phrase(of: $0)) }
    }

    func phrase(of grant: Grant) -> Phrase {
        let offset = names.offsetMinutes
        let place = names.name(snapshot.state.district.standing(grant.place))
        var phrase = StaffWords.role(grant.role.phrase, at: place)
        if grant.begins > now {
            let day = Dates.day(grant.begins, offsetMinutes: offset)
            phrase = StaffWords.roleFrom(phrase, day)
        }
        if let ends = grant.ends {
            phrase = StaffWords.roleUntil(phrase, Dates.day(ends, offsetMinutes: offset))
        }
        return phrase
    }
}
