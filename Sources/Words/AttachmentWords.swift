package import Application
package import Domain
import Kernel

/// What is said about photos and papers.
package enum AttachmentWords {
    package static let heading = Phrase(zh: "照片和材料", en: "Photos and papers")
    package static let none = Phrase(zh: "还没有照片和材料。", en: "There are no photos or papers yet.")
    package static let add = Phrase(zh: "加一张照片或材料", en: "Add a photo or a paper")
    package static let addLead = Phrase(
        zh: "看得到这件事的人都看得到它。请不要拍进别人的脸、门牌和证件。",
        en: """
            Everybody who sees this will see it. Keep other people’s faces, door numbers and \
            identity cards out of it, please.
            """
    )
    package static let send = Phrase(zh: "加上", en: "Add it")
    package static let file = Phrase(zh: "照片或材料", en: "Photo or paper")

    package static func fileHint(megabytesMax: Int) -> Phrase {
        Phrase(
            zh: """
                JPEG 或 PNG 照片，或 PDF 材料，最大 \(megabytesMax) MB。照片里的拍摄地点、\
                时间和机型会先删掉；PDF 里写着的作者等信息会留着。
                """,
            en: """
                A photo as JPEG or PNG, or a paper as PDF, up to \(megabytesMax) MB. Where, when \
                and with what a photo was taken is removed first; what a PDF says of its author \
                stays.
                """
        )
    }

    package static let caption = Phrase(zh: "拍的是什么", en: "What does it show?")
    package static let captionHint = Phrase(
        zh: "看不清照片的邻居会听到这句话。",
        en: "Neighbours who cannot see it will hear this."
    )
    package static let noFile = Phrase(
        zh: "请选一个文件，文件里要有内容。",
        en: "Choose a file with something in it."
    )
    package static let added = Phrase(zh: "加上了。", en: "It is added.")
    package static let remove = Phrase(zh: "拿掉", en: "Take it away")
    package static let removeTitle = Phrase(zh: "拿掉照片或材料", en: "Take a photo or a paper away")
    package static let removeLead = Phrase(
        zh: "它会从这里和磁盘上删掉，只留下什么时候、由谁、为什么拿掉。",
        en: """
            It goes from here and from the disk. What stays is when, by whom and under which rule \
            it was taken away.
            """
    )
    package static let removeButton = Phrase(zh: "拿掉它", en: "Take it away")
    package static let removed = Phrase(zh: "拿掉了。", en: "It is gone.")

    package static func photo(of title: String) -> Phrase {
        Phrase(zh: "照片：\(title)", en: "Photo: \(title)")
    }

    package static func photo(number: UInt64) -> Phrase {
        Phrase(zh: "第 \(number) 号照片", en: "Photo \(number)")
    }

    package static func paper(number: UInt64) -> Phrase {
        Phrase(zh: "第 \(number) 号材料", en: "Paper \(number)")
    }

    /// What it is and how long, in thousands of bytes.
    package static func size(_ kind: AttachmentKind, _ kilobytes: Int) -> Phrase {
        let size =
            kilobytes < 1_000
            ? "\(kilobytes) KB" : "\(kilobytes / 1_000).\(kilobytes / 100 % 10) MB"
        return Phrase(zh: "\(kind.name)，\(size)", en: "\(kind.name), \(size)")
    }

    package static func thirdPerson(_ name: String, _ day: Phrase) -> Phrase {
        Phrase(zh: "\(name)，\(day.zh)", en: "\(name), \(day.en)")
    }

    package static func removedOn(_ day: Phrase, _ rule: Phrase) -> Phrase {
        Phrase(
            zh: "\(day.zh)拿掉了一份，理由：\(rule.zh)",
            en: "One was taken away on \(day.en): \(rule.en)"
        )
    }

    // Routes
    package static let routeAdd = Phrase(
        zh: "给一件事加一张照片或材料",
        en: "add a photo or a paper to a thing"
    )
    package static let routeRemove = Phrase(
        zh: "拿掉一张照片或材料",
        en: "take a photo or a paper away"
    )
    package static let routeGet = Phrase(zh: "一张照片或材料", en: "a photo or a paper")

    // Command line
    package static let group = Phrase(
        zh: "照片和材料：加上、拿掉、核对文件。",
        en: "Photos and papers: added, taken away, their files checked."
    )
    package static let addCommand = Phrase(
        zh: "给一件事加一张照片或材料。",
        en: "Adds a photo or a paper to a matter."
    )
    package static let fileArgument = Phrase(
        zh: "文件：JPEG、PNG 或 PDF。",
        en: "The file: JPEG, PNG or PDF."
    )
    package static let captionOption = Phrase(zh: "拍的是什么。", en: "What it shows.")
    package static let listCommand = Phrase(
        zh: "一件事有哪些照片和材料。",
        en: "Lists the photos and papers of a matter."
    )
    package static let removeCommand = Phrase(
        zh: "按一条规则拿掉一张照片或材料。",
        en: "Takes a photo or a paper away under a rule."
    )
    package static let attachmentArgument = Phrase(zh: "它的编号。", en: "Its number.")
    package static let checkCommand = Phrase(
        zh: "核对每张照片和材料的文件是否完好。",
        en: "Checks that the file of every photo and paper is there and whole."
    )

    package static func accepted(_ number: UInt64) -> Phrase {
        Phrase(zh: "加上了，编号 \(number)。", en: "Added as number \(number).")
    }

    package static func line(_ number: UInt64, _ size: Phrase, _ caption: String?) -> Phrase {
        let words = caption.map { "  " + $0 } ?? ""
        return Phrase(zh: "\(number)  \(size.zh)\(words)", en: "\(number)  \(size.en)\(words)")
    }

    package static func checked(whole: Int, damaged: [UInt64]) -> Phrase {
        let numbers = damaged.map(String.init).joined(separator: ", ")
        guard !damaged.isEmpty else {
            return Phrase(zh: "\(whole) 个文件，全部完好。", en: "All \(whole) are there and whole.")
        }
        return Phrase(
            zh: "完好 \(whole) 个；缺少或损坏 \(damaged.count) 个，编号：\(numbers)。请从备份恢复。",
            en: """
                \(whole) are whole; \(damaged.count) are missing or damaged: \(numbers). Restore \
                them from a backup.
                """
        )
    }
}

