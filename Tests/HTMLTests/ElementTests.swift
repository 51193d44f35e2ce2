import HTML
import Testing

@Suite struct ElementTests {
    private let page = ClassName("page")

    @Test func `a page is written in one piece`() {
        let text = rendered { html in
            html.document(language: .simplifiedChinese) { html in
                html.head { html in
                    html.metaCharset()
                    html.title("邻里")
                    html.meta(.viewport, content: "width=device-width")
                    html.link(.stylesheet, href: .path("assets", "linli.css"))
                    html.script(module: .path("assets", "live.js"))
                }
                html.body(.class(page)) { html in
                    html.main(.id("main")) { $0.h1("邻里") }
                }
            }
        }
        #expect(
            text == """
                <!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>邻里</title>\
                <meta name="viewport" content="width=device-width">\
                <link rel="stylesheet" href="/assets/linli.css">\
                <script type="module" src="/assets/live.js"></script></head>\
                <body class="page"><main id="main"><h1>邻里</h1></main></body></html>
                """
        )
    }

    @Test func `a form names its address, its method and the kinds of its controls`() {
        let text = rendered { html in
            html.form(action: .path("claims"), method: .post, .novalidate) { html in
                html.input(.hidden, name: "token", .value("t"))
                html.label("Sum", for: "sum")
                html.input(
                    .text,
                    name: "sum",
                    .id("sum"),
                    .inputmode(.decimal),
                    .describedBy("sum-hint", "sum-error"),
                    .ariaInvalid(),
                    .required()
                )
                html.select(name: "fund") { html in
                    html.option("A", value: "1", .selected())
                    html.option("B", value: "2", .selected(false))
                }
                html.button("Send", .submit, .disabled(false))
            }
        }
        #expect(
            text == """
                <form action="/claims" method="post" novalidate>\
                <input type="hidden" name="token" value="t"><label for="sum">Sum</label>\
                <input type="text" name="sum" id="sum" inputmode="decimal" \
                aria-describedby="sum-hint sum-error" aria-invalid="true" required>\
                <select name="fund"><option value="1" selected>A</option>\
                <option value="2">B</option></select><button type="submit">Send</button></form>
                """
        )
    }

    @Test func `an element without content has no end tag`() {
        let text = rendered { html in
            html.br()
            html.wbr()
            html.hr()
            html.img(src: .path("a.png"), alt: "")
        }
        #expect(text == "<br><wbr><hr><img src=\"/a.png\" alt=\"\">")
    }

    @Test func `an attribute under an unmet condition is not written`() {
        #expect(rendered { $0.p("a", .when(false, .class(page)), .absent) } == "<p>a</p>")
        #expect(rendered { $0.p("a", .when(true, .class(page))) } == "<p class=\"page\">a</p>")
        #expect(rendered { $0.p("a", .describedBy([])) } == "<p>a</p>")
    }

    @Test func `several classes share one attribute`() {
        let text = rendered { $0.p("a", .class(page, ClassName("wide"))) }
        #expect(text == "<p class=\"page wide\">a</p>")
    }

    @Test func `an id keeps only characters that every place it is used in understands`() {
        #expect(rendered { $0.p("a", .id(ElementID("a b\"<1"))) } == "<p id=\"a-b--1\">a</p>")
        #expect(rendered { $0.p("a", .id(ElementID("line", 3))) } == "<p id=\"line-3\">a</p>")
        #expect(WebAddress.inPage(ElementID("行")).value == "#---")
    }

    @Test func `a drawing says in words what it shows`() {
        let text = rendered { html in
            let box = ViewBox(width: 100, height: 8)
            html.svg(box, title: "Paid", description: "3 of 4", identifier: "bar") { html in
                html.rect(.width(75), .height(8), .class(page))
            }
        }
        #expect(
            text == """
                <svg viewBox="0 0 100 8" id="bar" role="img" aria-labelledby="bar-title" \
                aria-describedby="bar-description"><title id="bar-title">Paid</title>\
                <desc id="bar-description">3 of 4</desc>\
                <rect width="75" height="8" class="page"></rect></svg>
                """
        )
    }

    @Test func `a drawing that only decorates is silent`() {
        let text = rendered { html in
            html.decorativeSVG(ViewBox(width: 8, height: 8)) { $0.circle(.cx(4), .cy(4), .r(4)) }
        }
        #expect(
            text == """
                <svg viewBox="0 0 8 8" aria-hidden="true" focusable="false">\
                <circle cx="4" cy="4" r="4"></circle></svg>
                """
        )
    }
}
