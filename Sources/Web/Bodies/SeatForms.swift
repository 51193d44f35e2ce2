import Application
import Domain
import HTML
import Kernel
import Words

/// The pages on which seats are kept: which there are, and who sits on them.
enum SeatForms {
    static let routes: [Route] = [
        rule.routes, fill.routes, vacate.routes, removeHolderName.routes,
    ].flatMap(\.self)

    static let rule = FormRoute<Identifier<Organisation>, SeatRuleForm>(
        name: "adoptSeatRule",
        path: Paths.seatRule,
        permission: .body(.keepBodies),
        summary: BodyFormWords.rule,
        page: { exchange, id throws(Problem) in
            let organisation = try exchange.unmerged(id)
            let context = exchange.pageContext
            var page = context.bodyForm(
                id,
                BodyFormWords.ruleTitle(of: context.bodyNames.body(id)),
                here: BodyFormWords.rule,
                lead: BodyFormWords.ruleLead,
                button: BodyFormWords.ruleButton
            )
            context.offer(
                "organiser",
                BodyFormWords.usualOrganiser,
                on: &page,
                near: organisation.place,
                besides: nil
            )
            page.choices["head"] =
                [Choice("", context.words(BodyFormWords.noHead))]
                + (1...SeatGroupFields.count).map { number in
                    Choice(String(number), context.words(BodyFormWords.group(number)))
                }
            let last = organisation.rules.last
                .flatMap(context.snapshot.state.district.seatRule)
            if let last { try context.fillIn(last, on: &page) }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            var drafts: [SeatGroupDraft] = []
            for (index, group) in sent.form.groups.enumerated() where !group.isEmpty {
                if let part = group.missing {
                    return .refused([(SeatGroupFields.name(part, index + 1), .missing)])
                }
                let isHead = sent.form.head == UInt64(index + 1)
                if let draft = group.draft(isHead: isHead) { drafts.append(draft) }
            }
            let command = AdoptSeatRule(
                body: id,
                rule: SeatRuleDraft(
                    begins: exchange.start(of: sent.form.from),
                    source: sent.form.source,
                    organiser: sent.form.organiser,
                    groups: drafts
                )
            )
            return try await exchange.submit(.adoptRule(command), sent, id, .ruleAdopted)
        }
    )

    static let fill = FormRoute<Identifier<Organisation>, FillSeatForm>(
        name: "fillSeat",
        path: Paths.fillSeat,
        permission: .body(.keepBodies),
        summary: BodyFormWords.fill,
        page: { exchange, id throws(Problem) in
            _ = try exchange.unmerged(id)
            let context = exchange.pageContext
            guard let rule = context.snapshot.state.district.rule(of: id, at: context.moment)
            else { throw .notFound }
            var page = context.bodyForm(
                id,
                BodyFormWords.fillTitle(of: context.bodyNames.body(id)),
                here: BodyFormWords.fill,
                button: BodyFormWords.fillButton
            )
            page.choices["group"] = rule.groups.map { group in
                Choice(
                    String(group.number),
                    context.bodyNames.group(group),
                    hint: context.words(group.phrase)
                )
            }
            if rule.groups.count == 1 { page.initial["group"] = String(rule.groups[0].number) }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let form = sent.form
            if form.isPerson, form.person == nil { return .refused([("person", .missing)]) }
            let holder = form.isPerson ? form.person : nil
            let command = FillSeat(
                body: id,
                group: form.group,
                seat: form.seat,
                holder: holder.map { .person(Identifier($0)) } ?? .notNamed,
                name: form.name,
                begins: exchange.start(of: form.from),
                ends: exchange.start(of: form.until)
            )
            return try await exchange.submit(.fill(command), sent, id, .seatFilled)
        }
    )

    static let vacate = FormRoute<Identifier<Organisation>, VacateSeatForm>(
        name: "vacateSeat",
        path: Paths.vacateSeat,
        permission: .body(.keepBodies),
        summary: BodyFormWords.vacate,
        page: { exchange, id throws(Problem) in
            _ = try exchange.unmerged(id)
            let context = exchange.pageContext
            var page = context.bodyForm(
                id,
                BodyFormWords.vacateTitle(of: context.bodyNames.body(id)),
                here: BodyFormWords.vacate,
                lead: BodyFormWords.vacateLead,
                button: BodyFormWords.vacateButton
            )
            page.choices["holding"] = context.holdingChoices(id) { holding in
                holding.ends.map { context.moment < $0 && holding.begins < $0 } ?? true
            }
            guard page.choices["holding"]?.isEmpty == false else { throw .notFound }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = VacateSeat(
                holding: sent.form.holding,
                ends: exchange.start(of: sent.form.on),
                reason: sent.form.reason
            )
            guard exchange.holds(id, sent.form.holding) else {
                return .refused([("holding", .rule(FormWords.changedMeanwhile))])
            }
            return try await exchange.submit(.vacate(command), sent, id, .seatVacated)
        }
    )

