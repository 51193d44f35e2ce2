package import Application
import Domain
package import Journal
import Kernel

extension Trouble {
    package var phrase: Phrase {
        switch self {
        case .queueFull(let max):
            Phrase(
                zh: "正在排队的请求已有 \(max) 个，请稍后再试。",
                en: "\(max) requests are waiting already. Please try again in a moment."
            )
        case .unavailable(let cause):
            Phrase(
                zh: "没有保存：\(cause.phrase.zh)请稍后再试。",
                en: "Nothing was saved: \(cause.phrase.en) Please try again later."
            )
        case .conflict:
            Phrase(
                zh: "没有保存：另一个程序同时写了同一份数据。请再试一次。",
                en: "Nothing was saved: another program wrote to the same data. Please try again."
            )
        case .outcomeUnknown(let cause):
            Phrase(
                zh: "不能确定是否已保存：\(cause.phrase.zh)请原样再发送一次，系统会认出重复的请求。",
                en: """
                    It may or may not have been saved: \(cause.phrase.en) Send the same request \
                    again; a repeat is recognised.
                    """
            )
        case .stopping:
            Phrase(zh: "系统正在关闭，请稍后再试。", en: "The server is stopping. Please try again later.")
        }
    }
}

extension JournalError.Cause {
    /// Says nothing of the details, which are for the log.
    package var phrase: Phrase {
        switch self {
        case .busy:
            Phrase(zh: "数据文件正被另一个程序占用。", en: "another program holds the data file.")
        case .diskFull: Phrase(zh: "磁盘已满。", en: "the disk is full.")
        case .readOnly: Phrase(zh: "数据文件只能读取。", en: "the data file can only be read.")
        case .damaged: Phrase(zh: "数据文件已损坏。", en: "the data file is damaged.")
        case .failed: Phrase(zh: "存储出错。", en: "the storage failed.")
        }
    }
}

extension OpeningError {
    package var phrase: Phrase {
        switch self {
        case .missing:
            Phrase(zh: "这里没有数据文件。", en: "There is no data file here.")
        case .foreign:
            Phrase(
                zh: "这个文件不是邻里的数据文件，没有改动它。",
                en: "This file is not a data file of Linli. It was left as it is."
            )
        case .newer:
            Phrase(
                zh: "这个数据目录由更新版本的邻里写成，请先升级程序。",
                en: "This folder was written by a newer Linli. Upgrade the program first."
            )
        case .readOnlyFolder:
            Phrase(
                zh: "不能写入这个目录，请检查权限。",
                en: "This folder cannot be written to. Check its permissions."
            )
        case .diskFull: Phrase(zh: "磁盘已满。", en: "The disk is full.")
        case .busy:
            Phrase(zh: "数据文件正被另一个程序占用。", en: "Another program holds the data file.")
        case .damaged(let detail):
            Phrase(
                zh: "数据文件已损坏（\(detail)）。请从备份恢复。",
                en: "The data file is damaged (\(detail)). Restore it from a backup."
            )
        case .shorter(let recorded, let acknowledged):
            Phrase(
                zh: "记录只剩 \(recorded) 条，而已确认过 \(acknowledged) 条：文件被截短、损坏或调换。请从备份恢复。",
                en: """
                    The record ends at event \(recorded), though event \(acknowledged) was \
                    acknowledged: the file was cut, damaged or swapped. Restore it from a backup.
                    """
            )
        }
    }
}

