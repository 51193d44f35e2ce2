import Application
import Domain
import HTML
import Kernel
import Words

/// The pages on which organisations are kept.
enum BodyForms {
    static let choicesMax = 300

    static let routes: [Route] = [
        found.routes, rename.routes, alias.routes, arrange.routes, merge.routes, end.routes,
        removeName.routes, FigureForms.members.routes, FigureForms.residents.routes,
    ].flatMap(\.self)

    static let found = FormRoute<Identifier<Place>, FoundBodyForm>(
        name: "foundBody",
        path: Paths.foundBody,
        permission: .power(.keepBodies),
        summary: BodyFormWords.found,
        page: { exchange, id throws(Problem) in
            guard try exchange.known(id).isStanding else { throw .notFound }
            let context = exchange.pageContext
            var page = context.placeForm(
                id,
                BodyFormWords.foundTitle(in: context.names.name(id)),
                here: BodyFormWords.found,
                lead: BodyFormWords.foundLead,
                button: BodyFormWords.foundButton
            )
            context.offerTies(on: &page, near: id, besides: nil)
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = FoundBody(
                kind: sent.form.kind,
                place: id,
                name: sent.form.name,
                ties: sent.form.ties,
                begins: exchange.start(of: sent.form.begins),
                ends: exchange.start(of: sent.form.ends)
            )
            return try await exchange.submit(.found(command), sent) { receipt in
                Acted.Done(
                    address: Paths.body.address(Identifier(receipt.subject)),
                    receipt: receipt,
                    words: .bodyFounded
                )
            }
        }
    )

