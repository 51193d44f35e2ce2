package import Domain
import Kernel

extension TaskRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .unknownPlace(let place): PlaceRefusal.unknownPlace(place).phrase
        case .placeMerged(let place, let into): PlaceRefusal.merged(place, into: into).phrase
        case .unknownOrganisation(let body): BodyRefusal.unknownBody(body).phrase
        case .organisationEnded(let body, let day): BodyRefusal.ended(body, at: day).phrase
        case .unknownParty(let party): DutyRefusal.unknownParty(party).phrase
        case .notActingFor(let body):
            Phrase(
                zh: "只有 \(body) 号组织的人才能这样做。",
                en: "Only somebody who acts for organisation number \(body) may do that."
            )
        case .notKeeper(let keeper): Self.keeper(keeper)
        case .ownApplication:
            Phrase(
                zh: "申请单位的人不能决定自己的申请，请由别人决定。",
                en: "Whoever applied does not decide about it: somebody else must."
            )
        case .keptAlready:
            Phrase(zh: "已经是这样了。", en: "That is so already.")
        case .words(let flaw): flaw.textPhrase
        case .reason(let flaw): flaw.textPhrase
        case .wordsAlreadyRemoved:
            Phrase(zh: "这段文字已经删除。", en: "These words were removed already.")
        case .noReason:
            Phrase(
                zh: "这份申请没有被拒绝，没有理由可删。",
                en: "This application was not refused: there is no reason to remove."
            )
        case .moneyOutOfRange(let max): Self.money(max)
        case .timesOutOfRange(let max):
            Phrase(
                zh: "一年 1 到 \(max) 次。",
                en: "From once to \(max) times a year."
            )
        case .tooManyApplications(let max):
            Phrase(zh: "最多 \(max) 份申请。", en: "There can be at most \(max) applications.")
        case .unknownApplication(let id):
            Phrase(zh: "没有 \(id) 号申请。", en: "There is no application number \(id).")
        case .answered(let id):
            Phrase(
                zh: "\(id) 号申请已经答复过了。",
                en: "Application number \(id) was answered already."
            )
        case .untilOutOfRange(let earliest, let latest), .dueOutOfRange(let earliest, let latest):
            Self.between(earliest, latest)
        case .unknownTask(let id):
            Phrase(zh: "清单上没有 \(id) 号任务。", en: "There is no task number \(id) on a list.")
        case .withdrawn(let id, let day):
            Phrase(
                zh: "\(id) 号任务已于\(Dates.day(day).zh)退出清单。",
                en: "Task number \(id) was taken off the list on \(Dates.day(day).en)."
            )
        case .notAdmitted(let id, let keeper): Self.notAdmitted(id, keeper)
        case .noCommittee(let body):
            Phrase(
                zh: "\(body) 号组织不是居民委员会或村民委员会。",
                en: "Organisation number \(body) is no residents’ or villagers’ committee."
            )
        case .askedOftenEnough(let times, let year):
            Phrase(
                zh: "\(year) 年这项任务已经派过 \(times) 次，到了准入的上限。",
                en: """
                    In \(year) this was asked \(counted(times, "time", "times")), which is as \
                    often as was admitted.
                    """
            )
        case .tooManySent(let max):
            Phrase(zh: "最多派 \(max) 次任务。", en: "At most \(max) tasks can be sent.")
        case .tooManyTurnedAway(let max):
            Phrase(
                zh: "同一单位一年最多记 \(max) 次。",
                en: "At most \(max) a year are noted of one sender."
            )
        case .tooManyDuties(let max):
            Phrase(
                zh: "待办已经有 \(max) 件，先办掉一些。",
                en: "\(max) duties are open already: close some first."
            )
        }
    }

    private static func keeper(_ keeper: Identifier<Organisation>?) -> Phrase {
        guard let keeper else {
            return Phrase(
                zh: "只有区政府的人才能决定准入。",
                en: "Only staff of the district itself decide what is admitted."
            )
        }
        return Phrase(
            zh: "准入由 \(keeper) 号组织决定，只有它的人才能答复。",
            en: """
                What is admitted is decided by organisation number \(keeper), and only whoever \
                acts for it answers.
                """
        )
    }

    private static func money(_ max: Money) -> Phrase {
        Phrase(
            zh: "金额从 0 到 \(FundWords.yuan(max).zh)。",
            en: "An amount from nothing to \(FundWords.yuan(max).en)."
        )
    }

    private static func between(_ earliest: Day, _ latest: Day) -> Phrase {
        Phrase(
            zh: "日期要在\(Dates.day(earliest).zh)到\(Dates.day(latest).zh)之间。",
            en: "A day from \(Dates.day(earliest).en) to \(Dates.day(latest).en)."
        )
    }

    private static func notAdmitted(
        _ task: Identifier<ListedTask>,
        _ keeper: Identifier<Organisation>?
    ) -> Phrase {
        let decides = keeper.map { "\($0) 号组织" } ?? TaskWords.districtOffice.zh
        let asks =
            keeper.map { "organisation number \($0)" } ?? TaskWords.districtOffice.en
        return Phrase(
            zh: "\(task) 号任务没有准入到这个居委会，不能派。可以向\(decides)申请准入。",
            en: """
                Task number \(task) is not admitted for that committee and cannot be asked of \
                it. Apply to \(asks).
                """
        )
    }
}