extension RecordDamage {
    package var phrase: Phrase {
        switch self {
        case .gap(let expected, let found):
            Phrase(
                zh: "缺少第 \(expected) 条（其后是第 \(found) 条）。",
                en: "Event \(expected) is missing (event \(found) follows)."
            )
        case .changed(let sequence):
            Phrase(
                zh: "第 \(sequence) 条与当初记录的不一致。",
                en: "Event \(sequence) is not what was recorded."
            )
        case .unreadable(let sequence, let error): error.phrase(sequence: sequence)
        case .timeRunsBack(let sequence):
            Phrase(
                zh: "第 \(sequence) 条的时间早于前一条。",
                en: "Event \(sequence) is dated before the one it follows."
            )
        case .length(let recorded, let found):
            Phrase(
                zh: "应有 \(recorded) 条，找到 \(found) 条。",
                en: """
                    There should be \(counted(recorded, "event", "events")), \
                    and there \(found == 1 ? "is" : "are") \(found).
                    """
            )
        case .headUnreadable:
            Phrase(zh: "记录的树头缺失或已损坏。", en: "The head of the record is missing or damaged.")
        case .root:
            Phrase(
                zh: "全部记录合起来与当初的树根不一致。",
                en: "The events together do not give the root that was recorded."
            )
        case .textChanged(let key):
            Phrase(
                zh: "编号 \(key.prefix(16)) 的文字已被改动。",
                en: "The text \(key.prefix(16)) was changed."
            )
        case .textMissing(let commitment):
            Phrase(
                zh: "编号 \(String(describing: commitment).prefix(16)) 的文字不见了，却没有删除记录。",
                en: """
                    The text \(String(describing: commitment).prefix(16)) is gone, and nobody \
                    removed it.
                    """
            )
        case .rowChanged(let key):
            Phrase(
                zh: "资料库中 \(key) 一行与记录不符。",
                en: "Row \(key) of the vault is not what was recorded."
            )
        case .rowMissing(let row):
            Phrase(
                zh: "资料库中缺少一行（类别 \(row.kind.rawValue)，编号 \(row.number)），却没有删除记录。",
                en: """
                    A row of the vault is gone (kind \(row.kind.rawValue), number \(row.number)), \
                    and nobody erased it.
                    """
            )
        case .textNotErased(let commitment):
            Phrase(
                zh: "编号 \(String(describing: commitment).prefix(16)) 的文字早已删除，却又出现了。",
                en: """
                    The text \(String(describing: commitment).prefix(16)) was removed, and is \
                    there again.
                    """
            )
        }
    }
}

extension CodecError {
    package func phrase(sequence: UInt64) -> Phrase {
        switch self {
        case .malformed:
            Phrase(zh: "第 \(sequence) 条无法读取。", en: "Event \(sequence) cannot be read.")
        case .unknownEvent(let field):
            Phrase(
                zh: "第 \(sequence) 条是本版本不认识的事件（字段 \(field)），请升级程序。",
                en: """
                    Event \(sequence) is of a kind this version does not know (field \(field)). \
                    Upgrade Linli.
                    """
            )
        case .unknownField(let message, let field):
            Phrase(
                zh: "第 \(sequence) 条的 \(message) 里有本版本不认识的字段 \(field)，请升级程序。",
                en: """
                    Event \(sequence) has field \(field) in \(message), which this version does \
                    not know. Upgrade Linli.
                    """
            )
        case .unknownValue(let list):
            Phrase(
                zh: "第 \(sequence) 条的 \(list) 里有本版本不认识的值，请升级程序。",
                en: """
                    Event \(sequence) has a value of \(list) that this version does not know. \
                    Upgrade Linli.
                    """
            )
        case .missingField(let message):
            Phrase(
                zh: "第 \(sequence) 条的 \(message) 不完整。",
                en: "Event \(sequence) lacks a part of \(message)."
            )
        }
    }
}

extension TimerHold {
    package var phrase: Phrase {
        switch self {
        case .clockJumped(let milliseconds):
            return Phrase(
                zh: "系统时钟跳动了 \(abs(milliseconds) / 60_000) 分钟，到期事项暂停。核对时间后运行 linli clock accept。",
                en: """
                    The clock jumped by \
                    \(counted(abs(milliseconds) / 60_000, "minute", "minutes")), so timers wait. \
                    Check the time, then run “linli clock accept”.
                    """
            )
        case .recordAhead(let milliseconds):
            let minutes = milliseconds / 60_000
            return Phrase(
                zh: "上一条记录的时间比现在晚 \(minutes) 分钟，到期事项暂停。核对时间后运行 linli clock accept。",
                en: """
                    The last event is dated \(counted(minutes, "minute", "minutes")) from now, so \
                    timers wait. Check the time, then run “linli clock accept”.
                    """
            )
        case .longSilence(let days):
            return Phrase(
                zh: "距上一条记录已有 \(days) 天，到期事项暂停。核对时间后运行 linli clock accept。",
                en: """
                    The last event is \(counted(days, "day", "days")) old, so timers wait. Check \
                    the time, then run “linli clock accept”.
                    """
            )
        }
    }
}
