import Application
import Domain
import HTML
import Interchange
import Kernel
import Words

/// The pages on which a list of residents is read, looked at and taken over.
enum RosterForms {
    static let routes: [Route] =
        read.routes + takeOver.routes + [
            Route(
                "showListTaken",
                Paths.listTaken,
                for: .powerSomewhere(.keepPeople),
                Route.Shape(RosterPageWords.routeTaken, answers: .page)
            ) { exchange, name throws(Problem) in try RosterTakenPage.answer(exchange, name) }
        ]

    static let list = FormField<String>.file(
        "list",
        RosterPageWords.file,
        accept: ".xlsx,.csv"
    ).hint(RosterPageWords.fileHint(megabytesMax: RequestLimits.rosterBytesMax >> 20))
    static let sheet = FormField<String>.text("sheet", RosterPageWords.sheet, charactersMax: 31)
        .hint(RosterPageWords.sheetHint).optional
    static let how = FormField<Bool>.choice(
        "how",
        RosterPageWords.how,
        of: [
            (false, .init(word: "all", phrase: RosterPageWords.takeAll)),
            (true, .init(word: "good", phrase: RosterPageWords.takeGood)),
        ]
    )

    struct ReadForm: FormShape {
        let sheet: String?

        init?(_ form: inout FormReader) {
            let list = form.read(RosterForms.list)
            let sheet = form.read(RosterForms.sheet)
            guard list != nil, let sheet else { return nil }
            self.sheet = sheet
        }
    }

    struct TakeOverForm: FormShape {
        let onlyGood: Bool

        init?(_ form: inout FormReader) {
            guard let onlyGood = form.read(RosterForms.how) else { return nil }
            self.onlyGood = onlyGood
        }
    }

    static let read = FormRoute<Identifier<Place>, ReadForm>(
        name: "readList",
        path: Paths.importList,
        permission: .power(.keepPeople),
        summary: RosterPageWords.routeRead,
        isPastWriter: true,
        page: { exchange, id throws(Problem) in
            let place = try exchange.known(id)
            guard place.isStanding, place.kind == .community || place.kind == .village else {
                throw .notFound
            }
            return exchange.pageContext.peopleForm(
                at: id,
                RosterPageWords.take,
                lead: RosterPageWords.readLead,
                button: RosterPageWords.readButton
            )
        },
        act: { sent, exchange, id throws(Problem) in
            guard let desk = exchange.desk else { throw .readOnly }
            guard let file = exchange.files[list.entry.name], !file.bytes.isEmpty else {
                return .refused([(list.entry.name, .rule(RosterPageWords.noFile))])
            }
            let read = desk.lists.reading { Self.draft(of: file, sent.form.sheet, id, exchange) }
            switch read {
            case nil: return .refused([(nil, .rule(RosterPageWords.busy))])
            case .failure(let refusal): return .refused([("list", .rule(refusal.phrase))])
            case .success(let draft):
                desk.lists.keep(
                    draft,
                    as: sent.request,
                    for: try exchange.actor(),
                    now: exchange.now
                )
                return .done(Acted.Done(address: Paths.list.address(sent.request)))
            }
        }
    )

    private static func draft(
        of file: SentFile,
        _ sheet: String?,
        _ place: Identifier<Place>,
        _ exchange: Exchange
    ) -> Result<RosterDraft, SheetRefusal> {
        Result { () throws(SheetRefusal) in
            try RosterDraft(
                reading: file.bytes,
                fileName: file.name,
                sheet: sheet,
                of: place,
                today: exchange.snapshot.state.district.today(exchange.now)
            )
        }
    }

    static let takeOver = FormRoute<RequestID, TakeOverForm>(
        name: "takeListOver",
        path: Paths.list,
        permission: .powerSomewhere(.keepPeople),
        summary: RosterPageWords.routeTake,
        page: { exchange, name throws(Problem) in
            let kept = try exchange.list(name)
            let look = RosterLook(
                kept.draft,
                exchange.snapshot.state,
                now: exchange.now,
                onlyGood: true
            )
            return RosterReportPage(context: exchange.pageContext, kept: kept, look: look).form
        },
        act: { sent, exchange, name throws(Problem) in
            let kept = try exchange.list(name)
            let look = RosterLook(
                kept.draft,
                exchange.snapshot.state,
                now: exchange.now,
                onlyGood: sent.form.onlyGood
            )
            guard look.isWhole || sent.form.onlyGood else {
                return .refused([(how.entry.name, .rule(RosterPageWords.notWhole))])
            }
            let desk = exchange.desk
            return try await exchange.submit(.importRoster(look.command), sent) { receipt in
                desk?.lists.note(
                    RosterShelf.Taken(look: look, event: receipt.first),
                    for: name
                )
                return Acted.Done(address: Paths.listTaken.address(name), receipt: receipt)
            }
        }
    )
}

extension Exchange {
    /// A list that this reader looked at before.
    func list(_ name: RequestID) throws(Problem) -> RosterShelf.Kept {
        guard let kept = desk?.lists.find(name, for: try actor(), now: now) else {
            throw .listOver
        }
        return kept
    }
}