    static let rename = FormRoute<Identifier<Organisation>, RenameBodyForm>(
        name: "renameBody",
        path: Paths.renameBody,
        permission: .body(.keepBodies),
        summary: BodyFormWords.rename,
        page: { exchange, id throws(Problem) in
            _ = try exchange.unmerged(id)
            let context = exchange.pageContext
            return context.bodyForm(
                id,
                BodyFormWords.renameTitle(of: context.bodyNames.body(id)),
                here: BodyFormWords.rename,
                lead: PlaceFormWords.renameLead,
                button: BodyFormWords.renameButton
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let command = RenameBody(body: id, name: sent.form.name)
            return try await exchange.submit(.rename(command), sent, id, .bodyRenamed)
        }
    )

    static let alias = FormRoute<Identifier<Organisation>, AliasForm>(
        name: "addBodyAlias",
        path: Paths.aliasBody,
        permission: .body(.keepBodies),
        summary: BodyFormWords.addAlias,
        page: { exchange, id throws(Problem) in
            _ = try exchange.unmerged(id)
            let context = exchange.pageContext
            return context.bodyForm(
                id,
                BodyFormWords.aliasTitle(of: context.bodyNames.body(id)),
                here: BodyFormWords.addAlias,
                lead: BodyFormWords.aliasLead,
                button: BodyFormWords.aliasButton
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let command = AddBodyAlias(body: id, name: sent.form.name)
            return try await exchange.submit(.addAlias(command), sent, id, .aliasAdded)
        }
    )

    static let arrange = FormRoute<Identifier<Organisation>, TiesForm>(
        name: "arrangeBody",
        path: Paths.arrangeBody,
        permission: .body(.keepBodies),
        summary: BodyFormWords.arrange,
        page: { exchange, id throws(Problem) in
            let organisation = try exchange.unmerged(id)
            let context = exchange.pageContext
            var page = context.bodyForm(
                id,
                BodyFormWords.arrangeTitle(of: context.bodyNames.body(id)),
                here: BodyFormWords.arrange,
                button: BodyFormWords.arrangeButton
            )
            context.offerTies(on: &page, near: organisation.place, besides: id)
            page.initial["part-of"] = organisation.partOf?.description
            page.initial["registered"] = organisation.isRegistered ? "yes" : ""
            page.initial["legal-holder"] = organisation.legalHolder?.description
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = ArrangeBody(body: id, ties: sent.form.ties)
            return try await exchange.submit(.arrange(command), sent, id, .bodyArranged)
        }
    )

    static let merge = FormRoute<Identifier<Organisation>, MergeBodyForm>(
        name: "mergeBody",
        path: Paths.mergeBody,
        permission: .body(.keepBodies),
        summary: BodyFormWords.merge,
        page: { exchange, id throws(Problem) in
            let organisation = try exchange.unmerged(id)
            let context = exchange.pageContext
            var page = context.bodyForm(
                id,
                BodyFormWords.mergeTitle(of: context.bodyNames.body(id)),
                here: BodyFormWords.merge,
                lead: BodyFormWords.mergeLead,
                button: BodyFormWords.mergeButton
            )
            context.offer(
                "into",
                FormWords.chooseOne,
                on: &page,
                near: organisation.place,
                besides: id
            )
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = MergeBodies(body: id, into: sent.form.into)
            return try await exchange.submit(
                .merge(command),
                sent,
                sent.form.into,
                .bodiesMerged
            )
        }
    )

    static let end = FormRoute<Identifier<Organisation>, EndBodyForm>(
        name: "endBody",
        path: Paths.endBody,
        permission: .body(.keepBodies),
        summary: BodyFormWords.end,
        page: { exchange, id throws(Problem) in
            let organisation = try exchange.unmerged(id)
            let context = exchange.pageContext
            var page = context.bodyForm(
                id,
                BodyFormWords.endTitle(of: context.bodyNames.body(id)),
                here: BodyFormWords.end,
                lead: BodyFormWords.endLead,
                button: BodyFormWords.endButton
            )
            context.offer(
                "successor",
                BodyFormWords.above,
                on: &page,
                near: organisation.place,
                besides: id
            )
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = EndBody(
                body: id,
                ends: exchange.start(of: sent.form.ends),
                successor: sent.form.successor
            )
            return try await exchange.submit(.end(command), sent, id, .bodyEnded)
        }
    )

    static let removeName = FormRoute<Identifier<Organisation>, RemoveNameForm>(
        name: "removeBodyName",
        path: Paths.removeBodyName,
        permission: .body(.removeWords),
        summary: PlaceFormWords.removeName,
        page: { exchange, id throws(Problem) in
            let organisation = try exchange.organisation(id)
            let context = exchange.pageContext
            let (names, district) = (context.bodyNames, exchange.snapshot.state.district)
            var page = context.bodyForm(
                id,
                PlaceFormWords.removeTitle(of: names.body(id)),
                here: PlaceFormWords.removeName,
                lead: PlaceFormWords.removeLead,
                button: PlaceFormWords.removeButton
            )
            page.choices["which"] = organisation.names
                .filter { district.removal(of: $0) == nil }
                .map { Choice($0.description, names.text($0)) }
            guard page.choices["which"]?.isEmpty == false else { throw .notFound }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let names = try exchange.organisation(id).names
            guard let index = names.firstIndex(where: { $0.description == sent.form.which }) else {
                return .refused([("which", .rule(FormWords.changedMeanwhile))])
            }
            let command = RemoveBodyName(body: id, index: index, rule: sent.form.rule)
            return try await exchange.submit(.removeName(command), sent, id, .nameRemoved)
        }
    )
}

extension PageContext {
    var bodyNames: BodyNames { BodyNames(snapshot.state, language) }

    /// A form about one organisation, under its path and leading back to it.
    func bodyForm(
        _ id: Identifier<Organisation>,
        _ title: Phrase,
        here: Phrase,
        lead: Phrase? = nil,
        button: Phrase
    ) -> FormPage {
        var page = FormPage(
            PageHeading(words(title), lead: lead.map { words($0) }),
            button: words(button)
        )
        page.section = .places
        page.breadcrumb = Breadcrumb(
            label: words(PageWords.youAreHere),
            above: bodiesAbove(id) + [TextLink(bodyNames.body(id), to: Paths.body.address(id))],
            here: words(here)
        )
        page.wayBack = TextLink(words(FormWords.notNow), to: Paths.body.address(id))
        return page
    }

    /// The way down to an organisation: its places, and who is who there.
    func bodiesAbove(_ id: Identifier<Organisation>) -> [TextLink] {
        let place = snapshot.state.district.place(of: id)
        let here: WebAddress = place == Places.root ? Paths.home.address : .place(place)
        return placesAbove(place) + [
            TextLink(names.name(place), to: here),
            TextLink(words(BodyPageWords.bodies), to: Paths.bodies(at: place)),
        ]
    }

    func offerTies(
        on page: inout FormPage,
        near place: Identifier<Place>,
        besides id: Identifier<Organisation>?
    ) {
        offer("part-of", BodyFormWords.nothingAbove, on: &page, near: place, besides: id)
        offer("legal-holder", BodyFormWords.nobodyHolds, on: &page, near: place, besides: id)
    }

    /// Lets one organisation be chosen, or its number be typed where they are too many to look
    /// over: those of the district, or else those of the place and of the places it lies in.
    func offer(
        _ field: String,
        _ none: Phrase,
        on page: inout FormPage,
        near place: Identifier<Place>,
        besides id: Identifier<Organisation>?
    ) {
        let district = snapshot.state.district
        let all = district.organisations.indices.map { Identifier<Organisation>(UInt64($0) + 1) }
            .filter { $0 != id && district.organisation($0)?.mergedInto == nil }
        let near = all.filter { other in
            let home = district.place(of: other)
            return district.covers(home, place) || district.covers(place, home)
        }
        guard let list = [all, near].first(where: { $0.count <= BodyForms.choicesMax }) else {
            page.hints[field] = words(BodyFormWords.numberHint)
            return
        }
        page.choices[field] =
            [Choice("", words(none))]
            + list.map { other in
                let kind = district.organisation(other)?.kind.phrase ?? BodyPageWords.body
                return Choice(
                    other.description,
                    words(BodyFormWords.choice(bodyNames.body(other), kind))
                )
            }
    }
}

extension Paths {
    /// Who is who at a place.
    static func bodies(at place: Identifier<Place>) -> WebAddress {
        place == Places.root
            ? bodies.address : bodies.address.query(Parameters.place.name, place.description)
    }
}

extension Exchange {
    func organisation(_ id: Identifier<Organisation>) throws(Problem) -> Organisation {
        guard let organisation = snapshot.state.district.organisation(id) else {
            throw .notFound
        }
        return organisation
    }

    func unmerged(_ id: Identifier<Organisation>) throws(Problem) -> Organisation {
        let organisation = try organisation(id)
        guard organisation.mergedInto == nil else { throw .notFound }
        return organisation
    }

    /// Hands a command about organisations to the writer, and leads back to one of them.
    func submit<Form: FormShape>(
        _ command: BodyCommand,
        _ sent: FormSubmission<Form>,
        _ body: Identifier<Organisation>,
        _ words: DoneWords
    ) async throws(Problem) -> Acted {
        try await submit(command, sent) { receipt in
            Acted.Done(address: Paths.body.address(body), receipt: receipt, words: words)
        }
    }

    func submit<Form: FormShape>(
        _ command: BodyCommand,
        _ sent: FormSubmission<Form>,
        done: (Receipt) -> Acted.Done
    ) async throws(Problem) -> Acted {
        let field = { (refusal: Refusal) -> String? in
            if case .bodies(let refusal) = refusal {
                refusal.field(in: Form.entries)
            } else {
                nil
            }
        }
        return try await submit(.bodies(command), sent, field: field, done: done)
    }
}
