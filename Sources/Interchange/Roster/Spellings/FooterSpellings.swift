/// How the lines below a list begin, folded as headers are.
enum FooterSpellings {
    static let totals: [String] = [
        "合计", "总计", "共计", "总人数", "合计人数", "人数合计", "总数", "累计",
    ]
    static let subtotals: [String] = ["小计", "本页小计", "本页合计", "本页共"]
    static let notes: [String] = [
        "填表人", "填表说明", "填表日期", "填表时间", "填表单位", "填报人", "填报单位", "填报日期", "制表人",
        "制表", "制表日期", "审核人", "审核", "复核", "负责人", "经办人", "联系人", "单位负责人", "盖章",
        "单位盖章", "备注", "说明", "注意事项", "打印日期", "打印时间", "统计人", "统计日期", "登记人",
        "日期:", "注:", "单位:", "电话:", "签字", "签名",
    ]
    /// English ones count only alone, before a colon or before a number: they may begin a name.
    static let englishTotals: [String] = ["total", "grandtotal", "sum", "totalnumber"]
    static let englishSubtotals: [String] = ["subtotal", "pagetotal"]
    static let englishNotes: [String] = [
        "note", "notes", "preparedby", "filledinby", "completedby", "checkedby", "approvedby",
        "date", "remarks", "remark", "signature", "signed", "printedon",
    ]
}
