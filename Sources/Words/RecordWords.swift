package import Application
package import Domain
import Kernel
package import Record

/// What is said about checking the record: on its page, at the command line, and when it fails.
package enum RecordWords {
    package static let checkpointCommand = Phrase(
        zh: "显示最近一次签名的检查点。",
        en: "Show the last signed checkpoint."
    )
    package static let proveCommand = Phrase(
        zh: "输出一条记录的证明文件。",
        en: "Write a proof that an event is in the record."
    )
    package static let checkCommand = Phrase(
        zh: "不用数据库，核对一份证明。",
        en: "Check a proof without any database."
    )
    package static let keyCommand = Phrase(
        zh: "显示核对签名用的公钥。",
        en: "Show the public key that signatures are checked with."
    )
    package static let rotateCommand = Phrase(
        zh: "换用新的签名密钥，由旧密钥签名交接。",
        en: "Hand over to a new signing key; the old one signs for it."
    )
    package static let restartCommand = Phrase(
        zh: "恢复了较旧的备份之后，以新的名称继续记录。",
        en: "Go on under another origin after an older backup was restored."
    )
    package static let sequenceArgument = Phrase(zh: "记录的序号。", en: "The event's number.")
    package static let proofArgument = Phrase(zh: "证明文件。", en: "The proof file.")
    package static let checkpointArgument = Phrase(
        zh: "另行得到的检查点文件。",
        en: "A file with the checkpoint, got another way."
    )
    package static let keyArgument = Phrase(
        zh: "核对签名用的公钥。",
        en: "The public key to check signatures with."
    )
    package static let againstOption = Phrase(
        zh: "以前留存的检查点文件；记录若被改写则报错。",
        en: "A file with a checkpoint kept from earlier; fails if the record was rewritten."
    )
    package static let afterOption = Phrase(
        zh: "外人见过的最后一个检查点的文件。",
        en: "A file with the last checkpoint that outsiders have seen."
    )

    package static let noCheckpoint = Phrase(
        zh: "还没有检查点。",
        en: "There is no checkpoint yet."
    )
    package static func noFile(_ path: String) -> Phrase {
        Phrase(zh: "读不了文件：\(path)", en: "This file cannot be read: \(path)")
    }

    package static func proven(sequence: UInt64, size: UInt64) -> Phrase {
        Phrase(
            zh: "属实：第 \(sequence) 条在 \(size) 条的记录之中。",
            en: "True: event \(sequence) is in the record of \(counted(size, "event", "events"))."
        )
    }

    package static func continues(size: UInt64) -> Phrase {
        Phrase(
            zh: "与 \(size) 条时的检查点一致：此后只有增加，没有改写。",
            en: """
                It agrees with the checkpoint at \(counted(size, "event", "events")): since then \
                it was only added to.
                """
        )
    }

    package static let lastCheckpoint = Phrase(
        zh: "最近的检查点",
        en: "The last checkpoint"
    )
    package static let keepIt = Phrase(
        zh: "抄下、打印或存好这几行。以后谁改写了前面任何一条，它就对不上，您手里的就是证据。",
        en: "Copy, print or store these lines. If anybody ever rewrites an event before them, "
            + "they no longer match, and what you kept is the evidence."
    )
    package static let publicKey = Phrase(zh: "公钥", en: "Public key")
    package static let howToCheck = Phrase(zh: "怎样核对", en: "How to check")
    package static let howToCheckSteps = Phrase(
        zh: "把检查点和某一条的证明存成文件，在任何一台电脑上运行下面的命令。它不需要本站，也不需要数据库；"
            + "也可用任何支持 C2SP tlog-proof 的程序。",
        en: "Store the checkpoint and the proof of an event as files, and run this command on any "
            + "computer. It needs neither this site nor a database; any program that knows C2SP "
            + "tlog-proof will do as well."
    )
    package static let checkpointFile = Phrase(
        zh: "检查点（文本）",
        en: "The checkpoint as text"
    )
    package static let proofFile = Phrase(
        zh: "最后一条的证明（文本）",
        en: "The proof of the last event as text"
    )
}

