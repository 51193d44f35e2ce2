import Application
import Domain
import HTML
import Kernel
import Words

/// The home of a community or village, for what is coming: what waits for the reader, what has a
/// date, what happened, and who is who. What the place is called comes below.
struct CommunityHome {
    static let bodiesMax = 12
    static let holdersMax = 9
    static let datesMax = 10
    /// What ends later than this is not coming up yet.
    static let horizonDays: Int64 = 183

    let context: PageContext
    let id: Identifier<Place>
    /// The organisations here and in everything here.
    let bodies: [Identifier<Organisation>]

    init(context: PageContext, id: Identifier<Place>) {
        (self.context, self.id) = (context, id)
        bodies = context.bodies(at: id, asked: "").map(\.body)
    }

    var district: District { context.district }
    var names: BodyNames { context.bodyNames }

    func write(_ html: inout HTMLWriter) {
        needs(&html)
        things(&html)
        comingUp(&html)
        happened(&html)
        whoIsWho(&html)
        html.h2(context.words(CommunityWords.people))
        html.p { html in
            html.secondaryLink(
                TextLink(
                    context.words(PersonFormWords.toPeople),
                    to: Paths.people.address(id)
                )
            )
        }
    }

    private func comingUp(_ html: inout HTMLWriter) {
        html.h2(context.words(CommunityWords.comingUp))
        if !maySeeToBodies { context.overdueNotices(&html) { district.covers(id, $0) } }
        let dates = dates
        guard !dates.isEmpty else {
            return html.p(context.words(CommunityWords.nothingComing))
        }
        html.timeline(dates.prefix(Self.datesMax).map(\.entry))
    }

    private func happened(_ html: inout HTMLWriter) {
        html.h2(context.words(CommunityWords.happened))
        let entries = context.snapshot.state.happenings.at(id).map(entry)
        guard !entries.isEmpty else {
            return html.p(context.words(CommunityWords.nothingHappened))
        }
        html.timeline(entries)
        html.p { html in
            html.secondaryLink(
                TextLink(context.words(CommunityWords.proofs), to: Paths.record.address)
            )
        }
    }

    private func whoIsWho(_ html: inout HTMLWriter) {
        html.h2(context.words(BodyPageWords.whoIsWho))
        let seated = bodies.filter { district.rule(of: $0, at: context.moment) != nil }
        let others = bodies.filter { !seated.contains($0) }
        if bodies.isEmpty { html.p(context.words(BodyPageWords.noBodiesAdvice)) }
        if !seated.isEmpty {
            html.cards { html in
                for body in seated.prefix(Self.bodiesMax) { card(of: body, &html) }
            }
        }
        if !others.isEmpty {
            html.placeTree(
                others.prefix(Self.bodiesMax).map {
                    context.branch(PlaceDirectory.BodyMatch(body: $0, otherName: nil))
                },
                label: context.words(BodyPageWords.whoIsWho)
            )
        }
        html.actions { html in
            html.secondaryLink(
                TextLink(context.words(BodyPageWords.allBodies), to: Paths.bodies(at: id))
            )
            html.secondaryLink(
                TextLink(context.words(BodyPageWords.whoHeldWhat), to: Paths.held(at: id))
            )
        }
    }

    private func card(of body: Identifier<Organisation>, _ html: inout HTMLWriter) {
        let card = Card(
            names.body(body),
            to: Paths.body.address(body),
            eyebrow: district.organisation(body).map { context.words($0.kind.phrase) }
        )
        html.card(card) { html in
            for group in district.rule(of: body, at: context.moment)?.groups ?? [] {
                let held = district.heldSeats(in: body, group: group.number, at: context.moment)
                    .compactMap { district.holding($0) }
                html.p { html in
                    html.strong(names.group(group))
                    html.text(" ")
                    html.text(holders(held))
                }
                let empty = group.seatsMin - held.count
                if empty > 0 {
                    html.p(context.words(CommunityWords.empty(empty)), .class(.note))
                }
            }
        }
    }

    private func holders(_ held: [Holding]) -> String {
        guard !held.isEmpty else { return context.words(CommunityWords.nobodySits) }
        let shown = held.prefix(Self.holdersMax).map(names.holder)
            .joined(separator: context.words(StaffWords.comma))
        let more = held.count - Self.holdersMax
        return more > 0 ? shown + context.words(CommunityWords.andOthers(more)) : shown
    }
}
