import Application
import HTML
import Kernel
import Words

/// What every page is made from: who reads how, and the district as it is published now.
struct PageContext: Sendable {
    let language: Language
    let reading: ReadingMode
    let snapshot: Snapshot<HostedDistrict>
    /// The address that was asked for, to come back to.
    let address: String

    func words(_ phrase: Phrase) -> String { phrase[language] }

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
            navigation: Section.allCases.map { item in
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
        return masthead
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
            links: [],
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
    case record

    var phrase: Phrase {
        switch self {
        case .places: PageWords.places
        case .record: PageWords.record
        }
    }

    var address: WebAddress {
        switch self {
        case .places: Paths.home.address
        case .record: Paths.record.address
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