extension AttachmentKind {
    /// As people call it, in any language.
    package var name: String {
        switch self {
        case .jpeg: "JPEG"
        case .png: "PNG"
        case .pdf: "PDF"
        }
    }
}

extension FileFlaw {
    package var phrase: Phrase {
        switch self {
        case .empty: AttachmentWords.noFile
        case .tooLong(let bytesMax):
            Phrase(
                zh: "文件太大，最大 \(bytesMax >> 20) MB。请用小一点的照片。",
                en: "The file is too large; \(bytesMax >> 20) MB is the most. Use a smaller photo."
            )
        case .otherKind:
            Phrase(
                zh: "这里只收 JPEG、PNG 照片和 PDF 材料，这个文件不是其中一种。",
                en: "Only photos as JPEG or PNG and papers as PDF are taken, and this is neither."
            )
        case .telephoneFormat:
            Phrase(
                zh: "这是手机的 HEIC 照片，很多人打不开。请在手机相机设置里选“兼容性最佳”，或截屏后再传。",
                en: """
                    This is a HEIC photo, which many people cannot open. Choose “Most compatible” \
                    in the settings of your camera, or send a screenshot of it.
                    """
            )
        case .twoKinds:
            Phrase(
                zh: "这个文件里藏着另一种文件，没有收下。",
                en: "Another kind of file hides in this one. It was not taken."
            )
        case .damaged(let kind):
            Phrase(
                zh: "这个 \(kind.name) 文件不完整或已损坏，请重新保存后再传。",
                en:
                    "This \(kind.name) file is cut short or damaged. Save it again, and try again."
            )
        case .tooManyPixels(let pixelsMax):
            Phrase(
                zh: "照片太大，最多 \(pixelsMax / 1_000_000) 百万像素。",
                en: "The photo is too large; \(pixelsMax / 1_000_000) megapixels are the most."
            )
        }
    }
}

extension AttachmentRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .notForYou:
            Phrase(
                zh: "没有这件事，或者只有住在那里、在那里工作的人才能加。",
                en: "There is no such thing, or it is for those who live or work there."
            )
        case .tooLong(let bytesMax): FileFlaw.tooLong(bytesMax: bytesMax).phrase
        case .tooManyPixels(let max): FileFlaw.tooManyPixels(pixelsMax: max).phrase
        case .caption(let flaw): flaw.textPhrase
        case .tooManyHere(let max):
            Phrase(
                zh: "一件事最多 \(max) 份照片和材料，已经满了。",
                en: "One thing can have at most \(max) photos and papers, and it does."
            )
        case .tooManyToday(let max):
            Phrase(
                zh: "一天最多加 \(max) 份，请明天再来。",
                en: "You can add \(max) in a day, and you did. Come back tomorrow."
            )
        case .evidenceFrozen:
            Phrase(
                zh: "这件事的证据已经封存，不能再加，也不能拿掉。",
                en: "The evidence of this is sealed: nothing is added to it or taken away."
            )
        case .unknown:
            Phrase(zh: "没有这一份，或者已经拿掉了。", en: "There is no such thing, or it is gone.")
        case .notYours:
            Phrase(zh: "这是别人加的。", en: "Somebody else put it there.")
        }
    }
}
