import Application
import Domain
import HTML
import Kernel
import Words

/// Who works here, in which role and where, as far as the reader's own role reaches.
struct StaffPage {
    static let perPage = 100
    static let pagesMax = (StaffAccount.accountsMax + perPage - 1) / perPage

    let context: PageContext
    /// Counted from 1.
    let page: Int

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(StaffWords.staff),
            lead: context.words(StaffWords.staffLead)
        )
        html.page(context.frame(heading, section: .staff)) { html in
            html.stack { html in
                list(&html)
                if context.maySomewhere(.keepStaff) {
                    html.actions { html in
                        html.mainLink(
                            TextLink(
                                context.words(StaffWords.add),
                                to: Paths.openAccount.address
                            )
                        )
                    }
                }
            }
        }
    }

    private func list(_ html: inout HTMLWriter) {
        let all = context.colleagues
        guard !all.isEmpty else {
            html.emptyState(
                EmptyState(
                    context.words(StaffWords.nobody),
                    text: context.words(StaffWords.nobodyAdvice)
                )
            )
            return
        }
        let pages = (all.count + Self.perPage - 1) / Self.perPage
        let number = min(max(page, 1), pages)
        let shown = all.dropFirst((number - 1) * Self.perPage).prefix(Self.perPage)
        var table = Table(
            caption: context.words(StaffWords.staff),
            columns: [
                .init(context.words(StaffWords.person)),
                .init(context.words(StaffWords.roles)),
            ],
            rows: shown.map { id in
                Table.Row(
                    [context.names.staff(id), context.standing(of: id)],
                    to: Paths.colleague.address(id)
                )
            }
        )
        table.showsCaption = false
        html.table(table)
        guard pages > 1 else { return }
        html.pagination(
            Pagination(
                label: context.words(PageWords.pages),
                position: context.words(PageWords.position(number, of: pages)),
                previous: number > 1 ? link(PageWords.previousPage, to: number - 1) : nil,
                next: number < pages ? link(PageWords.nextPage, to: number + 1) : nil
            )
        )
    }

    private func link(_ phrase: Phrase, to page: Int) -> TextLink {
        TextLink(
            context.words(phrase),
            to: Paths.staff.address.query(Parameters.staffPage.name, String(page))
        )
    }
}

/// One colleague: what they are here, and what whoever keeps their account can do.
struct ColleaguePage {
    let context: PageContext
    let id: Identifier<StaffAccount>
    let account: StaffAccount

    func write(_ html: inout HTMLWriter) {
        let name = context.names.staff(id)
        let heading = PageHeading(name, eyebrow: context.words(StaffWords.staff))
        var frame = context.frame(heading, section: .staff)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: [TextLink(context.words(StaffWords.staff), to: Paths.staff.address)],
            here: name
        )
        html.page(frame) { html in
            html.stack { html in
                html.facts(facts)
                html.h2(context.words(StaffWords.roles))
                roles(&html)
                actions(&html)
            }
        }
    }

    private var facts: [Fact] {
        let offset = context.names.offsetMinutes
        var facts = [
            Fact(
                context.words(StaffWords.openSince),
                context.words(Dates.day(account.opened, offsetMinutes: offset))
            ),
            Fact(context.words(StaffWords.home), context.names.name(account.home)),
        ]
        if let closed = account.closed {
            facts.append(
                Fact(
                    context.words(StaffWords.closedOn),
                    context.words(Dates.day(closed, offsetMinutes: offset))
                )
            )
        }
        return facts
    }

    private func roles(_ html: inout HTMLWriter) {
        let roles = context.roles(of: id)
        guard !roles.isEmpty else { return html.p(context.words(StaffWords.noRoles)) }
        html.ul { html in
            for role in roles { html.li(role) }
        }
    }

    private func actions(_ html: inout HTMLWriter) {
        guard account.isOpen, context.maySomewhere(.keepStaff) else { return }
        if context.caller?.session?.account == id {
            return html.notice(
                Notice(
                    .plain,
                    words: context.words(FormWords.pleaseNote),
                    text: context.words(StaffWords.askAnother)
                )
            )
        }
        html.h2(context.words(StaffWords.changeSomething))
        html.actions { html in
            if context.mayKeepWhole(id) {
                html.mainLink(link(StaffWords.invite, to: Paths.inviteColleague))
            }
            html.secondaryLink(link(StaffWords.give, to: Paths.giveRole))
            if !context.roles(of: id).isEmpty {
                html.secondaryLink(link(StaffWords.end, to: Paths.endRole))
            }
            if context.mayKeepWhole(id) {
                html.secondaryLink(link(StaffWords.endSessions, to: Paths.endSessions))
                html.secondaryLink(link(StaffWords.close, to: Paths.closeAccount))
            }
        }
    }

    private func link(
        _ phrase: Phrase,
        to path: RoutePath<Identifier<StaffAccount>>
    ) -> TextLink {
        TextLink(context.words(phrase), to: path.address(id))
    }
}

extension PageContext {
    /// Whom the reader may see: those whose home or one of whose roles lies where they may look.
    var colleagues: [Identifier<StaffAccount>] {
        let accounts = snapshot.state.district.accounts
        return accounts.indices.map { Identifier<StaffAccount>(UInt64($0) + 1) }
            .filter(maySee)
    }

    func maySee(_ id: Identifier<StaffAccount>) -> Bool {
        let district = snapshot.state.district
        guard let account = district.account(id) else { return false }
        let places = [account.home] + account.grants.compactMap { district.grant($0)?.place }
        return places.contains { may(.seeStaff, at: $0) }
    }

    /// Whether the reader has the whole of an account in hand.
    func mayKeepWhole(_ id: Identifier<StaffAccount>) -> Bool {
        let requirement = snapshot.state.district.keeping(id, now: now)
        return requirement.places.allSatisfy { may(requirement.power, at: $0) }
    }

    fileprivate func standing(of id: Identifier<StaffAccount>) -> String {
        guard snapshot.state.district.account(id)?.isOpen == true else {
            return words(StaffWords.closedAccount)
        }
        return roles(of: id).joined(separator: words(StaffWords.comma))
    }
}

extension StaffPage {
    static func answer(_ exchange: Exchange) -> Answer {
        let page = Int(exchange[Parameters.staffPage] ?? 1)
        return exchange.page { StaffPage(context: $0, page: page).write(&$1) }
    }
}

extension ColleaguePage {
    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<StaffAccount>
    ) throws(Problem) -> Answer {
        let account = try exchange.colleague(id)
        return exchange.page { context, html in
            ColleaguePage(context: context, id: id, account: account).write(&html)
        }
    }
}

extension Exchange {
    func colleague(_ id: Identifier<StaffAccount>) throws(Problem) -> StaffAccount {
        guard let account = snapshot.state.district.account(id) else { throw .notFound }
        return account
    }
}
