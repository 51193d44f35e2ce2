/// What the command line says about funds.
package enum FundConsoleWords {
    package static let fund = Phrase(
        zh: "资金：建立、收款、预算、查看、导出账簿。",
        en: "Funds: open them, record what comes in, budget it, see and export the books."
    )
    package static let open = Phrase(zh: "建立一笔资金。", en: "Open a fund.")
    package static let receive = Phrase(
        zh: "登记一笔收款。",
        en: "Record money that came in."
    )
    package static let budget = Phrase(
        zh: "给未定用途的钱定一项预算；之后这项用途只能用预算内的钱。",
        en: "Budget money for a purpose, which draws on nothing else from then on."
    )
    package static let carryOver = Phrase(
        zh: "结转：让剩下的钱可以用到以后的年份。",
        en: "Carry over: what is left may be spent up to the end of a later year."
    )
    package static let close = Phrase(
        zh: "关闭一笔已经用完的资金。",
        en: "Close a fund that is empty."
    )
    package static let list = Phrase(
        zh: "列出资金：收到、已答应、已付、还剩。",
        en: "List funds: received, promised, paid and left."
    )
    package static let show = Phrase(
        zh: "显示一笔资金：各项用途、收款和承付。",
        en: "Show one fund: its purposes, receipts and encumbrances."
    )
    package static let export = Phrase(
        zh: "把全部账簿写成 hledger 能读的样子，每笔后面都有余额。",
        en: "Write the books as hledger reads them, with a balance behind every entry."
    )

    package static let fundArgument = Phrase(zh: "资金的编号。", en: "The number of the fund.")
    package static let amountArgument = Phrase(
        zh: "金额（元），如 123456.78。",
        en: "The amount in yuan, such as 123456.78."
    )
    package static let purposeArgument = Phrase(
        zh: "用途的代号，如 night_110。",
        en: "The key of the purpose, such as night_110."
    )
    package static let yearArgument = Phrase(zh: "年份。", en: "The year.")
    package static let holderOption = Phrase(
        zh: "持有方：组织的编号。",
        en: "Who holds it: the number of an organisation."
    )
    package static let placeOption = Phrase(
        zh: "用在哪里：地方的编号；不填则为持有方所在地。",
        en: "The number of the place it is for; where its holder works if left out."
    )
    package static let listPlaceOption = Phrase(
        zh: "只列这个地方及其下各级的资金。",
        en: "Only funds of the place with this number and of all below."
    )
    package static let titleOption = Phrase(zh: "名称。", en: "What it is called.")
    package static let restrictionOption = Phrase(
        zh: "限定：unrestricted（非限定）、restricted（限定用途）或 ring-fenced（专款专用）。",
        en: "How it is bound: unrestricted, restricted or ring-fenced."
    )
    package static let purposeOption = Phrase(
        zh: "用途的代号，如 night_110；可以写几个。",
        en: "The key of a purpose, such as night_110; may be repeated."
    )
    package static let lapsesOption = Phrase(
        zh: "用到哪一年年底；不填则不会到期。",
        en: "The year at whose end what is left lapses; never if left out."
    )
    package static let sourceOption = Phrase(
        zh: """
            来源：government、enterprise、foundation、gifts、crowdfunding、sales、community \
            或 otherFund。
            """,
        en: """
            The source: government, enterprise, foundation, gifts, crowdfunding, sales, community \
            or otherFund.
            """
    )
    package static let giverOption = Phrase(
        zh: "出资组织的编号；个人不写姓名。",
        en: "The number of the organisation that gave it; persons are never named."
    )
    package static let earmarkOption = Phrase(
        zh: "出资方指定的用途。",
        en: "The purpose that the giver gave it for."
    )
    package static let dayOption = Phrase(
        zh: "到账日期，如 2026-06-01；不填则为今天。",
        en: "The day it came in, such as 2026-06-01; today if left out."
    )
    package static let backFlag = Phrase(
        zh: "收回预算。",
        en: "Take a budget back."
    )

    package static let badPurpose = Phrase(
        zh: "用途代号用小写字母、数字、_ 和 -，以字母开头。",
        en: "A key is lower-case letters, digits, _ and -, and begins with a letter."
    )
    package static let none = Phrase(zh: "还没有资金。", en: "There is no fund yet.")
    package static let closed = Phrase(zh: "已关闭", en: "closed")
    package static let receipts = Phrase(zh: "收款", en: "Receipts")
    package static let encumbrances = Phrase(zh: "承付", en: "Encumbrances")

    package static func lapses(after year: Int) -> Phrase {
        Phrase(zh: "可以用到 \(year) 年底", en: "may be spent up to the end of \(year)")
    }

    package static func held(by holder: String) -> Phrase {
        Phrase(zh: "由\(holder)持有", en: "held by \(holder)")
    }

    package static func matter(_ number: UInt64) -> Phrase {
        Phrase(zh: "\(number) 号事项", en: "matter number \(number)")
    }
}
