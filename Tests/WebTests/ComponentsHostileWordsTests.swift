import HTML
import NIOCore
import TestSupport
import Testing
import Web

@Suite struct ComponentsHostileWordsTests {
    @Test(arguments: [
        "</title></p><script>alert(1)</script>", "\" onfocus=\"alert(1)\" x=\"", "'><img src=x>",
        "&lt;b&gt; & &#60;", "-->", "]]>", "\u{0}\u{8}\u{9B}", "\u{202E}reversed", "{% raw %}",
    ])
    func `whatever people write, the page around it stays whole`(words: String) {
        let page = String(buffer: HTMLWriter.render { hostilePage(&$0, words: words) })
        let audit = PageAudit { $0.hasPrefix("/") }
        #expect(audit.findings(in: page) == [])
    }

    private func hostilePage(_ html: inout HTMLWriter, words: String) {
        let link = TextLink("a " + words, to: WebAddress.path(words).query(words, words))
        let moment = Moment("a " + words, machine: words)
        var frame = PageFrame(
            language: .simplifiedChinese,
            heading: PageHeading("a " + words, eyebrow: words, lead: words),
            masthead: Masthead(
                skip: "a " + words,
                place: link,
                navigationLabel: words,
                navigation: [.init(link, isCurrent: true)],
                toolsLabel: words
            ),
            footer: Footer(
                note: words,
                linksLabel: words,
                links: [link],
                checkpoint: .init(label: words, text: words, explanation: link)
            ),
            stylesheet: .path("a.css")
        )
        frame.breadcrumb = Breadcrumb(label: words, above: [link], here: words)
        html.page(frame) { html in
            html.card(Card("a " + words, to: .path(words), eyebrow: words)) { html in
                html.notice(Notice(.plain, words: words, text: words, link: link))
                html.tags([Tag(words)], label: words)
                html.facts([Fact(words, words)])
                html.timeline([TimelineEntry(words, moment: moment, text: words, link: link)])
                html.attribution(Attribution(name: words, capacity: words, moment: moment))
            }
            html.actingForm(action: .path(words), hidden: [HiddenField("token", "a" + words)]) {
                html in
                let question = Question("a " + words, hint: words, error: words, note: words)
                html.textField(TextField("text", question, value: words))
                html.textAreaField(TextAreaField("area", question, value: words))
                let choices = [Choice(words, "a " + words, hint: words)]
                html.radioField(ChoiceField("radio", question, choices: choices))
                html.selectField(ChoiceField("select", question, choices: choices))
                html.mainButton("a " + words)
            }
        }
    }
}
