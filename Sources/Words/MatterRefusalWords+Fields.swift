import Domain
import Kernel

extension MatterRefusalWords {
    func unknown(_ refusal: MatterRefusal) -> Phrase {
        switch refusal {
        case .unknownMatter(let matter):
            return Phrase(zh: "没有 \(matter) 号事。", en: "There is nothing with number \(matter).")
        case .unknownAdoption(let adoption):
            return Phrase(
                zh: "没有 \(adoption) 号办法。",
                en: "There is no institution number \(adoption)."
            )
        case .notInForce(let adoption):
            return Phrase(
                zh: "\(adoption) 号办法现在不适用，请用现行的。",
                en: "Institution number \(adoption) is not in force. Use the present one."
            )
        case .unknownProcess(let key):
            return Phrase(
                zh: "办法里没有“\(key)”这种事。",
                en: "The institution has no process “\(key)”."
            )
        case .outsideScope(let place):
            return Phrase(
                zh: "\(place) 号地方不在办法适用的范围内。",
                en: "Place number \(place) lies outside where the institution holds."
            )
        case .unknownParty(let party):
            return Phrase(
                zh: "没有\(party.phrase.zh)，或已不在册。",
                en: "There is no \(party.phrase.en), or not any more."
            )
        case .unknownFlag(let flag, let known):
            return Phrase(
                zh: "没有“\(flag)”这种情况。有：\(typed(known))。",
                en: "There is no “\(flag)” to attest. There are: \(typed(known))."
            )
        case .unknownSubject(let field):
            let field = name(field)
            return Phrase(
                zh: "\(field.zh)里写的编号不在册。",
                en: "The number in \(field.en) is not on file."
            )
        case .unknownBody(let body):
            return Phrase(
                zh: "没有 \(body) 号组织。",
                en: "There is no organisation number \(body)."
            )
        default: return Phrase(zh: "", en: "")
        }
    }

    func field(_ refusal: MatterRefusal) -> Phrase {
        switch refusal {
        case .unknownField(let key, let known):
            return Phrase(
                zh: "没有“\(key)”这一项。有：\(typed(known))。",
                en: "There is no field “\(key)”. There are: \(typed(known))."
            )
        case .fieldTwice(let key):
            let field = name(key)
            return Phrase(zh: "\(field.zh)写了两次。", en: "\(field.en) is written twice.")
        case .fieldText(let key, let flaw):
            let (field, flaw) = (name(key), flaw.textPhrase)
            return Phrase(zh: "\(field.zh)：\(flaw.zh)", en: "\(field.en): \(flaw.en)")
        case .fieldAmount(let key, _):
            let field = name(key)
            return Phrase(
                zh: "\(field.zh)请写成元，最多两位小数，例如 120.50。",
                en: "Write \(field.en) in yuan with at most two decimals, such as 120.50."
            )
        case .fieldUnreadable(let key, let shape):
            let (field, shape) = (name(key), shape.phrase)
            return Phrase(
                zh: "\(field.zh)看不懂，应当是\(shape.zh)。",
                en: "\(field.en) cannot be read; it should be \(shape.en)."
            )
        case .unknownChoice(let key, let known):
            let field = name(key)
            return Phrase(
                zh: "\(field.zh)请选：\(typed(known))。",
                en: "Choose for \(field.en): \(typed(known))."
            )
        default: return Phrase(zh: "", en: "")
        }
    }

