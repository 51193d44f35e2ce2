import HTML

/// Every component by itself, in all its states.
extension DesignSystemPage {
    func components(_ html: inout HTMLWriter) {
        let say = words
        let heading = PageHeading(
            say("大家的事，大家来办", "Our street, our doing"),
            lead: say(
                "这里是全部页面部件：每一种样子，每一种状态。",
                "Every part a page can be made of, in each of its states."
            )
        )
        html.page(frame(heading)) { html in
            html.stack { html in
                search(&html)
                html.h2(say("正在办的", "Under way"))
                matters(&html)
                html.h2(say("通知", "Notices"))
                notices(&html)
                html.h2(say("钱和数", "Money and figures"))
                figures(&html)
                html.h2(say("表格", "Tables"))
                html.table(sampleTable)
                html.h2(say("人和事", "People and doings"))
                people(&html)
                html.chairs(sampleChairs, label: say("席位", "Seats"))
                html.h2(say("按钮和链接", "Buttons and links"))
                buttons(&html)
                html.h2(say("登录用的码", "Codes for signing in"))
                codes(&html)
            }
        }
    }

    private func search(_ html: inout HTMLWriter) {
        let say = words
        html.searchBox(
            SearchBox(
                action: address,
                label: say("找一件事、一个地方", "Find a matter or a place"),
                button: say("查找", "Search")
            )
        )
    }

    private func matters(_ html: inout HTMLWriter) {
        let say = words
        let samples = [
            (say("给三号院装路灯", "Lamps for Courtyard Three"), say("公共设施", "Public works"), 2),
            (say("四点半课堂继续办吗", "Shall after-school hours go on?"), say("孩子", "Children"), 1),
            (say("月季花坛认领", "Adopt a rose bed"), say("环境", "Green"), 3),
            (say("楼道里的杂物", "Things left in the stairs"), say("公共设施", "Public works"), 0),
        ]
        html.cards { html in
            for (title, kind, done) in samples {
                let card = Card(title, to: link("", to: .matter).address, eyebrow: kind)
                html.card(card) { $0.ribbon(sampleRibbon(doneSteps: done, isBrief: true)) }
            }
        }
        html.pagination(
            Pagination(
                label: say("翻页", "Pages"),
                position: say("第2页，共5页", "Page 2 of 5"),
                previous: link(say("上一页", "Previous"), to: .components),
                next: link(say("下一页", "Next"), to: .components)
            )
        )
        html.emptyState(
            EmptyState(
                say("这里还没有事", "Nothing here yet"),
                text: say("你可以第一个说。", "You could be the first."),
                link: link(say("提一件事", "Raise something"), to: .form)
            )
        )
    }

    private func notices(_ html: inout HTMLWriter) {
        let say = words
        let more = link(say("看详情", "See more"), to: .matter)
        html.notice(
            Notice(
                .good,
                words: say("收到了。", "Received."),
                text: say("社区最晚11月27日回复你。", "You will hear by 27 November."),
                isAnswer: true
            )
        )
        html.notice(
            Notice(
                .plain,
                words: say("告诉你：", "For your information:"),
                text: say("周六上午九点在议事亭开会。", "we meet on Saturday at nine in the pavilion."),
                link: more
            )
        )
        html.notice(
            Notice(
                .warning,
                words: say("请留意：", "Please note:"),
                text: say("答复已经晚了三天。", "the answer is three days late.")
            )
        )
        html.notice(
            Notice(
                .trouble,
                words: say("没有办成：", "Not done:"),
                text: say("两个人不能由同一人签字。", "one person cannot sign for two.")
            )
        )
        // In a box of its own, so that here it stays in its place.
        let renewed = say("这一页刚刚更新了", "This page was just updated")
        html.div { html in
            html.liveNote(
                LiveNote(
                    source: .path("live"),
                    renewed: renewed,
                    waits: say("这一页有新内容", "There is news on this page"),
                    text: renewed
                )
            )
        }
    }

