package import HTML
package import NIOCore

/// The living page of the design system: every component in all its states, with sample words.
///
/// Its pages link only to one another, so that they can be looked at as plain files.
package struct DesignSystemPage: Hashable, Sendable {
    /// What a page of the design system shows.
    package enum Topic: String, CaseIterable, Sendable {
        case components, matter, form, letter
        case forbidden, missing, refused, failed, resting
    }

    package let topic: Topic
    package let language: LanguageTag
    package let reading: ReadingMode

    package init(
        _ topic: Topic,
        language: LanguageTag,
        reading: ReadingMode = ReadingMode()
    ) {
        self.topic = topic
        self.language = language
        self.reading = reading
    }

    /// Every topic, in both languages and all four ways of reading.
    package static let all: [DesignSystemPage] = {
        let modes = [
            ReadingMode(),
            ReadingMode(isElder: true),
            ReadingMode(isHighContrast: true),
            ReadingMode(isElder: true, isHighContrast: true),
        ]
        return Topic.allCases.flatMap { topic in
            [LanguageTag.simplifiedChinese, .english].flatMap { language in
                modes.map { DesignSystemPage(topic, language: language, reading: $0) }
            }
        }
    }()

    /// The name of this page below the folder of the design system.
    package var fileName: String {
        var name = "\(topic.rawValue)-\(words.languagePath)"
        if reading.isElder { name += "-elder" }
        if reading.isHighContrast { name += "-contrast" }
        return name + ".html"
    }

    package var address: WebAddress {
        .path("design", fileName)
    }

    package func render() -> ByteBuffer {
        HTMLWriter.render { html in
            switch topic {
            case .components: components(&html)
            case .matter: matter(&html)
            case .form: form(&html)
            case .letter: letter(&html)
            case .forbidden, .missing, .refused, .failed, .resting: refusal(&html)
            }
        }
    }
}

extension DesignSystemPage {
    var words: SampleWords {
        SampleWords(language: language)
    }

    func link(_ text: String, to topic: Topic) -> TextLink {
        TextLink(text, to: page(topic).address)
    }

    private func page(_ topic: Topic) -> DesignSystemPage {
        DesignSystemPage(topic, language: language, reading: reading)
    }

    private func page(_ change: (inout ReadingMode) -> Void) -> DesignSystemPage {
        var reading = reading
        change(&reading)
        return DesignSystemPage(topic, language: language, reading: reading)
    }

    func frame(_ heading: PageHeading, breadcrumb: [TextLink]? = nil) -> PageFrame {
        let say = words
        var frame = PageFrame(
            language: language,
            heading: heading,
            masthead: masthead,
            footer: footer,
            stylesheet: .path("assets", "linli.css")
        )
        frame.icon = .path("assets", "linli.svg")
        frame.reading = reading
        if let breadcrumb {
            let label = say("所在位置", "Where you are")
            frame.breadcrumb = Breadcrumb(label: label, above: breadcrumb, here: heading.text)
        }
        return frame
    }

    private var masthead: Masthead {
        let say = words
        let items: [(String, String, Topic)] = [
            ("首页", "Home", .components), ("大家的事", "What we do", .matter),
            ("提出来", "Speak up", .form), ("公开信", "Letters", .letter),
        ]
        var masthead = Masthead(
            skip: say("跳到正文", "Skip to the content"),
            place: link(say("清泉街道", "Qingquan"), to: .components),
            navigationLabel: say("主要栏目", "Main"),
            navigation: items.map { chinese, english, topic in
                Masthead.Item(
                    link(say(chinese, english), to: topic),
                    isCurrent: topic == self.topic
                )
            },
            toolsLabel: say("阅读方式", "Reading")
        )
        masthead.languageSwitch = otherLanguage
        masthead.reading = readingLinks
        return masthead
    }

    private var otherLanguage: Masthead.LanguageSwitch {
        let other = words.other
        let page = DesignSystemPage(topic, language: other.language, reading: reading)
        return Masthead.LanguageSwitch(
            TextLink(other("中文", "English"), to: page.address),
            language: other.language
        )
    }

    private var readingLinks: [TextLink] {
        let say = words
        return [
            TextLink(
                reading.isElder ? say("普通字", "Normal text") : say("大字", "Large text"),
                to: page { $0.isElder.toggle() }.address
            ),
            TextLink(
                reading.isHighContrast
                    ? say("普通对比", "Normal contrast") : say("高对比", "High contrast"),
                to: page { $0.isHighContrast.toggle() }.address
            ),
        ]
    }

    private var footer: Footer {
        let say = words
        return Footer(
            note: say(
                "清泉街道与十二个社区共同使用。有事可以打电话、来办公室，也可以写信。",
                "Used by the sub-district and its twelve communities. Call, drop in or write."
            ),
            linksLabel: say("更多", "More"),
            links: [
                link(say("怎么用", "How to use it"), to: .letter),
                link(say("谁能看到什么", "Who sees what"), to: .forbidden),
            ],
            checkpoint: Footer.Checkpoint(
                label: say("记录校验点", "Record checkpoint"),
                text: "84213 · 5Wq3…m1cE=",
                explanation: link(say("这是什么？", "What is this?"), to: .letter)
            )
        )
    }
}
