import Application
import Domain

/// A small way of working: wishes that the committee takes up, and help for one person.
enum WishInstitution {
    static let text = """
        id: wishes
        version: 1
        title: {zh: 邻里心愿, en: Wishes}
        bodies:
          committee: {title: {zh: 居委会, en: The committee}, kind: residents_committee, src: S}
        roles:
          resident: {title: {zh: 居民, en: Resident}, holder: resident, class: resident, src: S}
          wisher: {title: {zh: 提出的人, en: Who wished}, holder: opener, class: resident, src: S}
          worker:
            title: {zh: 工作人员, en: Worker}
            holder: {member_of: committee}
            class: residents_committee
            src: A
        powers:
          propose: {holders: [resident], src: S}
          decide: {holders: [committee], src: S}
        processes:
          wish:
            title: {zh: 心愿, en: Wish}
            opened_by: resident
            initial: said
            src: S
            fields:
              why: {title: {zh: 为什么, en: Why}, kind: text, max: 200}
              cost: {title: {zh: 预算（元）, en: Budget}, kind: money}
            lines:
              doubts:
                title: {zh: 疑问, en: Doubts}
                fields:
                  words: {title: {zh: 内容, en: What is said}, kind: text, max: 300}
                verdicts:
                  answered: {title: {zh: 公开答复, en: Answered in public}, needs: [reason]}
                added_by: [resident]
                judged_by: [worker]
              against:
                title: {zh: 不同意见, en: Against it}
                stance: objection
                fields:
                  words: {title: {zh: 内容, en: What is said}, kind: text, max: 300}
                verdicts:
                  answered: {title: {zh: 公开答复, en: Answered in public}, needs: [reason]}
                added_by: [resident]
                judged_by: [worker]
            states:
              said:
                title: {zh: 刚提出, en: Just said}
                phase: heard
                owed: {by: committee, within: {working_days: 5}, src: P}
              agreed: {title: {zh: 已同意, en: Taken up}, phase: doing}
              done: {title: {zh: 已办成, en: Brought about}, phase: looking_back}
              over: {title: {zh: 已了结, en: Over}, phase: closed}
              declined: {title: {zh: 没有采纳, en: Declined}, phase: closed}
            transitions:
              - event: take_up
                title: {zh: 采纳, en: Take it up}
                from: said
                to: agreed
                by: worker
                requires:
                  - fields_complete: [cost]
                    src: S
                  - answered: against
                    src: S
                does:
                  - publish: {aggregate_only: false}
                stage: decide
                src: S
              - event: decline
                title: {zh: 不采纳, en: Decline it}
                from: said
                to: declined
                by: worker
                reason: true
                src: S
              - event: finish
                title: {zh: 办成, en: Bring it about}
                from: agreed
                to: done
                by: worker
                requires:
                  - evidence: [photo]
                    src: P
                stage: deliver
                src: S
              - event: back
                title: {zh: 退回, en: Send it back}
                from: agreed
                to: said
                by: worker
                reason: true
                src: S
              - event: close
                title: {zh: 了结, en: Close it}
                from: done
                to: over
                by: wisher
                stage: assess
                src: S
          help:
            title: {zh: 帮一把, en: A hand}
            opened_by: resident
            initial: asked
            src: A
            fields:
              need: {title: {zh: 需要什么, en: What is needed}, kind: text, max: 200}
            states:
              asked: {title: {zh: 已提出, en: Asked}, phase: heard}
              helped: {title: {zh: 已帮到, en: Helped}, phase: closed}
            transitions:
              - event: help
                title: {zh: 帮到了, en: Helped}
                from: asked
                to: helped
                by: worker
                does:
                  - start_retention: {months: 12}
                stage: deliver
                src: A
        """

    static func institution() -> Institution? {
        let file = InstitutionFiles.File(name: "wishes.yaml", bytes: Array(text.utf8))
        guard case .read(let found) = InstitutionFiles.read(file) else { return nil }
        return found.institution
    }
}
