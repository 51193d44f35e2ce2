import Application
import Domain
import HTML
import Kernel
import Words

/// The pages on which places are kept.
enum PlaceForms {
    static let choicesMax = 300

    static let routes: [Route] = [
        add.routes, rename.routes, merge.routes, cancel.routes, removeName.routes,
    ].flatMap(\.self)

    static let add = FormRoute<Identifier<Place>, AddPlaceForm>(
        name: "addPlace",
        path: Paths.addPlace,
        permission: .power(.keepPlaces),
        summary: PlaceFormWords.routeAdd,
        page: { exchange, id throws(Problem) in
            let (words, place) = (exchange.pageContext, try exchange.standing(id))
            let kinds = PlaceKind.allCases.filter { $0.parents.contains(place.kind) }
            guard !kinds.isEmpty else { throw .notFound }
            var page = words.placeForm(
                id,
                PlaceFormWords.addTitle(to: words.names.name(id)),
                here: PlaceFormWords.add,
                button: PlaceFormWords.addButton
            )
            page.choices["kind"] = kinds.map { Choice($0.word, words.words($0.phrase.capitalised)) }
            if kinds.count == 1 { page.initial["kind"] = kinds.first?.word }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = CreatePlace(kind: sent.form.kind, parent: id, name: sent.form.name)
            return try await exchange.submit(.create(command), sent) { receipt in
                Acted.Done(
                    address: .place(Identifier(receipt.subject)),
                    receipt: receipt,
                    words: .placeAdded
                )
            }
        }
    )

    static let rename = FormRoute<Identifier<Place>, RenamePlaceForm>(
        name: "renamePlace",
        path: Paths.renamePlace,
        permission: .power(.keepPlaces),
        summary: PlaceFormWords.routeRename,
        page: { exchange, id throws(Problem) in
            _ = try exchange.standing(id)
            let words = exchange.pageContext
            return words.placeForm(
                id,
                PlaceFormWords.renameTitle(of: words.names.name(id)),
                here: PlaceFormWords.rename,
                lead: PlaceFormWords.renameLead,
                button: PlaceFormWords.renameButton
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let effective = exchange.start(of: sent.form.from)
            let command = RenamePlace(place: id, name: sent.form.name, effective: effective)
            return try await exchange.submit(.rename(command), sent) { receipt in
                Acted.Done(
                    address: .place(id),
                    receipt: receipt,
                    words: effective == nil ? .placeRenamed : .renameAnnounced
                )
            }
        }
    )

    static let merge = FormRoute<Identifier<Place>, MergePlaceForm>(
        name: "mergePlace",
        path: Paths.mergePlace,
        permission: .power(.keepPlaces),
        summary: PlaceFormWords.routeMerge,
        page: { exchange, id throws(Problem) in
            let place = try exchange.standing(id)
            guard place.kind != .district else { throw .notFound }
            let words = exchange.pageContext
            var page = words.placeForm(
                id,
                PlaceFormWords.mergeTitle(of: words.names.name(id)),
                here: PlaceFormWords.merge,
                lead: PlaceFormWords.mergeLead,
                button: PlaceFormWords.mergeButton
            )
            page.choices["into"] = words.mergeChoices(id, place)
            if page.choices["into"] == nil {
                page.hints["into"] = words.words(PlaceFormWords.intoNumberHint)
            }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let effective = exchange.start(of: sent.form.from)
            let command = MergePlaces(place: id, into: sent.form.into, effective: effective)
            return try await exchange.submit(.merge(command), sent) { receipt in
                Acted.Done(
                    address: .place(effective == nil ? sent.form.into : id),
                    receipt: receipt,
                    words: effective == nil ? .placesMerged : .mergeAnnounced
                )
            }
        }
    )

    static let cancel = FormRoute<Identifier<Place>, CancelChangeForm>(
        name: "cancelPlaceChange",
        path: Paths.cancelPlaceChange,
        permission: .power(.keepPlaces),
        summary: PlaceFormWords.routeCancel,
        page: { exchange, id throws(Problem) in
            _ = try exchange.known(id)
            let words = exchange.pageContext
            let changes = exchange.snapshot.state.district.pendingChanges(of: id)
            guard !changes.isEmpty else { throw .notFound }
            var page = words.placeForm(
                id,
                PlaceFormWords.cancelTitle(of: words.names.name(id)),
                here: PlaceFormWords.cancel,
                lead: PlaceFormWords.cancelLead,
                button: PlaceFormWords.cancelButton
            )
            page.choices["change"] = changes.map { change in
                Choice(change.id.description, words.names.change(change.change))
            }
            if changes.count == 1 { page.initial["change"] = changes.first?.id.description }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = CancelPlaceChange(change: sent.form.change)
            return try await exchange.submit(.cancelChange(command), sent) { receipt in
                Acted.Done(address: .place(id), receipt: receipt, words: .changeCancelled)
            }
        }
    )

    static let removeName = FormRoute<Identifier<Place>, RemoveNameForm>(
        name: "removePlaceName",
        path: Paths.removePlaceName,
        permission: .power(.removeWords),
        summary: PlaceFormWords.routeRemoveName,
        page: { exchange, id throws(Problem) in
            let place = try exchange.known(id)
            let words = exchange.pageContext
            var page = words.placeForm(
                id,
                PlaceFormWords.removeTitle(of: words.names.name(id)),
                here: PlaceFormWords.removeName,
                lead: PlaceFormWords.removeLead,
                button: PlaceFormWords.removeButton
            )
            let district = exchange.snapshot.state.district
            page.choices["which"] = place.names.enumerated()
                .filter { district.removal(of: $0.element) == nil }
                .map { index, name in
                    Choice(
                        name.description,
                        words.names.text(name),
                        hint: words.words(
                            index == 0 ? PageWords.presentName : PageWords.formerName
                        )
                    )
                }
            guard page.choices["which"]?.isEmpty == false else { throw .notFound }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let names = try exchange.known(id).names
            guard let index = names.firstIndex(where: { $0.description == sent.form.which }) else {
                return .refused([("which", .rule(FormWords.changedMeanwhile))])
            }
            let command = RemovePlaceName(place: id, index: index, rule: sent.form.rule)
            return try await exchange.submit(.removeName(command), sent) { receipt in
                Acted.Done(address: .place(id), receipt: receipt, words: .nameRemoved)
            }
        }
    )
}

extension PageContext {
    /// A form about one place, under its path and leading back to it.
    func placeForm(
        _ id: Identifier<Place>,
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
            above: placesAbove(id) + [TextLink(names.name(id), to: .place(id))],
            here: words(here)
        )
        page.wayBack = TextLink(words(FormWords.notNow), to: .place(id))
        return page
    }

