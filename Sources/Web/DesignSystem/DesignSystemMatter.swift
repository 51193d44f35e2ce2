import HTML

/// A whole page as residents see it: one matter, where it stands, and who acts next.
extension DesignSystemPage {
    func matter(_ html: inout HTMLWriter) {
        let say = words
        let heading = PageHeading(
            say("给三号院装路灯", "Lamps for Courtyard Three"),
            eyebrow: say("公共设施 · 第118号", "Public works · No. 118"),
            lead: say(
                "晚上九点以后，从北门到七号楼一段没有灯。老人和下晚自习的孩子都走这条路。",
                "After nine at night the path from the north gate to Block 7 is dark. "
                    + "Old people and pupils coming home late both take it."
            )
        )
        let above = [
            link(say("清泉街道", "Qingquan"), to: .components),
            link(say("大家的事", "What we do"), to: .matter),
        ]
        html.page(frame(heading, breadcrumb: above)) { html in
            html.columns { html in
                html.panel { standing(&$0) }
                html.h2(say("钱", "Money"))
                html.moneyLine(sampleMoney)
                html.h2(say("经过", "What happened"))
                html.timeline(history)
            } aside: { html in
                sideBySide(&html)
            }
        }
    }

    private func standing(_ html: inout HTMLWriter) {
        let say = words
        html.ribbon(sampleRibbon(doneSteps: 2))
        html.nextAct(
            NextAct(
                label: say("下一步：", "Next:"),
                sentence: say(
                    "施工队11月28日前装好六盏灯，居民代表两人到场验收。",
                    "the contractor puts up six lamps by 28 November; "
                        + "two residents’ delegates check them."
                )
            )
        )
        html.actions { html in
            html.mainLink(link(say("我有话说", "I have something to say"), to: .form))
            html.secondaryLink(link(say("全部文件", "All papers"), to: .letter))
        }
    }

    private func sideBySide(_ html: inout HTMLWriter) {
        let say = words
        html.card(Card(say("谁在办", "Who is on it"), tone: .calm)) { html in
            html.facts([
                Fact(say("提出", "Raised by"), say("三号院居民小组", "Residents of Courtyard 3")),
                Fact(say("商定", "Agreed by"), say("居民会议，61票赞成", "Residents’ meeting, 61 for")),
                Fact(say("负责", "In charge"), say("清泉社区居委会", "Qingquan committee")),
                Fact(say("期限", "Due"), say("2026年11月28日", "28 November 2026")),
            ])
        }
        html.card(Card(say("在哪里", "Where"), tone: .calm)) { $0.placeTree(samplePlaces) }
    }

    private var history: [TimelineEntry] {
        let say = words
        return [
            TimelineEntry(
                say("开工", "Work began"),
                moment: Moment(say("11月18日", "18 November"), machine: "2026-11-18"),
                text: say(
                    "先挖线槽，北门车位暂停三天。",
                    "Trenches first; no parking at the north gate for three days."
                )
            ),
            TimelineEntry(
                say("居民会议通过", "The residents’ meeting agreed"),
                moment: Moment(say("10月12日", "12 October"), machine: "2026-10-12"),
                text: say(
                    "到会74户，61票赞成，9票反对，4票弃权。",
                    "74 households came: 61 for, 9 against, 4 abstaining."
                ),
                link: link(say("看决议", "Read the resolution"), to: .letter)
            ),
            TimelineEntry(
                say("有人提出来", "Somebody said it"),
                moment: Moment(say("9月3日", "3 September"), machine: "2026-09-03"),
                text: say("二十二位邻居附议。", "Twenty-two neighbours joined in.")
            ),
        ]
    }
}

extension HTMLWriter {
    fileprivate mutating func placeTree(_ sample: (label: String, branches: [PlaceBranch])) {
        placeTree(sample.branches, label: sample.label)
    }
}
