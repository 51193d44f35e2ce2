package import Domain
import Kernel

extension MatterRefusal {
    /// Without the titles of an institution, things are called by their keys.
    package var phrase: Phrase { phrase(nil) }

    /// Why it said no, and what would help. A sentence of its own.
    package func phrase(_ titles: InstitutionTitles?) -> Phrase {
        let words = MatterRefusalWords(titles: titles)
        return switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .unknownPlace(let place): PlaceRefusal.unknownPlace(place).phrase
        case .unknownMatter, .unknownAdoption, .notInForce, .unknownProcess, .outsideScope,
            .unknownParty, .unknownFlag, .unknownSubject, .unknownBody:
            words.unknown(self)
        case .tooManyMatters, .tooManyActs, .tooManyLines, .tooManyDocuments, .tooManyParties,
            .tooManyLinks:
            words.tooMany(self)
        case .title(let flaw), .content(let flaw), .reason(let flaw): flaw.textPhrase
        case .unknownField, .fieldTwice, .fieldText, .fieldAmount, .fieldUnreadable,
            .unknownChoice:
            words.field(self)
        case .unknownLineKind, .unknownLine, .unknownVerdict, .verdictReason, .verdictPromise,
            .verdictAmount, .promiseBeforeToday, .amountNegative, .evidenceFrozen, .issuedLater:
            words.line(self)
        case .notYours, .dualPost, .closed, .reasonMissing, .noSuchStep, .bodyDecides,
            .nobodyPresses:
            words.step(self)
        case .guards(let failures): words.guards(failures)
        case .effect(let failure): words.effect(failure)
        case .unknownRole, .roleNotHeld, .roleMissing, .notForOthers, .alreadyNoted,
            .linkToItself, .alreadyLinked, .unknownMeasure, .sameRules, .linesDiffer,
            .unmappedState:
            words.other(self)
        case .notDecidedByBody, .membersDiffer, .countBeyond, .noQuorum, .nothingCounted,
            .sameSigner, .recused:
            words.decision(self)
        }
    }
}

/// What is said when a rule about matters says no.
struct MatterRefusalWords {
    let titles: InstitutionTitles?

    func name(_ key: Key) -> Phrase {
        titles?.quoted(key) ?? Phrase(zh: "“\(key)”", en: "“\(key)”")
    }

    func list(_ keys: [Key]) -> Phrase {
        let names = keys.map(name)
        return Phrase(
            zh: names.map(\.zh).joined(separator: "、"),
            en: names.map(\.en).joined(separator: ", ")
        )
    }

    /// As they are typed.
    func typed(_ keys: [Key]) -> String { keys.map(\.text).joined(separator: ", ") }

    func guards(_ failures: [GuardFailure]) -> Phrase {
        let titles = titles ?? .none
        let phrases = failures.map { $0.phrase(titles) }
        return Phrase(
            zh: phrases.map(\.zh).joined(),
            en: phrases.map(\.en).joined(separator: " ")
        )
    }

    func effect(_ failure: EffectFailure) -> Phrase { failure.phrase(titles ?? .none) }

    func step(_ refusal: MatterRefusal) -> Phrase {
        switch refusal {
        case .notYours(let roles):
            let roles = list(roles)
            return Phrase(
                zh: "这一步由\(roles.zh)来办。",
                en: "This is for \(roles.en) to do."
            )
        case .dualPost(let body, let other):
            let both = list([body, other])
            return Phrase(
                zh: "\(both.zh)不得由同一人兼任；两边都任职的人，两边都不能办。",
                en: "Nobody may sit in both \(both.en); whoever does acts for neither."
            )
        case .closed:
            return Phrase(zh: "这件事已经办结。", en: "This is closed.")
        case .reasonMissing:
            return Phrase(zh: "请写明理由。", en: "Please say why.")
        case .noSuchStep(let event, let possible):
            let event = name(event)
            return Phrase(
                zh: "这件事现在不能\(event.zh)。现在可以：\(typed(possible))。",
                en: "It is not where \(event.en) is possible. Now possible: "
                    + "\(typed(possible))."
            )
        case .bodyDecides(let body):
            let body = name(body)
            return Phrase(
                zh: "这一步由\(body.zh)表决，不由某个人办理。",
                en: "\(body.en) decides this; nobody does it alone."
            )
        case .nobodyPresses(let event):
            let event = name(event)
            return Phrase(
                zh: "\(event.zh)到时自动发生，不用办理。",
                en: "\(event.en) happens by itself when its time comes."
            )
        default: return Phrase(zh: "", en: "")
        }
    }