    private func figures(_ html: inout HTMLWriter) {
        let say = words
        html.card(Card(say("路灯的钱", "The money for the lamps"))) { $0.moneyLine(sampleMoney) }
        html.stats([
            Stat(
                identifier: "stat-answers",
                figure: "18 / 20",
                label: say("条意见有了答复", "suggestions answered"),
                bar: (say("二十条里答复了十八条", "Eighteen of twenty are answered"), 900)
            ),
            Stat(
                identifier: "stat-promises",
                figure: "64%",
                label: say("的承诺按时做到", "of promises kept in time"),
                bar: (say("百分之六十四", "Sixty-four per cent"), 640)
            ),
            Stat(
                identifier: "stat-hours",
                figure: "1,206",
                label: say("小时，邻居一起出的", "hours given by neighbours")
            ),
        ])
        html.progressLine(
            ProgressLine(
                identifier: "progress-copy",
                label: say("正在核对记录", "Checking the record"),
                text: "61,440 / 84,213",
                value: 61_440,
                max: 84_213
            )
        )
    }

    private func people(_ html: inout HTMLWriter) {
        let say = words
        html.attribution(
            Attribution(
                name: say("王秀兰", "Wang Xiulan"),
                capacity: say("三号院居民代表", "delegate, Courtyard Three"),
                moment: Moment(say("10月12日", "12 October"), machine: "2026-10-12"),
                onBehalf: say("替李大爷转达", "speaking for Mr Li")
            )
        )
        let tags = [
            Tag(say("公共设施", "Public works")), Tag(say("正在动手", "Under way"), .strong),
            Tag(say("晚了三天", "Three days late"), .warning),
        ]
        html.tags(tags, label: say("标签", "Tags"))
        html.facts([
            Fact(say("地点", "Place"), say("三号院北门到七号楼", "Courtyard Three, north gate to Block 7")),
            Fact(
                say("联系", "Contact"),
                say("清泉社区居委会，工作日九点到五点", "Committee office, weekdays nine to five")
            ),
        ])
        html.placeTree(samplePlaces.branches, label: samplePlaces.label)
        photos(&html)
    }

    private func photos(_ html: inout HTMLWriter) {
        let say = words
        let lamp = link(say("坏了的路灯", "The broken lamp"), to: .matter)
        let photo = Photo(Asset.icon.address, alt: lamp.text, width: 64, height: 64)
        html.photo(photo)
        var branch = PlaceBranch(lamp, note: say("公共设施", "Public works"))
        branch.photo = photo
        html.placeTree([branch], label: say("有照片的事", "Doings with photos"))
        html.papers([
            KeptPaper(
                lamp,
                note: say("JPEG，320 KB · 邻居，10月12日", "JPEG, 320 KB · a neighbour, 12 October"),
                removal: link(say("拿掉", "Take it away"), to: .form)
            )
        ])
    }

    private func buttons(_ html: inout HTMLWriter) {
        let say = words
        html.actingForm(action: address, hidden: [HiddenField("token", "sample")]) { html in
            html.actions { html in
                html.mainButton(say("商定了", "Agreed"))
                html.quietButton(say("先放一放", "Set aside"), name: "act", value: "later")
                html.secondaryLink(link(say("看看别的", "Something else"), to: .matter))
            }
        }
    }

    private func codes(_ html: inout HTMLWriter) {
        let say = words
        html.codeSheet(
            CodeSheet(
                label: say("一次性验证码", "One-time codes"),
                codes: ["0414 2135 6237 3095 0488", "0168 8724 2097 5210 0807"]
            )
        )
        let sides = (5..<10).flatMap { row in [(4, row, 1), (10, row, 1)] }
        let runs: [(column: Int, row: Int, length: Int)] = [(4, 4, 7)] + sides + [(4, 10, 7)]
        html.scanSquare(
            ScanSquare(
                identifier: "sample-square",
                title: say("给手机扫的方块（样子）", "A square to scan (a sample)"),
                side: 15,
                runs: runs
            )
        )
    }
}