extension RecordKeyRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .alreadyAdopted:
            Phrase(zh: "记录已有签名密钥。", en: "The record has a signing key already.")
        case .notAdopted:
            Phrase(zh: "记录还没有签名密钥。", en: "The record has no signing key yet.")
        case .keyUsedBefore:
            Phrase(zh: "这个密钥以前用过，请再试一次。", en: "This key was used before. Please try again.")
        case .originUsedBefore(let generation):
            Phrase(
                zh: "名称 /\(generation) 以前用过。",
                en: "The origin /\(generation) was used before."
            )
        case .notSigned:
            Phrase(
                zh: "旧密钥没有为新密钥签名。",
                en: "The key in force has not signed for the new one."
            )
        case .sizePassed(let signed, let next):
            Phrase(
                zh: "交接写的是 \(signed) 条，而此刻已到 \(next) 条，请再试一次。",
                en: """
                    The hand-over names \(counted(signed, "event", "events")), but the record is \
                    at \(next) by now. Please try again.
                    """
            )
        case .tooManyKeys(let max):
            Phrase(zh: "密钥最多换到 \(max) 个。", en: "There can be \(max) keys at most.")
        }
    }
}

extension RecordRefusal.Part {
    fileprivate var name: Phrase {
        switch self {
        case .key: Phrase(zh: "密钥", en: "key")
        case .note: Phrase(zh: "签名文本", en: "signed note")
        case .checkpoint: Phrase(zh: "检查点", en: "checkpoint")
        case .proof: Phrase(zh: "证明", en: "proof")
        case .rotation: Phrase(zh: "密钥交接", en: "key rotation")
        }
    }
}

extension RecordRefusal {
    /// Whether what was given is no such text at all, rather than one that is not true.
    package var isBadText: Bool {
        switch self {
        case .tooLong, .notText, .malformed, .tooManySignatures, .unknownKeyType, .keyIDMismatch,
            .unsigned, .leafMissing:
            true
        case .ambiguousKey, .badSignature, .noTrustedSignature, .otherOrigin, .otherCheckpoint,
            .forked, .rotationOutOfOrder, .beyondRecord, .continued, .proof:
            false
        }
    }

    package var phrase: Phrase {
        switch self {
        case .tooLong(let part, let max):
            Phrase(
                zh: "\(part.name.zh)超过 \(max) 字节。",
                en: "The \(part.name.en) is longer than \(max) bytes."
            )
        case .notText(let part):
            Phrase(zh: "\(part.name.zh)不是文本。", en: "The \(part.name.en) is not text.")
        case .malformed(let part, let line):
            Phrase(
                zh: "\(part.name.zh)第 \(line) 行写法不对。",
                en: "Line \(line) of the \(part.name.en) is not written as it should be."
            )
        case .tooManySignatures(let max):
            Phrase(zh: "签名超过 \(max) 个。", en: "There are more than \(max) signatures.")
        case .unknownKeyType(let type):
            Phrase(zh: "不认识第 \(type) 类密钥。", en: "Keys of type \(type) are not known here.")
        case .keyIDMismatch:
            Phrase(
                zh: "密钥的编号与内容不符，可能抄错了。",
                en: "The key's number does not fit its content; it may be miscopied."
            )
        case .unsigned: Phrase(zh: "没有签名。", en: "There is no signature.")
        case .ambiguousKey(let name):
            Phrase(zh: "有两个密钥都叫 \(name)。", en: "Two keys are called \(name).")
        case .badSignature(let name):
            Phrase(zh: "\(name) 的签名不对。", en: "The signature of \(name) is wrong.")
        case .noTrustedSignature:
            Phrase(
                zh: "没有可信密钥的签名。",
                en: "No key that is trusted here has signed it."
            )
        case .otherOrigin(let name):
            Phrase(zh: "这是另一份记录的：\(name)", en: "It is of another record: \(name)")
        case .leafMissing:
            Phrase(
                zh: "证明文件里没有所证明的内容。",
                en: "The proof file does not carry what it proves."
            )
        case .rotationOutOfOrder:
            Phrase(zh: "密钥交接的顺序不对。", en: "The key rotations are out of order.")
        case .otherCheckpoint(let size, let expected):
            Self.otherCheckpoint(size: size, expected: expected)
        case .forked(let size): Self.forked(size: size)
        case .beyondRecord(let size, let present):
            Self.beyondRecord(size: size, present: present)
        case .continued(let size): Self.continued(size: size)
        case .proof(let refusal): refusal.phrase
        }
    }

