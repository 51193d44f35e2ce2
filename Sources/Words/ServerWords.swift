/// What the web server says about requests, and what `openapi.json` says about routes.
package enum ServerWords {
    package static let targetTooLong = Phrase(
        zh: "这个地址太长了。请从首页重新开始。",
        en: "This address is too long. Start again from the home page."
    )

    package static let headTooLong = Phrase(
        zh: "地址或请求头太长。",
        en: "The address or the headers are too long."
    )

    package static let tooSlow = Phrase(
        zh: "内容等了很久还没有传完，没有收下。请检查网络，再试一次。",
        en: "What was sent took too long to arrive, and none of it was taken. "
            + "Check your connection and try again."
    )
    package static let tooManyRequests = Phrase(zh: "请稍等", en: "One moment, please")
    package static func tooManyRequestsAdvice(seconds: Int) -> Phrase {
        Phrase(
            zh: "从您的网络来的请求太多了。请过\(seconds)秒再试。",
            en: "Too many requests came from your network. Try again in "
                + "\(counted(UInt64(clamping: seconds), "second", "seconds"))."
        )
    }
    package static let tooManyStreams = Phrase(
        zh: "同时打开的页面太多，这一页暂时不会自己更新。刷新一下就能看到新内容。",
        en: "So many pages are open that this one will not renew itself. "
            + "Reload it to see what is new."
    )
    package static let renewed = Phrase(zh: "这一页刚刚更新了", en: "This page was just updated")
    package static let renewalWaits = Phrase(
        zh: "这一页有新内容。您写完以后，刷新就能看到",
        en: "There is news on this page. Reload it when you have finished writing"
    )
    package static let routeLive = Phrase(
        zh: "有新的记录时发来消息（服务器推送事件）。",
        en: "Tells when something was recorded (server-sent events)."
    )

    package static func bodyTooLong(kilobytesMax: Int) -> Phrase {
        Phrase(
            zh: "发来的内容超过 \(kilobytesMax) KB，没有收下。",
            en: "What was sent is larger than \(kilobytesMax) KB; none of it was taken."
        )
    }

    package static let otherMethod = Phrase(
        zh: "这个地址不接受这种操作。",
        en: "This address does not take that kind of request."
    )
    package static let otherHost = Phrase(zh: "地址不对", en: "Not this address")
    package static let otherHostAdvice = Phrase(
        zh: "这里只在本机开放。请用 127.0.0.1 或 localhost 打开。",
        en: "This server is open to its own machine only. Use 127.0.0.1 or localhost."
    )

    package static let apiTitle = Phrase(zh: "邻里：数据接口", en: "Linli: data for programs")
    package static let routeHome = Phrase(
        zh: "本区的地方；按现名或曾用名查找。",
        en: "The places of the district; finds by present or former name."
    )
    package static let routePlace = Phrase(
        zh: "一处地方：名称、将要发生的变更、下辖的地方。",
        en: "One place: its names, what will change, and what lies in it."
    )
    package static let routeRecord = Phrase(
        zh: "记录的条数和树根。",
        en: "How many events the record has, and its root."
    )
    package static let routePlaces = Phrase(zh: "转到首页。", en: "Leads to the home page.")
    package static let routePrefer = Phrase(
        zh: "设定语言和阅读方式，再回到原来的页面。",
        en: "Sets the language and the way of reading, and leads back."
    )
    package static let routeAsset = Phrase(
        zh: "样式、图标与脚本；地址不变，内容不变。",
        en: "Stylesheet, icon and script; what is under an address never changes."
    )
    package static let routeDesign = Phrase(
        zh: "设计系统的活页。",
        en: "The living pages of the design system."
    )
    package static let routeOpenAPI = Phrase(zh: "本文件。", en: "This document.")
    package static let answerGood = Phrase(zh: "成功。", en: "All is well.")
    package static let answerElsewhere = Phrase(zh: "请看另一个地址。", en: "See another address.")
    package static let answerUnreadable = Phrase(
        zh: "请求读不懂。",
        en: "The request cannot be understood."
    )
    package static let answerMissing = Phrase(zh: "没有。", en: "There is no such thing.")
    package static let needsProtection = Phrase(
        zh: """
            只有加密时才能在本机以外开放：请给出 --certificate 和 --key，\
            或者在本机的反向代理后面用 --behind-proxy。
            """,
        en: """
            Linli listens beyond this machine only with encryption: give --certificate and \
            --key, or use --behind-proxy behind a reverse proxy.
            """
    )
    package static let certificateAlone = Phrase(
        zh: "--certificate 和 --key 要一起给出。",
        en: "--certificate and --key belong together."
    )
    package static let certificateUnreadable = Phrase(
        zh: "证书或密钥读不出来，或者两者不配。",
        en: "The certificate or the key cannot be read, or they do not belong together."
    )
    package static let noSuchAddress = Phrase(
        zh: "本机没有这个地址。",
        en: "This machine has no such address."
    )
    package static let addressOption = Phrase(
        zh: "监听的地址；默认只对本机开放。",
        en: "The address to listen on; this machine alone if left out."
    )
    package static let certificateOption = Phrase(
        zh: "TLS 证书链文件（PEM）。",
        en: "File with the TLS certificate chain (PEM)."
    )
    package static let keyOption = Phrase(
        zh: "TLS 私钥文件（PEM）。",
        en: "File with the TLS private key (PEM)."
    )
    package static let proxyFlag = Phrase(
        zh: "由本机的反向代理负责加密。",
        en: "A reverse proxy on this machine does the encryption."
    )
}