    static let removeHolderName = FormRoute<Identifier<Organisation>, RemoveHolderNameForm>(
        name: "removeHolderName",
        path: Paths.removeHolderName,
        permission: .body(.removeWords),
        summary: BodyFormWords.removeHolderName,
        page: { exchange, id throws(Problem) in
            _ = try exchange.organisation(id)
            let context = exchange.pageContext
            let district = context.snapshot.state.district
            var page = context.bodyForm(
                id,
                BodyFormWords.removeHolderTitle(of: context.bodyNames.body(id)),
                here: BodyFormWords.removeHolderName,
                lead: BodyFormWords.removeLead,
                button: PlaceFormWords.removeButton
            )
            page.choices["holding"] = context.holdingChoices(id) { holding in
                holding.name.map { district.removal(of: $0) == nil } ?? false
            }
            guard page.choices["holding"]?.isEmpty == false else { throw .notFound }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            guard exchange.holds(id, sent.form.holding) else {
                return .refused([("holding", .rule(FormWords.changedMeanwhile))])
            }
            let command = RemoveHolderName(holding: sent.form.holding, rule: sent.form.rule)
            return try await exchange.submit(.removeHolderName(command), sent, id, .nameRemoved)
        }
    )
}

extension Exchange {
    fileprivate func holds(
        _ body: Identifier<Organisation>,
        _ holding: Identifier<Holding>
    ) -> Bool {
        snapshot.state.district.holding(holding)?.body == body
    }
}

extension PageContext {
    /// The last holdings of a body that are meant, the newest first.
    fileprivate func holdingChoices(
        _ id: Identifier<Organisation>,
        where isMeant: (Holding) -> Bool
    ) -> [Choice] {
        let (district, names) = (snapshot.state.district, bodyNames)
        return (district.organisation(id)?.holdings ?? []).reversed()
            .compactMap { id in district.holding(id).map { (id: id, holding: $0) } }
            .filter { isMeant($0.holding) }
            .prefix(BodyForms.choicesMax)
            .map { entry in
                let seat = words(BodyPageWords.seat(Int(entry.holding.seat)))
                let note = [names.group(of: entry.holding), seat, names.time(entry.holding)]
                return Choice(
                    entry.id.description,
                    names.holder(entry.holding),
                    hint: note.joined(separator: " · ")
                )
            }
    }

    /// What the last rule says stands in the form of the next one.
    fileprivate func fillIn(_ rule: SeatRule, on page: inout FormPage) throws(Problem) {
        guard rule.groups.count <= SeatGroupFields.count else { throw .notFound }
        let texts = snapshot.state.directory
        for (index, group) in rule.groups.enumerated() {
            let name = { (part: String) in SeatGroupFields.name(part, index + 1) }
            page.initial[name("zh")] = texts.text(group.zh)
            page.initial[name("en")] = texts.text(group.en)
            page.initial[name("least")] = String(group.seatsMin)
            page.initial[name("most")] = String(group.seatsMax)
            page.initial[name("kind")] = "\(group.kind)"
            page.initial[name("term")] = group.termMonths.map { String($0) }
            page.initial[name("by-election")] = group.byElectionDays.map { String($0) }
            page.initial[name("continues")] = String(group.number)
            if group.isHead { page.initial["head"] = String(index + 1) }
        }
    }
}

extension SeatGroup {
    /// How many seats, how people come to them, for how long.
    var phrase: Phrase {
        var phrase = BodyPageWords.rule(least: seatsMin, most: seatsMax, kind: kind.phrase)
        if let months = termMonths {
            let term = BodyPageWords.term(months: months)
            phrase = Phrase(zh: "\(phrase.zh)，\(term.zh)", en: "\(phrase.en), \(term.en)")
        }
        if let days = byElectionDays {
            let election = BodyPageWords.byElection(days: days)
            phrase = Phrase(
                zh: "\(phrase.zh)，\(election.zh)",
                en: "\(phrase.en), \(election.en)"
            )
        }
        return phrase
    }
}