    private static func otherCheckpoint(size: UInt64, expected: UInt64) -> Phrase {
        Phrase(
            zh: "证明属于 \(size) 条时的检查点，而给出的是 \(expected) 条时的。",
            en: "The proof is for the checkpoint at \(size) events, the one given at \(expected)."
        )
    }

    private static func forked(size: UInt64) -> Phrase {
        Phrase(
            zh: "记录被改写过：同为 \(size) 条，内容却不同。",
            en: """
                The record was rewritten: at \(counted(size, "event", "events")) there are two \
                different histories.
                """
        )
    }

    private static func beyondRecord(size: UInt64, present: UInt64) -> Phrase {
        Phrase(
            zh: "检查点有 \(size) 条，而记录只有 \(present) 条：后面的被截去了。",
            en: """
                The checkpoint has \(counted(size, "event", "events")) and the record only \
                \(present): its end was cut off.
                """
        )
    }

    private static func continued(size: UInt64) -> Phrase {
        Phrase(
            zh: "记录与 \(size) 条时的检查点一致，不需要重新开始。",
            en: """
                The record agrees with the checkpoint at \(counted(size, "event", "events")); \
                there is nothing to restart.
                """
        )
    }
}

extension ProofRefusal {
    package var phrase: Phrase {
        switch self {
        case .indexOutsideTree(let index, let size):
            Phrase(
                zh: "最近的检查点只到第 \(size) 条，没有第 \(index + 1) 条。",
                en: "The checkpoint ends at event \(size); there is no event \(index + 1) in it."
            )
        case .sizesOutOfOrder(let old, let new):
            Phrase(
                zh: "不能从 \(old) 条证明到 \(new) 条。",
                en: "Nothing can be proven from \(old) events to \(new)."
            )
        case .pathTooLong: Phrase(zh: "证明多了几行。", en: "The proof has too many lines.")
        case .pathTooShort: Phrase(zh: "证明缺了几行。", en: "The proof has too few lines.")
        case .rootMismatch:
            Phrase(
                zh: "证明不成立：这一条不在这个检查点之下。",
                en: "The proof fails: this is not under that checkpoint."
            )
        }
    }
}

extension TileFault {
    package var phrase: Phrase {
        switch self {
        case .tooNarrow(let address, let width):
            Phrase(
                zh: "证明所需的 \(address.path) 只有 \(width) 项；重新启动服务即可重建。",
                en: """
                    \(address.path), which the proof needs, has only \
                    \(counted(width, "entry", "entries")); a restart of the server rebuilds it.
                    """
            )
        }
    }
}

extension KeyFault {
    package var phrase: Phrase {
        switch self {
        case .missing:
            Phrase(
                zh: "找不到签名密钥文件 linli.key。",
                en: "The file linli.key with the signing key is missing."
            )
        case .openToOthers(let path):
            Phrase(
                zh: "别人也能读写 \(path)。请运行 chmod 600，并换用新密钥。",
                en: "Others can read or write \(path). Run “chmod 600” on it and rotate the key."
            )
        case .unreadable(let path):
            Phrase(zh: "读不了 \(path)。", en: "\(path) cannot be read.")
        case .notWritable(let path):
            Phrase(zh: "写不了 \(path)。", en: "\(path) cannot be written.")
        case .malformed(let path):
            Phrase(zh: "\(path) 里不是签名密钥。", en: "\(path) does not hold a signing key.")
        case .otherKey(let path, let expected):
            Phrase(
                zh: "\(path) 里不是记录指定的密钥 \(expected)。若恢复了较旧的备份，"
                    + "请运行 linli record restart --after 检查点文件。",
                en: """
                    \(path) does not hold the key that the record names, \(expected). If an older \
                    backup was restored, run “linli record restart --after CHECKPOINT”.
                    """
            )
        }
    }
}
