package import Application
import Domain
package import Kernel

/// What the command line says: help texts, results and messages.
package enum ConsoleWords {
    package static let product = Phrase(zh: "邻里", en: "Linli")
    package static let linli = Phrase(
        zh: "邻里：社区共同生产服务的软件。",
        en: "Linli: software with which neighbours co-produce services."
    )
    package static let found = Phrase(
        zh: "在一个空目录里建立区。",
        en: "Found a district in an empty folder."
    )
    package static let place = Phrase(
        zh: "区以下的地方：街道、社区、楼栋、门牌。",
        en: "The places of a district: sub-districts, communities, buildings, addresses."
    )
    package static let placeCreate = Phrase(zh: "新建一处地方。", en: "Create a place.")
    package static let placeRename = Phrase(
        zh: "改名；原名仍可查到。",
        en: "Rename a place; the old name still finds it."
    )
    package static let placeMerge = Phrase(
        zh: "把一处并入另一处，两个名称都保留。",
        en: "Merge a place into another; both names are kept."
    )
    package static let placeCancel = Phrase(
        zh: "取消一项尚未生效的变更。",
        en: "Cancel a change that has not taken effect."
    )
    package static let placeRemoveName = Phrase(
        zh: "删除一个名称的文字，并留下删除记录。",
        en: "Erase the text of a name, leaving a note of who removed it and why."
    )
    package static let placeList = Phrase(zh: "列出地方。", en: "List places.")
    package static let placeShow = Phrase(zh: "显示一处地方。", en: "Show one place.")
    package static let placeFind = Phrase(
        zh: "按现名或曾用名查找。",
        en: "Find places by a present or former name."
    )
    package static let record = Phrase(zh: "不可改写的记录。", en: "The record nobody can rewrite.")
    package static let recordVerify = Phrase(
        zh: "重新计算全部记录，指出第一处错误。",
        en: "Recompute the whole record and name the first thing that is wrong."
    )
    package static let serve = Phrase(zh: "在网页上提供一个数据目录。", en: "Serve a data folder to browsers.")
    package static let demo = Phrase(
        zh: "生成一个示例区并打开网页。",
        en: "Make an example district and serve it."
    )
    package static let clock = Phrase(zh: "到期事项与时钟。", en: "Timers and the clock.")
    package static let clockAccept = Phrase(
        zh: "确认系统时间正确，恢复到期事项。",
        en: "Say that the machine's time is right, so that timers go on."
    )
    package static let clockStatus = Phrase(
        zh: "显示到期事项是否暂停。",
        en: "Show whether timers wait."
    )
    package static let bench = Phrase(zh: "测速。", en: "Measure speeds.")
    package static let benchRecord = Phrase(
        zh: "测量记录的写入、重放与校验速度。",
        en: "Measure writing, replaying and verifying the record."
    )

    package static let dataOption = Phrase(zh: "数据目录。", en: "The data folder.")
    package static let languageOption = Phrase(
        zh: "输出语言（zh 或 en）。",
        en: "The language of the output (zh or en)."
    )
    package static let nameOption = Phrase(zh: "名称。", en: "The name.")
    package static let offsetOption = Phrase(
        zh: "本区时钟与格林尼治的时差（分钟）。",
        en: "Minutes east of Greenwich of the district's clocks."
    )
    package static let kindArgument = Phrase(
        zh: "类别：subdistrict、township、community、village、building 或 address。",
        en: "subdistrict, township, community, village, building or address."
    )
    package static let parentOption = Phrase(
        zh: "上级地方的编号。",
        en: "The number of the place it lies in."
    )
    package static let placeArgument = Phrase(zh: "地方的编号。", en: "The number of the place.")
    package static let intoOption = Phrase(
        zh: "并入的地方的编号。",
        en: "The number of the place that stays."
    )
    package static let fromOption = Phrase(
        zh: "生效日期，如 2027-01-01；不填则立即生效。",
        en: "The day it takes effect, such as 2027-01-01; at once if left out."
    )
    package static let changeArgument = Phrase(zh: "变更的编号。", en: "The number of the change.")
    package static let nameIndexOption = Phrase(
        zh: "名称编号：0 为现名，1 起为曾用名。",
        en: "Which name: 0 is the present one, 1 and on the former ones."
    )
    package static let ruleOption = Phrase(
        zh: "理由：personal、unlawful、abusive 或 mistake。",
        en: "Why: personal, unlawful, abusive or mistake."
    )
    package static let textArgument = Phrase(zh: "要找的文字。", en: "The text to look for.")
    package static let folderArgument = Phrase(zh: "数据目录。", en: "The data folder.")
    package static let portOption = Phrase(zh: "端口。", en: "The port.")
    package static let seedOption = Phrase(zh: "示例的随机种子。", en: "The seed of the example.")
    package static let requestOption = Phrase(
        zh: "重发时填写上次显示的请求编号。",
        en: "The request number shown before, when sending the same again."
    )
    package static let buildOnlyFlag = Phrase(
        zh: "只生成数据目录，不提供网页。",
        en: "Only make the data folder."
    )
    package static let smallFlag = Phrase(zh: "生成小一些的示例。", en: "Make a smaller example.")

    package static func progress(_ events: UInt64) -> Phrase {
        Phrase(zh: "已校验 \(events) 条记录", en: "\(counted(events, "event", "events")) verified")
    }

    package static func part(_ percent: Int) -> Phrase {
        Phrase(zh: "正在生成示例：\(percent)%", en: "Making the example: \(percent) %")
    }

    package static func founded(_ receipt: Receipt) -> Phrase {
        Phrase(zh: "已建立区。", en: "The district is founded.")
    }

    package static func created(_ receipt: Receipt) -> Phrase {
        Phrase(
            zh: "已建立 \(receipt.subject) 号（记录第 \(receipt.first) 条）。",
            en: "Created number \(receipt.subject) (event \(receipt.first))."
        )
    }

    package static func changed(_ receipt: Receipt) -> Phrase {
        Phrase(zh: "已完成（记录第 \(receipt.first) 条）。", en: "Done (event \(receipt.first)).")
    }

    package static func scheduled(_ receipt: Receipt) -> Phrase {
        Phrase(
            zh: "已登记为 \(receipt.subject) 号变更，到期自动生效（记录第 \(receipt.first) 条）。",
            en: """
                Set as change number \(receipt.subject); it takes effect by itself \
                (event \(receipt.first)).
                """
        )
    }

    package static func verified(events: UInt64, root: Digest) -> Phrase {
        Phrase(
            zh: "记录完整：\(events) 条，树根 \(root)。",
            en: "The record is whole: \(counted(events, "event", "events")), root \(root)."
        )
    }

    package static func expired(hoursMax: Int64) -> Phrase {
        Phrase(
            zh: "这个请求已超过 \(hoursMax) 小时，请重新开始。",
            en: "This request is more than \(hoursMax) hours old. Please start again."
        )
    }

    package static func repeatHint(_ request: RequestID, made: Instant) -> Phrase {
        Phrase(
            zh: "可以放心重发：加上 --request \(request)@\(made.milliseconds)",
            en: "To send the same again safely, add --request \(request)@\(made.milliseconds)"
        )
    }

    package static func serving(_ address: String) -> Phrase {
        Phrase(zh: "已启动：\(address)（按 Ctrl-C 停止）", en: "Serving at \(address) (Ctrl-C stops)")
    }

    package static func demoReady(_ folder: String) -> Phrase {
        Phrase(zh: "示例数据在 \(folder)", en: "The example's data are in \(folder)")
    }

    package static let locked = Phrase(
        zh: "另一个邻里服务正在使用这个数据目录。",
        en: "Another Linli is serving this data folder."
    )
    package static let folderNotFound = Phrase(
        zh: "没有这个目录。",
        en: "There is no such folder."
    )
    package static let folderNotEmpty = Phrase(
        zh: "这个目录里已有别的文件，请换一个空目录。",
        en: "This folder holds other files. Choose an empty one."
    )
    package static let socketPathTooLong = Phrase(
        zh: "目录路径太长，请把数据放在较短的路径下。",
        en: "The path of the folder is too long for a socket. Choose a shorter one."
    )
    package static let socketBroken = Phrase(
        zh: "与正在运行的服务的连接中断，不能确定是否已保存。",
        en: "The connection to the running server broke; the change may or may not be saved."
    )
    package static let noSuchDay = Phrase(
        zh: "没有这一天，请写成 2027-01-01 这样。",
        en: "There is no such day. Write it like 2027-01-01."
    )
    package static let badRequest = Phrase(
        zh: "请求编号应照上次显示的原样填写。",
        en: "Write the request number as it was shown before."
    )
    package static let limitOption = Phrase(zh: "最多列出多少行。", en: "How many lines at most.")
    package static func listCut(_ lines: Int) -> Phrase {
        Phrase(
            zh: "只列出前 \(lines) 行。用 --in 指定其中一处，或用 --limit 多列一些。",
            en: "These are the first \(lines) lines. Name one place with --in, or raise --limit."
        )
    }
    package static let noMatches = Phrase(zh: "没有找到。", en: "Nothing found.")
    package static let timersRun = Phrase(zh: "到期事项正常执行。", en: "Timers run.")
    package static let clockAccepted = Phrase(zh: "已确认时间。", en: "The time is accepted.")
    package static let noServer = Phrase(
        zh: "这个数据目录没有服务在运行。",
        en: "No server is running on this data folder."
    )
    package static let portTaken = Phrase(
        zh: "这个端口已被占用，请用 --port 换一个。",
        en: "That port is taken. Choose another with --port."
    )
    package static let orderUnreadable = Phrase(
        zh: "服务程序读不懂这条命令：太长，或来自另一版本的程序。",
        en: "The server cannot read this command: too long, or from another version of the program."
    )

    package static let unexpected = Phrase(
        zh: "发生意外错误，详情见日志。",
        en: "Something unexpected happened; the log says more."
    )

    package static func formerly(_ name: String) -> Phrase {
        Phrase(zh: "曾用名：\(name)", en: "formerly \(name)")
    }

    package static func mergedInto(_ place: String) -> Phrase {
        Phrase(zh: "已并入 \(place)", en: "part of \(place) now")
    }

    package static func pending(_ change: String, what: Phrase, on day: Phrase) -> Phrase {
        Phrase(
            zh: "\(change) 号变更：\(day.zh)\(what.zh)",
            en: "change \(change): \(what.en) on \(day.en)"
        )
    }

    package static func willBeCalled(_ name: String) -> Phrase {
        Phrase(zh: "改名为\(name)", en: "will be called \(name)")
    }

    package static func willMerge(into name: String) -> Phrase {
        Phrase(zh: "并入\(name)", en: "will become part of \(name)")
    }
}