    /// The places of the same kind nearby; nothing if they are too many to look over, or none.
    fileprivate func mergeChoices(_ id: Identifier<Place>, _ place: Place) -> [Choice]? {
        let district = snapshot.state.district
        let near = place.parent.flatMap { district.place($0) }
        let wide = near?.parent.flatMap { district.place($0) }?.children
            .flatMap { district.place($0)?.children ?? [] }
        let lists = [wide ?? [], near?.children ?? []].map { list in
            list.filter { candidate in
                guard candidate != id, let other = district.place(candidate) else { return false }
                return other.kind == place.kind && other.isStanding
            }
        }
        guard let list = lists.first(where: { (1...PlaceForms.choicesMax).contains($0.count) })
        else { return nil }
        let choices = list.map { candidate in
            let parent = district.place(candidate)?.parent.map { names.name($0) } ?? ""
            return Choice(
                candidate.description,
                words(PlaceFormWords.choice(names.name(candidate), in: parent))
            )
        }
        return [Choice("", words(FormWords.chooseOne))] + choices
    }
}

extension Exchange {
    func known(_ id: Identifier<Place>) throws(Problem) -> Place {
        guard let place = snapshot.state.district.place(id) else { throw .notFound }
        return place
    }

    fileprivate func standing(_ id: Identifier<Place>) throws(Problem) -> Place {
        let place = try known(id)
        guard place.isStanding else { throw .notFound }
        return place
    }

    /// The first moment of a day by the district's clock.
    func start(of day: Day?) -> Instant? {
        let offset = snapshot.state.district.founding?.offsetMinutes ?? 0
        return day.map { $0.start(offsetMinutes: offset) }
    }

    /// Hands a command about places to the writer, and turns what it says into an answer.
    fileprivate func submit(
        _ command: PlaceCommand,
        _ sent: FormSubmission<some FormShape>,
        done: (Receipt) -> Acted.Done
    ) async throws(Problem) -> Acted {
        let field = { (refusal: Refusal) -> String? in
            if case .places(let refusal) = refusal { refusal.field } else { nil }
        }
        return try await submit(.places(command), sent, field: field, done: done)
    }
}
