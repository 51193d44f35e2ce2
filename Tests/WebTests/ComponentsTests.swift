import HTML
import NIOCore
import Testing
import Web

@Suite struct ComponentsTests {
    private func rendered(_ content: (inout HTMLWriter) -> Void) -> String {
        String(buffer: HTMLWriter.render(content))
    }

    @Test func `a field is tied to its hint and its error`() {
        let question = Question("Sum", hint: "In yuan", error: "Too much", note: "(optional)")
        var field = TextField("sum", question, value: "9")
        field.width = .short
        field.keyboard = .decimal
        field.charactersMax = 12
        field.isRequired = false
        let text = rendered { $0.textField(field) }
        #expect(
            text.contains(
                """
                <label for="sum">Sum <span class="note">(optional)</span></label>\
                <p class="hint" id="sum-hint">In yuan</p><p class="error" id="sum-error">
                """
            )
        )
        #expect(
            text.contains(
                """
                <input type="text" name="sum" id="sum" value="9" class="short" \
                aria-describedby="sum-hint sum-error" aria-invalid="true" inputmode="decimal" \
                maxlength="12">
                """
            )
        )
    }

    @Test func `a field without hint and error is tied to nothing`() {
        let text = rendered { $0.textField(TextField("sum", Question("Sum"))) }
        #expect(
            text == """
                <div class="field"><label for="sum">Sum</label>\
                <input type="text" name="sum" id="sum" value="" required></div>
                """
        )
    }

    @Test func `the error of a group is tied to the group, and its link finds the first choice`() {
        let field = ChoiceField(
            "place",
            Question("Where?", error: "Choose"),
            choices: [Choice("1", "Here", hint: "Near"), Choice("2", "There", isChosen: true)]
        )
        let text = rendered { html in
            html.errorSummary(
                ErrorSummary(title: "Wait", entries: [.init("place", "Choose")])
            )
            html.radioField(field)
        }
        #expect(text.contains("<a href=\"#place\">Choose</a>"))
        #expect(text.contains("<fieldset class=\"field wrong\" aria-describedby=\"place-error\">"))
        #expect(
            text.contains(
                """
                <input type="radio" name="place" id="place" value="1" \
                aria-describedby="place-choice-hint"><label for="place">Here</label>
                """
            )
        )
        #expect(text.contains("id=\"place-2\" value=\"2\" checked>"))
    }

    @Test func `a form that acts carries what it was given unseen`() {
        let text = rendered { html in
            html.actingForm(action: .path("claims"), hidden: [HiddenField("token", "a\"b")]) {
                html in
                html.mainButton("Send")
            }
        }
        #expect(
            text == """
                <form action="/claims" method="post" class="form" novalidate>\
                <input type="hidden" name="token" value="a&quot;b">\
                <button type="submit" class="button">Send</button></form>
                """
        )
    }

    @Test func `the bar of a money line never shows more than was received`() {
        let figure = MoneyLine.Figure("a", "1")
        let line = MoneyLine(
            identifier: "m",
            summary: "s",
            figures: (received: figure, promised: figure, paid: figure, left: figure),
            thousandths: (promised: 900, paid: 700)
        )
        #expect(line.paidShare == 700)
        #expect(line.promisedShare == 300)
        let none = MoneyLine(
            identifier: "m",
            summary: "s",
            figures: (received: figure, promised: figure, paid: figure, left: figure),
            thousandths: (promised: -5, paid: 2_000)
        )
        #expect(none.paidShare == 1_000)
        #expect(none.promisedShare == 0)
    }

    @Test func `a ribbon marks the present step once and says every standing in words`() {
        let ribbon = Ribbon(
            label: "Where it stands",
            steps: [
                .init("Heard", .done, words: ", done"),
                .init("Agreed", .now, words: ", under way"),
                .init("Doing", .ahead, words: ", to come"),
            ]
        )
        let text = rendered { $0.ribbon(ribbon) }
        #expect(text.count(of: "aria-current=\"step\"") == 1)
        #expect(text.contains("<li class=\"now\" aria-current=\"step\"><strong>Agreed</strong>"))
        for words in [", done", ", under way", ", to come"] {
            #expect(text.contains("<span class=\"hidden-words\">\(words)</span>"))
        }
    }

    @Test func `a notice answers aloud only when it is an answer`() {
        let answer = Notice(.good, words: "Done.", text: "Kept.", isAnswer: true)
        let news = Notice(.good, words: "Done.", text: "Kept.")
        #expect(rendered { $0.notice(answer) }.contains("role=\"status\""))
        #expect(!rendered { $0.notice(news) }.contains("role=\"status\""))
    }

    @Test func `an empty cell is empty, so that a narrow screen can leave it out`() {
        let table = Table(
            caption: "Sums",
            columns: [.init("What"), .init("Whom"), .init("Sum", isNumber: true)],
            rows: [],
            total: .init(["Together", "", "3"])
        )
        let text = rendered { $0.table(table) }
        #expect(text.contains("<td role=\"cell\"></td><td role=\"cell\" class=\"number\">"))
    }
}

extension String {
    fileprivate func count(of part: String) -> Int {
        ranges(of: part).count
    }
}