    func decision(_ refusal: MatterRefusal) -> Phrase {
        switch refusal {
        case .notDecidedByBody(let event):
            let event = name(event)
            return Phrase(
                zh: "现在没有要表决的\(event.zh)。",
                en: "There is no \(event.en) for a body to decide now."
            )
        case .membersDiffer(let stated, let onFile):
            return Phrase(
                zh: "写的是 \(stated) 名成员，登记在册的是 \(onFile) 名。请核对。",
                en: "You wrote \(stated) members; \(onFile) are on file. Please check."
            )
        case .countBeyond(let counted, let most):
            return Phrase(
                zh: "\(counted) 超过了最多可能的 \(most)。请重新清点。",
                en: "\(counted) is more than the \(most) there can be. Please count again."
            )
        case .noQuorum(let present, let needed, let members):
            return Phrase(
                zh: "到会 \(present) 人，共 \(members) 名成员，至少要 \(needed) 人到会才能表决。",
                en: "\(present) of \(members) members were present; it takes \(needed) to decide."
            )
        case .nothingCounted:
            return Phrase(zh: "还没有记下表决结果。", en: "Nothing was counted yet.")
        case .sameSigner:
            return Phrase(
                zh: "记下结果的人不能自己确认，请另一位成员确认。",
                en: "Whoever wrote the count cannot sign for it. Another member must."
            )
        case .recused(let recusal): return recusal.phrase
        default: return Phrase(zh: "", en: "")
        }
    }

    func tooMany(_ refusal: MatterRefusal) -> Phrase {
        let most: Int
        switch refusal {
        case .tooManyMatters(let max), .tooManyActs(let max), .tooManyLines(let max),
            .tooManyDocuments(let max), .tooManyParties(let max), .tooManyLinks(let max):
            most = max
        default: most = 0
        }
        return Phrase(
            zh: "最多 \(most) 个，已经满了。",
            en: "There can be at most \(most), and there are."
        )
    }
}

extension Recusal {
    package var phrase: Phrase {
        switch self {
        case .interested:
            Phrase(
                zh: "已声明与这件事有利害关系，应当回避。",
                en: "They declared an interest of their own, and stay out of it."
            )
        case .opener:
            Phrase(
                zh: "这是自己提出的，应当回避，请另一位办理。",
                en: "They brought it themselves. Somebody else must do this."
            )
        case .owner:
            Phrase(
                zh: "这是自己负责的，应当回避，请另一位办理。",
                en: "It is theirs. Somebody else must do this."
            )
        }
    }
}

extension InstitutionTitles {
    /// Of no institution.
    static let none: InstitutionTitles = {
        guard let key = Key("none") else { preconditionFailure("a key") }
        return InstitutionTitles(
            Institution(key: key, version: 1, title: LocalText(zh: "", en: ""))
        )
    }()
}

extension Prose.Flaw {
    /// About a text that is no name.
    var textPhrase: Phrase {
        switch self {
        case .empty: Phrase(zh: "请写上内容。", en: "Please write something.")
        case .tooLong(let max):
            Phrase(
                zh: "最多 \(max) 个字，请缩短。",
                en: "Please use at most \(max) characters."
            )
        case .controlCharacter: phrase
        }
    }
}
