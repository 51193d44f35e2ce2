import HTML

/// A form that came back with its reasons, and everything typed kept.
extension DesignSystemPage {
    func form(_ html: inout HTMLWriter) {
        let say = words
        let heading = PageHeading(
            say("说说你想改的事", "Say what should change"),
            lead: say(
                "写一两句就行。社区七天内回复你，名字只有工作人员看得到。",
                "A sentence or two will do. You hear back within seven days; "
                    + "only staff see your name."
            )
        )
        html.page(frame(heading)) { html in
            html.errorSummary(
                ErrorSummary(
                    title: say("还差两处", "Two things are missing"),
                    entries: [
                        .init("what", missingText),
                        .init("place", missingPlace),
                    ]
                )
            )
            html.actingForm(
                action: address,
                hidden: [HiddenField("token", "sample")]
            ) { html in
                questions(&html)
                html.actions { html in
                    html.mainButton(say("提出来", "Send it"))
                    html.secondaryLink(link(say("先不说了", "Not now"), to: .components))
                }
            }
        }
    }

    private var missingText: String {
        words("请写一句话，说说是什么事", "Write one sentence about what it is")
    }

    private var missingPlace: String {
        words("请选一个地方", "Choose a place")
    }

    private func questions(_ html: inout HTMLWriter) {
        let say = words
        html.textAreaField(
            TextAreaField(
                "what",
                Question(
                    say("什么事？", "What is it?"),
                    hint: say("比如：楼道的灯坏了，晚上看不清台阶。", "For example: the stair light is broken."),
                    error: missingText
                )
            )
        )
        html.radioField(
            ChoiceField(
                "place",
                Question(say("在哪里？", "Where?"), error: missingPlace),
                choices: [
                    Choice("1", say("我住的楼", "My building")),
                    Choice("2", say("院子里", "The courtyard")),
                    Choice(
                        "3",
                        say("别的地方", "Somewhere else"),
                        hint: say("在上面写清楚", "Say where above")
                    ),
                ]
            )
        )
        moreQuestions(&html)
    }

    private func moreQuestions(_ html: inout HTMLWriter) {
        let say = words
        let optional = say("（可不填）", "(may be left empty)")
        var sum = TextField(
            "sum",
            Question(say("大概要花多少钱？", "What might it cost?"), note: optional),
            value: "3,500"
        )
        sum.width = .short
        sum.keyboard = .decimal
        sum.isRequired = false
        sum.unit = say("元", "yuan")
        html.textField(sum)
        html.dateField(
            "since",
            Question(say("从什么时候开始的？", "Since when?"), note: optional),
            value: "2026-09-03",
            isRequired: false
        )
        html.selectField(
            ChoiceField(
                "kind",
                Question(
                    say("归哪一类？", "What kind of thing?"),
                    hint: say("不确定就选“其他”", "If unsure: “Other”")
                ),
                choices: [
                    Choice("1", say("公共设施", "Public works"), isChosen: true),
                    Choice("2", say("环境卫生", "Cleanliness")),
                    Choice("3", say("其他", "Other")),
                ]
            )
        )
        var help = ChoiceField(
            "help",
            Question(say("你愿意帮忙吗？", "Would you help?"), note: optional),
            choices: [
                Choice("time", say("出点时间", "With some time"), isChosen: true),
                Choice(
                    "skill",
                    say("我有手艺", "With a skill"),
                    hint: say("比如电工、木工", "Electrician, joiner …")
                ),
            ]
        )
        help.isRequired = false
        html.checkboxField(help)
        html.checkbox(
            "public",
            Question(
                say("可以公开这段话", "These words may be public"),
                hint: say("不公开你的名字", "Your name stays hidden")
            )
        )
    }
}
