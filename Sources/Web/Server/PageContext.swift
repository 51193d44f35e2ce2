import Application
import Domain
import HTML
import Kernel
import Words

/// What every page is made from: who reads how, and the district as it is published now.
struct PageContext: Sendable {
    let language: Language
    let reading: ReadingMode
    let snapshot: Snapshot<HostedDistrict>
    /// The address that was asked for, to come back to.
    var address: String
    var caller: Caller?
    /// The moment that roles are looked at.
    var now = Instant.epoch
    var done: DoneWords?

    func words(_ phrase: Phrase) -> String { phrase[language] }

    /// The moment that a page shows; without a clock, that of the last event.
    var moment: Instant { max(now, snapshot.lastRecorded ?? .epoch) }

    /// The day on the district's clocks: pages may say other things tomorrow.
    var day: Day { snapshot.state.district.day(of: moment) }

    var names: PlaceNames { PlaceNames(snapshot.state, language) }
}

extension PageContext {
    /// A page in the frame every page has.
    func frame(_ heading: PageHeading, section: Section?) -> PageFrame {
        var frame = PageFrame(
            language: language.htmlTag,
            heading: heading,
            masthead: masthead(section),
            footer: footer,
            stylesheet: Asset.stylesheet.address
        )
        frame.icon = Asset.icon.address
        if section != nil { renew(&frame) }
        frame.reading = reading
        frame.notice = done.map { done in
            Notice(.good, words: words(FormWords.done), text: words(done.phrase), isAnswer: true)
        }
        return frame
    }

    /// A page of a section is told when something happens after it was made.
    private func renew(_ frame: inout PageFrame) {
        frame.modules = [Asset.live.address]
        frame.live = LiveNote(
            source: Paths.live.address.query(Parameters.after.name, String(snapshot.sequence)),
            renewed: words(ServerWords.renewed),
            waits: words(ServerWords.renewalWaits)
        )
    }

    private func masthead(_ section: Section?) -> Masthead {
        var masthead = Masthead(
            skip: words(PageWords.skip),
            place: TextLink(names.district, to: Paths.home.address),
            navigationLabel: words(PageWords.navigation),
            navigation: sections.map { item in
                Masthead.Item(
                    TextLink(words(item.phrase), to: item.address),
                    isCurrent: item == section
                )
            },
            toolsLabel: words(PageWords.tools)
        )
        masthead.languageSwitch = Masthead.LanguageSwitch(
            TextLink(
                words(PageWords.otherLanguage),
                to: preference(Parameters.language.name, language.other.rawValue)
            ),
            language: language.other.htmlTag
        )
        masthead.reading = [
            TextLink(
                words(reading.isElder ? PageWords.normalText : PageWords.largeText),
                to: preference(Parameters.elder.name, reading.isElder ? "0" : "1")
            ),
            TextLink(
                words(
                    reading.isHighContrast ? PageWords.normalContrast : PageWords.highContrast
                ),
                to: preference(Parameters.contrast.name, reading.isHighContrast ? "0" : "1")
            ),
        ]
        masthead.account = account
        return masthead
    }

    /// What concerns only staff is shown to nobody else.
    private var sections: [Section] {
        Section.allCases.filter { section in
            switch section {
            case .places, .record: true
            case .work: party.map { !bodiesActedFor(by: $0).isEmpty } ?? false
            case .desk: maySomewhere(.answerRequests)
            case .staff: maySomewhere(.seeStaff)
            }
        }
    }

    /// Sets one preference and comes back to this page.
    private func preference(_ name: String, _ value: String) -> WebAddress {
        Paths.prefer.address.query(name, value)
            .query(Parameters.back.name, address)
    }

    private var footer: Footer {
        Footer(
            note: words(PageWords.footerNote),
            linksLabel: words(PageWords.footerLinks),
            links: [TextLink(words(RetentionWords.title), to: Paths.privacy.address)],
            checkpoint: snapshot.keptCheckpoint.map { checkpoint in
                Footer.Checkpoint(
                    label: words(PageWords.checkpoint(events: checkpoint.size)),
                    text: checkpoint.rootStart,
                    explanation: TextLink(words(PageWords.whatIsThis), to: Paths.record.address)
                )
            }
        )
    }
}

/// The parts of the site, as the navigation names them.
enum Section: CaseIterable {
    case places
    case work
    case record
    case desk
    case staff

    var phrase: Phrase {
        switch self {
        case .places: PageWords.places
        case .work: WorkWords.work
        case .record: PageWords.record
        case .desk: EntryWords.desk
        case .staff: StaffWords.staff
        }
    }

    var address: WebAddress {
        switch self {
        case .places: Paths.home.address
        case .work: Paths.work.address
        case .record: Paths.record.address
        case .desk: Paths.desk.address
        case .staff: Paths.staff.address
        }
    }
}

extension Language {
    var htmlTag: LanguageTag {
        switch self {
        case .chinese: .simplifiedChinese
        case .english: .english
        }
    }

    var other: Language {
        switch self {
        case .chinese: .english
        case .english: .chinese
        }
    }
}
