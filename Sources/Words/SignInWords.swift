import Kernel

/// What the pages say through which staff get in and out.
package enum SignInWords {
    package static let signIn = Phrase(zh: "登录", en: "Sign in")
    package static let signInLead = Phrase(
        zh: "给社区和街道的工作人员。居民查看不用登录。",
        en: "For people who work here. Reading needs no sign-in."
    )
    package static let name = Phrase(zh: "登录名", en: "Sign-in name")
    package static let passphrase = Phrase(zh: "口令", en: "Passphrase")
    package static let code = Phrase(zh: "验证码", en: "Code")
    package static let codeHint = Phrase(
        zh: "手机验证器上的六位数字，或者打印清单上还没用过的一行。",
        en: "The six digits on your authenticator, or an unused line of your printed list."
    )
    package static let notIn = Phrase(zh: "还没有登录上", en: "You are not signed in yet")
    package static let sharedDeviceTitle = Phrase(
        zh: "这台电脑大家都用？",
        en: "Do others use this computer too?"
    )
    package static let sharedDevice = Phrase(
        zh: "办完事请点页面上方的“退出”。忘了也不要紧：三十分钟不用，会自动退出。",
        en: """
            Choose “Sign out” at the top when you have finished. If you forget, half an hour \
            without use signs you out.
            """
    )
    package static let helpTitle = Phrase(zh: "登录不了？", en: "Cannot get in?")
    package static let help = Phrase(
        zh: "口令忘了、手机换了、清单用完了，都请管理员再给一个邀请链接，重新设一次。",
        en: """
            If you forgot your passphrase, changed your phone or used up your list, ask an \
            administrator for a new invitation and set it up again.
            """
    )
    package static let typedKept = Phrase(
        zh: "您刚才填的内容都还在，登录以后接着办。",
        en: "Everything you typed is still here. Sign in and go on."
    )
    package static let typedTooLong = Phrase(
        zh: "刚才填的内容太长，没法随登录带着。请先按“返回”把它抄下来，再登录。",
        en: """
            What you typed is too long to be carried through signing in. Go back and copy it \
            first, then sign in.
            """
    )
    package static let signInFirst = Phrase(zh: "请先登录", en: "Please sign in first")
    package static let signInFirstAdvice = Phrase(
        zh: "这一页要登录以后才能用；也可能是登录时间到了。",
        en: "This page is for people who are signed in; perhaps your time was up."
    )
    package static let forbidden = Phrase(zh: "您没有这项权限", en: "You may not do this")

    /// Which power is missing where, and who can help.
    package static func forbidden(_ power: Phrase, at place: String) -> Phrase {
        Phrase(
            zh: "您在\(place)没有“\(power.zh)”的权限。工作需要的话，请管理员给您一项职务。",
            en: """
                You may not \(power.en) in \(place). If your work needs it, ask an administrator \
                for a role.
                """
        )
    }

    package static let wrong = Phrase(
        zh: "登录名、口令和验证码里有一样不对。请检查一下再试；每个验证码只能用一次。",
        en: """
            One of name, passphrase and code is not right. Please check them and try again; a \
            code is good once only.
            """
    )

    package static func wait(seconds: Int64) -> Phrase {
        let minutes = (seconds + 59) / 60
        return seconds < 60
            ? Phrase(
                zh: "试得太多了，请等 \(seconds) 秒再试。",
                en: "Too many tries. Please wait \(counted(seconds, "second", "seconds"))."
            )
            : Phrase(
                zh: "试得太多了，请等 \(minutes) 分钟再试。",
                en: "Too many tries. Please wait \(counted(minutes, "minute", "minutes"))."
            )
    }

    package static let busy = Phrase(
        zh: "这会儿登录的人多，请过几秒再试。",
        en: "Many people are signing in. Please try again in a few seconds."
    )
    package static let over = Phrase(
        zh: "时间到了，请重新登录。",
        en: "Your time is up. Please sign in again."
    )
    package static func passphraseShort(charactersMin: Int) -> Phrase {
        Phrase(
            zh: "口令至少要 \(charactersMin) 个字。写一句自己记得住的话就行。",
            en: """
                A passphrase has at least \(charactersMin) characters. A sentence that you \
                remember will do.
                """
        )
    }

    package static let passphraseIsName = Phrase(
        zh: "口令不能和登录名一样。",
        en: "The passphrase cannot be the sign-in name."
    )

    package static let signOut = Phrase(zh: "退出", en: "Sign out")
    package static let signOutTitle = Phrase(zh: "退出登录", en: "Sign out")
    package static let signOutLead = Phrase(
        zh: "只退出这台设备。没有提交的内容不会保存。",
        en: "On this device only. What was not sent is not saved."
    )
    package static let signedOut = Phrase(zh: "已经退出，辛苦了。", en: "You are signed out. Thank you.")
    package static let stay = Phrase(zh: "继续办事", en: "Stay signed in")

    package static let routeSignIn = Phrase(zh: "登录。", en: "Signs in.")
    package static let routeSignOut = Phrase(zh: "退出登录。", en: "Signs out.")

    // The welcome by a link

    package static func welcome(_ name: String) -> Phrase {
        Phrase(zh: "\(name)，您好", en: "Welcome, \(name)")
    }

    package static let welcomeTitle = Phrase(zh: "欢迎", en: "Welcome")
    package static let welcomeLead = Phrase(
        zh: "两步就好：先选口令，再选验证码的方式。以后登录都要用到这两样。",
        en: "Two steps: choose a passphrase, then a way to get codes. You sign in with both."
    )
    package static let welcomeSecondLead = Phrase(
        zh: "最后一步：拿到验证码，填一个给我们看看。",
        en: "The last step: get your codes, and show us one."
    )

    package static func yourName(_ name: String) -> Phrase {
        Phrase(zh: "您的登录名是“\(name)”。", en: "Your sign-in name is “\(name)”.")
    }

    package static let newPassphrase = Phrase(zh: "选一个口令", en: "Choose a passphrase")
    package static func passphraseHint(charactersMin: Int) -> Phrase {
        Phrase(
            zh: "写一句自己记得住、别人猜不着的话，至少 \(charactersMin) 个字，汉字、字母、空格都可以。",
            en: """
                A sentence that you remember and nobody guesses: at least \(charactersMin) \
                characters, spaces and all.
                """
        )
    }

    package static let passphraseAgain = Phrase(zh: "再写一遍", en: "Once more")
    package static let passphraseDiffers = Phrase(
        zh: "两遍写得不一样，请再写一遍。",
        en: "The two are not the same. Please write it again."
    )
    package static let factor = Phrase(zh: "验证码从哪里来？", en: "Where will your codes come from?")
    package static let factorPhone = Phrase(zh: "手机上的验证器", en: "An authenticator on my phone")
    package static let factorPhoneHint = Phrase(
        zh: "扫一次二维码，以后手机上每半分钟有一个新码。",
        en: "Scan a square once; from then on the phone has a new code every half minute."
    )
    package static let factorList = Phrase(zh: "一张打印的清单", en: "A printed list")
    package static let factorListHint = Phrase(
        zh: "不用手机。清单上每行一个码，用一行划一行。",
        en: "No phone needed. Each line is a code; cross it out when you have used it."
    )
    package static let next = Phrase(zh: "下一步", en: "Next")
    package static let scanTitle = Phrase(zh: "用验证器扫一扫", en: "Scan this with your authenticator")
    package static let scanText = Phrase(
        zh: "打开手机上的验证器应用，选“添加”，对准下面的方块。",
        en: "Open the authenticator on your phone, choose to add an account, and point it here."
    )
    package static let squareTitle = Phrase(
        zh: "给验证器扫的二维码，内容就是下面那串字母",
        en: "A square to scan; it says what the letters below say"
    )
    package static let typeInstead = Phrase(
        zh: "扫不了？在验证器里手工输入这串字母：",
        en: "Cannot scan? Type these letters into the authenticator:"
    )
    package static let listTitle = Phrase(zh: "一次性验证码", en: "One-time codes")
    package static let listText = Phrase(
        zh: "请现在打印或抄下来，和证件放在一起。关掉这一页就再也看不到了。每行只能用一次。",
        en: """
            Print or copy them now and keep them with your papers: they are never shown again. \
            Each line is good once.
            """
    )
    package static let printHint = Phrase(
        zh: "打印：在浏览器菜单里选“打印”，纸上只有这张清单。",
        en: "To print, choose Print in your browser’s menu: the paper holds the list alone."
    )
    package static let confirmCode = Phrase(zh: "验证码", en: "A code")
    package static let confirmPhoneHint = Phrase(
        zh: "验证器上现在显示的六位数字。",
        en: "The six digits that the authenticator shows now."
    )
    package static let confirmListHint = Phrase(
        zh: "抄清单上的任意一行；这一行就算用掉了。",
        en: "Any line of the list; it is used up then."
    )
    package static let finish = Phrase(zh: "完成", en: "Finish")
    package static let ready = Phrase(
        zh: "设好了，您已经登录。",
        en: "All is set up, and you are signed in."
    )
    package static let linkOver = Phrase(zh: "这个链接已经失效", en: "This link is over")
    package static let linkOverAdvice = Phrase(
        zh: "链接只能用一次，一天内有效。请让给您链接的同事再发一个。",
        en: "A link is good once, for one day. Ask the colleague who gave it for another."
    )
    package static let codeWrong = Phrase(
        zh: "这个验证码不对，请看着再填一次。",
        en: "That code is not right. Please look and type it again."
    )
    package static let routeWelcome = Phrase(
        zh: "凭一次性链接选口令和验证码方式。",
        en: "Chooses passphrase and second factor by a one-time link."
    )
    package static let routeWelcomeConfirm = Phrase(
        zh: "用一个验证码确认，并登录。",
        en: "Confirms the second factor with a code, and signs in."
    )
}
