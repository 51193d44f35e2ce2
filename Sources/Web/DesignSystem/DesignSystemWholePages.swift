import HTML

/// The pages that are one component: a letter to print and seal, and the five kinds of "no".
extension DesignSystemPage {
    func letter(_ html: inout HTMLWriter) {
        let say = words
        let letter = Letter(
            head: Letter.Head(
                sender: say("清泉社区居民委员会", "Qingquan Residents’ Committee"),
                number: say("清泉居答〔2026〕118号", "Answer 2026/118")
            ),
            title: say("关于三号院路灯的答复", "Answer about the lamps in Courtyard Three"),
            addressee: say("三号院各位居民：", "Dear residents of Courtyard Three,"),
            closing: Letter.Closing(
                signatory: say("清泉社区居民委员会", "Qingquan Residents’ Committee"),
                moment: Moment(say("2026年11月20日", "20 November 2026"), machine: "2026-11-20"),
                seal: say("盖章处", "Place for the seal")
            )
        )
        html.page(frame(PageHeading(letter.title, placement: .content))) { html in
            html.letter(letter) { html in
                html.p(
                    say(
                        "九月三日收到你们的意见，谢谢。十月十二日居民会议以六十一票赞成通过，用社区公共资金八万元安装路灯六盏，施工队由居民代表评选。",
                        "Thank you for your suggestion of 3 September. On 12 October the "
                            + "residents’ meeting agreed with 61 votes to spend 80,000 yuan of the "
                            + "community fund on six lamps; delegates chose the contractor."
                    )
                )
                html.p(
                    say(
                        "十一月二十八日前装好。验收时请两位居民代表到场，结果贴在北门公告栏，并在这里公开。",
                        "They will be up by 28 November. Two delegates will be there when the work "
                            + "is checked; the result goes up at the north gate and on this site."
                    )
                )
                html.p(say("特此答复。", "With kind regards."))
            }
            html.sealedLetter(sealedLetter)
            html.div(.class(.poster)) { html in
                html.h2(say("您住在这里吗？", "Do you live here?"))
                html.p(say("到窗口来，或者扫一扫。", "Come to the desk, or scan this."))
            }
        }
    }

    private var sealedLetter: SealedLetter {
        let say = words
        return SealedLetter(
            sender: say("清泉社区居民委员会", "Qingquan Residents’ Committee"),
            number: say("第 118 号信", "Letter 118"),
            texts: [
                SealedLetter.Text(
                    language: .simplifiedChinese,
                    title: "请您加入邻里",
                    addressee: "3号楼 2-502 住户收",
                    paragraphs: ["每位成年人有自己的一组号码。"]
                ),
                SealedLetter.Text(
                    language: .english,
                    title: "Your way into Linli",
                    addressee: "To the household at Building 3, 2-502",
                    paragraphs: ["Every adult has a code of their own."]
                ),
            ],
            strips: [
                CodeStrip(
                    holder: say("备用", "Spare"),
                    fold: say("沿虚线向左折，贴住", "Fold over to the left, and seal"),
                    code: "0000 0000 0000 0000 0000",
                    square: nil
                )
            ]
        )
    }

    func refusal(_ html: inout HTMLWriter) {
        let say = words
        let kind: RefusedPage.Kind
        let heading: String
        let sentences: [String]
        switch topic {
        case .forbidden:
            kind = .forbidden
            heading = say("这一页不对你开放", "This page is not open to you")
            sentences = [
                say("只有经办这件事的人能看。", "Only those who handle the matter may see it."),
                say("如果你觉得应该能看，请找社区居委会。", "If you think you should, ask the committee."),
            ]
        case .missing:
            kind = .notFound
            heading = say("没有这一页", "There is no such page")
            sentences = [say("地址可能抄错了，也可能已经搬走。", "The address may be mistyped, or the page moved.")]
        case .refused:
            kind = .notAllowedAsAsked
            heading = say("这样办不了", "It cannot be done this way")
            sentences = [
                say(
                    "账上还剩16,000.00元，这笔要18,500.00元。",
                    "16,000.00 yuan are left; this needs 18,500.00."
                )
            ]
        case .resting:
            kind = .unavailable
            heading = say("请过一会儿再来", "Please come back in a moment")
            sentences = [say("现在来的人很多。你写的都还在。", "Many people are here. What you typed is kept.")]
        case .failed, .components, .matter, .form, .letter:
            kind = .failure
            heading = say("我们这里出了点问题", "Something went wrong on our side")
            sentences = [say("不是你的错。已经记下来了。", "It is not your fault, and it has been noted.")]
        }
        let page = RefusedPage(
            kind,
            sentences: sentences,
            wayBack: link(say("回到首页", "Back to the start"), to: .components),
            reference: kind == .failure ? Fact(say("编号", "Reference"), "7F3K-22") : nil,
            others: [link(say("大家的事", "What we do"), to: .matter)]
        )
        html.page(frame(PageHeading(heading))) { $0.refusedPage(page) }
    }
}
