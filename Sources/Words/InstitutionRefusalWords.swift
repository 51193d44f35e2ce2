package import Domain
import Kernel

extension InstitutionRefusal {
    /// Why it said no, and what would help. A sentence of its own.
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .unknownPlace(let place): PlaceRefusal.unknownPlace(place).phrase
        case .merged(let place, let into): PlaceRefusal.merged(place, into: into).phrase
        case .tooManyAdoptions, .errors, .noProcesses, .inForceAlready, .unknownAdoption,
            .notInForce, .replacesAnother, .versionNotLater, .effectiveBeforeNow,
            .effectiveTooLate, .unknownProposal, .proposalClosed:
            ofVersion
        case .unboundBodies, .unknownBody, .bodyKind, .bodyEnded, .notABody, .unboundFunds,
            .unknownFund, .fundHolder, .notAFund:
            ofBinding
        case .unattested(let keys):
            Phrase(
                zh: "采用前要确认这些条件：\(Self.typed(keys))。",
                en: "These must be attested before it is adopted: \(Self.typed(keys))."
            )
        case .unknownPreconditions(let keys):
            Phrase(
                zh: "办法里没有这些条件：\(Self.typed(keys))。",
                en: "The institution has no such preconditions: \(Self.typed(keys))."
            )
        case .unknownParty(let party): MatterRefusal.unknownParty(party).phrase
        case .notABodysHolder(let bodies):
            Phrase(
                zh: "要由这些组织的成员来办：\(Self.typed(bodies))。",
                en: "This is for somebody who sits in one of these: \(Self.typed(bodies))."
            )
        case .ownProposal:
            Phrase(
                zh: "提出的人不能自己通过，请另一位来办。",
                en: "Whoever proposed it cannot adopt it. Somebody else must."
            )
        }
    }

    private static func typed(_ keys: [Key]) -> String {
        keys.map(\.text).joined(separator: ", ")
    }

    private var ofVersion: Phrase {
        switch self {
        case .tooManyAdoptions(let max):
            Phrase(zh: "最多采用 \(max) 次。", en: "There can be at most \(max) adoptions.")
        case .errors(let count):
            Phrase(
                zh: "文件里有 \(count) 处错误，请先运行 linli institution check。",
                en: "The file has \(count) errors. Run “linli institution check” first."
            )
        case .noProcesses:
            Phrase(zh: "办法里没有任何事项。", en: "The institution has no process.")
        case .inForceAlready(let id):
            Phrase(
                zh: "这个地方已有 \(id) 号同名办法，请提出新版本。",
                en: "Number \(id) of that name holds here already. Propose another version."
            )
        case .unknownAdoption(let id): MatterRefusal.unknownAdoption(id).phrase
        case .notInForce(let id): MatterRefusal.notInForce(id).phrase
        case .replacesAnother:
            Phrase(
                zh: "新版本的名称和地方要与现行的一致。",
                en: "Another version has the name and the place of the present one."
            )
        case .versionNotLater(let found, let present):
            Phrase(
                zh: "版本 \(found) 要大于现行的 \(present)。",
                en: "Version \(found) must be later than the present \(present)."
            )
        case .effectiveBeforeNow:
            Phrase(zh: "不能从过去开始适用。", en: "It cannot hold from a past moment on.")
        case .effectiveTooLate(let days):
            Phrase(
                zh: "最晚 \(days) 天后开始适用。",
                en: "It must hold within \(days) days."
            )
        case .unknownProposal(let id):
            Phrase(zh: "没有 \(id) 号提议。", en: "There is no proposal number \(id).")
        case .proposalClosed:
            Phrase(zh: "这个提议已经通过。", en: "The proposal was adopted already.")
        default: Phrase(zh: "", en: "")
        }
    }

    private var ofBinding: Phrase {
        switch self {
        case .unboundBodies(let keys):
            Phrase(
                zh: "请写明由哪个组织担任：\(Self.typed(keys))。",
                en: "Say which organisation stands for: \(Self.typed(keys))."
            )
        case .unknownBody(let key, let body):
            Phrase(
                zh: "“\(key)”写的 \(body) 号组织不在册。",
                en: "Organisation number \(body), for “\(key)”, is not on file."
            )
        case .bodyKind(let key, let needed, let found):
            Phrase(
                zh: "“\(key)”应当是\(needed.phrase.zh)，写的是\(found.phrase.zh)。",
                en: "“\(key)” needs: \(needed.phrase.en). Found: \(found.phrase.en)."
            )
        case .bodyEnded(let key):
            Phrase(
                zh: "“\(key)”写的组织已经终止。",
                en: "The organisation for “\(key)” has ended."
            )
        case .notABody(let keys):
            Phrase(
                zh: "办法里没有这些组织：\(Self.typed(keys))。",
                en: "The institution has no such bodies: \(Self.typed(keys))."
            )
        case .unboundFunds(let keys):
            Phrase(
                zh: "请写明用哪笔资金：\(Self.typed(keys))。",
                en: "Say which fund stands for: \(Self.typed(keys))."
            )
        case .unknownFund(let key, let fund):
            Phrase(
                zh: "“\(key)”写的 \(fund) 号资金不在册。",
                en: "Fund number \(fund), for “\(key)”, is not on file."
            )
        case .fundHolder(let key):
            Phrase(
                zh: "“\(key)”这笔资金不由办法写的组织持有。",
                en: "The fund for “\(key)” is held by another one than the institution says."
            )
        case .notAFund(let keys):
            Phrase(
                zh: "办法里没有这些资金：\(Self.typed(keys))。",
                en: "The institution has no such funds: \(Self.typed(keys))."
            )
        default: Phrase(zh: "", en: "")
        }
    }
}
