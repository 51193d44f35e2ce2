import HTML

/// Samples more than one page of the design system shows.
extension DesignSystemPage {
    func sampleRibbon(doneSteps: Int, isBrief: Bool = false) -> Ribbon {
        let say = words
        let names = [
            say("听到", "Heard"), say("商定", "Agreed"), say("动手", "Doing"), say("看结果", "Results"),
        ]
        let notes = [
            say("9月3日", "3 Sep"), say("10月12日", "12 Oct"), say("到11月28日", "to 28 Nov"),
            say("12月", "December"),
        ]
        return Ribbon(
            label: say("走到哪一步", "Where it stands"),
            steps: names.indices.map { index in
                let standing: Ribbon.Standing =
                    index < doneSteps ? .done : index == doneSteps ? .now : .ahead
                let said =
                    switch standing {
                    case .done: say("，已完成", ", done")
                    case .now: say("，正在进行", ", under way")
                    case .ahead: say("，还没到", ", still to come")
                    }
                let isNoted = standing == .now || !isBrief
                return Ribbon.Step(
                    names[index],
                    standing,
                    words: said,
                    note: isNoted ? notes[index] : nil
                )
            }
        )
    }

    var sampleMoney: MoneyLine {
        let say = words
        return MoneyLine(
            identifier: "money",
            summary: say(
                "收到的八万元里，已付三成，已答应五成，还剩两成",
                "Of 80,000 yuan received, three tenths are paid, five promised and two left"
            ),
            figures: (
                received: .init(say("收到", "Received"), "80,000.00"),
                promised: .init(say("已答应", "Promised"), "40,000.00"),
                paid: .init(say("已付", "Paid"), "24,000.00"),
                left: .init(say("还剩", "Left"), "16,000.00")
            ),
            thousandths: (promised: 500, paid: 300)
        )
    }

    var samplePlaces: (label: String, branches: [PlaceBranch]) {
        let say = words
        let lanes = [
            PlaceBranch(link(say("三号院", "Courtyard Three"), to: .matter), isCurrent: true),
            PlaceBranch(link(say("北门", "North gate"), to: .matter)),
        ]
        let community = PlaceBranch(
            link(say("清泉社区", "Qingquan community"), to: .components),
            note: say("2,140户", "2,140 households"),
            inside: lanes
        )
        let branches = [
            PlaceBranch(link(say("清泉街道", "Qingquan"), to: .components), inside: [community])
        ]
        return (say("地方", "Places"), branches)
    }

    var sampleChairs: [Chair] {
        [
            Chair(
                .held,
                words: words("测试甲", "Tester A"),
                note: words("席位 1 · 自2026年5月1日", "Seat 1 · since 1 May 2026")
            ),
            Chair(
                .unnamed,
                words: words("有人，未写明是谁", "Held, not named"),
                note: words("席位 2", "Seat 2")
            ),
            Chair(.empty, words: words("空缺", "Empty"), note: words("席位 3", "Seat 3")),
        ]
    }

    var sampleTable: Table {
        let say = words
        return Table(
            caption: say("2026年公共资金", "Common money in 2026"),
            columns: [
                Table.Column(say("用在哪里", "For what")),
                Table.Column(say("谁出的", "From whom")),
                Table.Column(say("已答应", "Promised"), isNumber: true),
                Table.Column(say("已付", "Paid"), isNumber: true),
            ],
            rows: [
                Table.Row(
                    [
                        say("三号院路灯", "Lamps, Courtyard 3"), say("社区公共资金", "Community fund"),
                        "40,000.00", "24,000.00",
                    ],
                    to: page(.matter)
                ),
                Table.Row([
                    say("四点半课堂", "After-school hours"), say("街道、家长", "Sub-district, parents"),
                    "18,500.00", "9,250.00",
                ]),
                Table.Row([
                    say("月季花坛", "Rose beds"), say("居民认领", "Residents"), "3,200.00", "3,200.00",
                ]),
            ],
            total: Table.Row([say("合计", "Together"), "", "61,700.00", "36,450.00"])
        )
    }

    private func page(_ topic: Topic) -> WebAddress {
        DesignSystemPage(topic, language: language, reading: reading).address
    }
}