    func line(_ refusal: MatterRefusal) -> Phrase {
        switch refusal {
        case .unknownLineKind(let key, let known):
            return Phrase(
                zh: "没有“\(key)”这种条目。有：\(typed(known))。",
                en: "There are no lines “\(key)”. There are: \(typed(known))."
            )
        case .unknownLine(let count):
            return Phrase(
                zh: "没有这一条，共有 \(count) 条，从 1 数起。",
                en: "There is no such line; there are \(count), counted from 1."
            )
        case .unknownVerdict(let key, let known):
            return Phrase(
                zh: "没有“\(key)”这种答复。有：\(typed(known))。",
                en: "There is no verdict “\(key)”. There are: \(typed(known))."
            )
        case .verdictReason(let key):
            let verdict = name(key)
            return Phrase(zh: "\(verdict.zh)要写理由。", en: "\(verdict.en) needs a reason.")
        case .verdictPromise(let key):
            let verdict = name(key)
            return Phrase(
                zh: "\(verdict.zh)要写明由谁办、哪天办完。",
                en: "\(verdict.en) needs to say who will do it, and by which day."
            )
        case .verdictAmount(let key):
            let verdict = name(key)
            return Phrase(zh: "\(verdict.zh)要写金额。", en: "\(verdict.en) needs an amount.")
        case .promiseBeforeToday(let today):
            let today = Dates.day(today)
            return Phrase(
                zh: "办完的日子不能早于今天（\(today.zh)）。",
                en: "The day cannot lie before today, \(today.en)."
            )
        case .amountNegative:
            return Phrase(zh: "金额不能小于零。", en: "An amount is not below zero.")
        case .evidenceFrozen:
            return Phrase(
                zh: "材料已封存，不能再改。",
                en: "What is on file is frozen and cannot be changed."
            )
        case .issuedLater(let today):
            let today = Dates.day(today)
            return Phrase(
                zh: "出具日期不能晚于今天（\(today.zh)）。",
                en: "A document is not issued after today, \(today.en)."
            )
        default: return Phrase(zh: "", en: "")
        }
    }

    func other(_ refusal: MatterRefusal) -> Phrase {
        switch refusal {
        case .unknownRole(let key):
            return Phrase(zh: "没有“\(key)”这个角色。", en: "There is no role “\(key)”.")
        case .roleNotHeld(let key):
            let role = name(key)
            return Phrase(
                zh: "这个人现在不是\(role.zh)。",
                en: "They are not \(role.en) now."
            )
        case .roleMissing:
            return Phrase(zh: "请写明以什么身份。", en: "Please say in which role.")
        case .notForOthers:
            return Phrase(
                zh: "只能为自己签字或声明。",
                en: "One signs and declares for oneself alone."
            )
        case .alreadyNoted:
            return Phrase(zh: "已经记下了。", en: "That is on file already.")
        case .linkToItself:
            return Phrase(
                zh: "不能和自己关联。",
                en: "A thing is not put beside itself."
            )
        case .alreadyLinked:
            return Phrase(zh: "已经关联了。", en: "They are linked already.")
        case .unknownMeasure(let key, let known):
            return Phrase(
                zh: "没有“\(key)”这个指标。有：\(typed(known))。",
                en: "There is no measure “\(key)”. There are: \(typed(known))."
            )
        case .sameRules:
            return Phrase(
                zh: "这件事本来就按这个办法办。",
                en: "It runs by these rules already."
            )
        case .linesDiffer:
            return Phrase(
                zh: "新办法的条目不一样，已有条目不能转过去。",
                en: "The newer rules have other kinds of lines; those on file cannot move."
            )
        case .unmappedState(let key, let known):
            return Phrase(
                zh: "新办法没有“\(key)”，请写明改为哪个：\(typed(known))。",
                en: "The newer rules have no “\(key)”. Say which it becomes: \(typed(known))."
            )
        default: return Phrase(zh: "", en: "")
        }
    }
}

extension MatterParty {
    /// By number; what they are called is for pages to say.
    package var phrase: Phrase {
        switch self {
        case .person(let person):
            Phrase(zh: " \(person) 号居民", en: "resident number \(person)")
        case .account(let account):
            Phrase(zh: " \(account) 号账号", en: "account number \(account)")
        }
    }
}

extension FieldShape {
    var phrase: Phrase {
        switch self {
        case .number: Phrase(zh: "整数", en: "a whole number")
        case .day: Phrase(zh: "日期，如 2026-03-01", en: "a day such as 2026-03-01")
        case .flag: Phrase(zh: "true 或 false", en: "true or false")
        case .choice, .item: Phrase(zh: "一个选项", en: "one of the choices")
        case .share: Phrase(zh: "比例，如 30% 或 1/3", en: "a share such as 30% or 1/3")
        case .person: Phrase(zh: "居民编号", en: "the number of a person")
        case .organisation: Phrase(zh: "组织编号", en: "the number of an organisation")
        }
    }
}
