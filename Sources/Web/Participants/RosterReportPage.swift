import Application
import Domain
import HTML
import Interchange
import Kernel
import Words

/// What a person should know about a list before it is taken over: numbers, columns and lines, and
/// nobody's name.
struct RosterReportPage {
    static let problemsMax = 500

    let context: PageContext
    let kept: RosterShelf.Kept
    let look: RosterLook

    var form: FormPage {
        let canTake = look.preview.refusal == nil && look.taken.changesAnything
        var page = context.peopleForm(
            at: kept.place,
            RosterPageWords.look,
            lead: RosterPageWords.lookLead,
            button: RosterPageWords.takeButton
        )
        page.before = { html in report(&html) }
        page.initial["how"] = look.isWhole ? "all" : "good"
        page.choices["how"] = [
            look.isWhole
                ? Choice("all", context.words(RosterPageWords.takeAll))
                : Choice("good", context.words(RosterPageWords.takeGood))
        ]
        page.wayBack = TextLink(
            context.words(RosterPageWords.readAgain),
            to: Paths.importList.address(kept.place)
        )
        if !canTake { page.instead = { html in nothingToTake(&html) } }
        return page
    }

    private func nothingToTake(_ html: inout HTMLWriter) {
        let phrase =
            look.preview.refusal?.phrase
            ?? (look.goodCount > 0
                ? RosterImportWords.onFileAlready : RosterPageWords.nobodyToTake)
        html.notice(
            Notice(.plain, words: context.words(FormWords.pleaseNote), text: context.words(phrase))
        )
        html.actions { html in
            html.secondaryLink(
                TextLink(
                    context.words(RosterPageWords.readAgain),
                    to: Paths.importList.address(kept.place)
                )
            )
        }
    }

    private func report(_ html: inout HTMLWriter) {
        let report = look.draft.report
        let (all, good) = (report.rowsRead, look.goodCount)
        html.stats([
            stat("good", good, of: all, RosterPageWords.good),
            stat("wrong", all - good, of: all, RosterPageWords.wrong),
            Stat(
                identifier: ElementID("columns"),
                figure: String(report.notTaken.count),
                label: context.words(RosterPageWords.columnsNotTaken)
            ),
        ])
        html.p(context.words(RosterImportWords.brings(look.taken)))
        columns(report, &html)
        problems(&html)
    }

    private func stat(_ name: String, _ count: Int, of all: Int, _ label: Phrase) -> Stat {
        Stat(
            identifier: ElementID(name),
            figure: String(count),
            label: context.words(label),
            bar: (
                context.words(RosterPageWords.part(count, of: all)),
                all == 0 ? 0 : count * 1_000 / all
            )
        )
    }

    private func columns(_ report: RosterReport, _ html: inout HTMLWriter) {
        html.h2(context.words(RosterPageWords.columns))
        let taken = report.taken.map { column in
            Table.Row([
                context.words(column.column.phrase),
                context.words(RosterPageWords.takenAs(column.meaning.phrase)),
            ])
        }
        let notTaken = report.notTaken.map { column in
            Table.Row([context.words(column.column.phrase), context.words(column.kind.phrase)])
        }
        var table = Table(
            caption: context.words(RosterPageWords.columns),
            columns: [
                .init(context.words(RosterPageWords.column)),
                .init(context.words(RosterPageWords.became)),
            ],
            rows: taken + notTaken
        )
        table.showsCaption = false
        html.table(table)
    }

    private func problems(_ html: inout HTMLWriter) {
        let problems = look.problems
        guard !problems.isEmpty else { return }
        html.h2(context.words(RosterPageWords.lines))
        var table = Table(
            caption: context.words(RosterPageWords.lines),
            columns: [
                .init(context.words(RosterPageWords.line), isNumber: true),
                .init(context.words(RosterPageWords.column)),
                .init(context.words(RosterPageWords.what)),
            ],
            rows: problems.prefix(Self.problemsMax).map { problem in
                Table.Row([
                    String(problem.line), problem.column.map { context.words($0.phrase) } ?? "",
                    context.words(problem.phrase),
                ])
            }
        )
        table.showsCaption = false
        html.table(table)
        let more = look.problemCount - min(problems.count, Self.problemsMax)
        if more > 0 { html.p(context.words(RosterImportWords.flawsMore(more))) }
    }
}

/// What taking a list over did, and what comes next.
struct RosterTakenPage {
    let context: PageContext
    let kept: RosterShelf.Kept
    let taken: RosterShelf.Taken

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(RosterPageWords.taken),
            eyebrow: context.names.name(kept.place)
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(kept.place) + [
                TextLink(context.names.name(kept.place), to: .place(kept.place)),
                TextLink(
                    context.words(PersonFormWords.people),
                    to: Paths.people.address(kept.place)
                ),
            ],
            here: context.words(RosterPageWords.taken)
        )
        let done = taken.look.taken
        html.page(frame) { html in
            html.stack { html in
                html.stats([
                    stat("new", done.newcomers, RosterPageWords.newcomers),
                    stat("corrected", done.corrected, RosterPageWords.corrected),
                    stat("unchanged", done.unchanged, RosterPageWords.unchanged),
                    stat("doors", done.households, RosterPageWords.households),
                ])
                html.p(context.words(RosterPageWords.takenNext))
                html.actions { html in
                    if context.may(.sendLetters, at: kept.place) {
                        html.mainLink(
                            TextLink(
                                context.words(LetterWords.letters),
                                to: Paths.placeLetters.address(kept.place)
                            )
                        )
                    }
                    html.secondaryLink(
                        TextLink(
                            context.words(PersonFormWords.toPeople),
                            to: Paths.people.address(kept.place)
                        )
                    )
                }
            }
        }
    }

    private func stat(_ name: String, _ count: Int, _ label: Phrase) -> Stat {
        Stat(identifier: ElementID(name), figure: String(count), label: context.words(label))
    }

    static func answer(_ exchange: Exchange, _ name: RequestID) throws(Problem) -> Answer {
        let kept = try exchange.list(name)
        guard let taken = kept.taken else { throw .listOver }
        return exchange.page { context, html in
            RosterTakenPage(context: context, kept: kept, taken: taken).write(&html)
        }
    }
}
