/// A small way of working with money, rows, a decision and something that is owed.
enum YardFile {
    static let text = """
        id: yard
        version: 1
        title: {zh: 院落小修, en: Small repairs}

        bodies:
          committee: {title: {zh: 居委会, en: Committee}, kind: residents_committee, src: A}
          meeting: {title: {zh: 院落会, en: Courtyard meeting}, kind: conference, src: A}

        roles:
          resident: {title: {zh: 居民, en: Resident}, holder: resident, class: resident, src: A}
          worker:
            title: {zh: 居委会工作人员, en: Committee worker}
            holder: {member_of: committee}
            class: residents_committee
            src: A

        powers:
          propose: {holders: [resident], src: A}
          decide: {holders: [meeting], src: A}
          hold_funds: {holders: [committee], src: A}
          disburse: {holders: [worker], src: A}
          observe: {holders: [resident], src: A}
          answer: {holders: [committee], src: A}

        funds:
          purse:
            title: {zh: 院落小金库, en: The courtyard's purse}
            holder: committee
            purposes: [small_repairs]
            ring_fenced: true
            src: A

        terms:
          small_repairs: {zh: 小修, en: Small repairs}
          invoice: {zh: 发票, en: invoice}

        processes:
          repair:
            title: {zh: 小修, en: Repair}
            opened_by: resident
            initial: told
            src: A
            fields:
              where: {title: {zh: 哪里坏了, en: Where}, kind: text, max: 80}
              cost: {title: {zh: 要多少钱, en: Cost}, kind: money}
            lines:
              wishes:
                title: {zh: 意见, en: Wishes}
                fields:
                  words: {title: {zh: 内容, en: Words}, kind: text, max: 200}
                verdicts:
                  taken_up: {title: {zh: 采纳, en: Taken up}}
                  declined: {title: {zh: 不采纳, en: Declined}, needs: [reason]}
                added_by: [resident]
                judged_by: [worker]
            states:
              told:
                title: {zh: 有人说了, en: Told}
                phase: heard
                owed: {by: committee, within: {working_days: 5}, escalates_to: meeting, src: A}
              discussed: {title: {zh: 商量中, en: Being discussed}, phase: deciding}
              agreed: {title: {zh: 同意修, en: Agreed}, phase: doing}
              repaired: {title: {zh: 修好了, en: Repaired}, phase: closed}
            transitions:
              - event: estimate
                title: {zh: 估价, en: Say what it costs}
                from: told
                to: discussed
                by: worker
                requires:
                  - fields_complete: [where, cost]
                    src: A
                  - answered: wishes
                    src: A
                  - amount_at_most: {field: cost, max: "2000.00"}
                    src: A
                src: A
              - event: agree
                title: {zh: 同意修, en: Agree}
                from: discussed
                to: agreed
                decided_by:
                  body: meeting
                  instrument: vote
                  quorum: {more_than: "1/2"}
                  of: cast
                  threshold: {more_than: "1/2"}
                  else: not_yet
                does:
                  - commit: {fund: purse, amount: cost}
                stage: decide
                src: A
              - event: not_yet
                title: {zh: 再商量, en: Not yet}
                from: discussed
                to: told
                lost: agree
                src: A
              - event: pay
                title: {zh: 付款, en: Pay}
                from: agreed
                to: repaired
                by: worker
                requires:
                  - evidence: [invoice]
                    src: A
                  - not_conflicted: true
                    src: A
                  - distinct_persons: [estimate]
                    src: A
                does:
                  - pay: cost
                stage: fund
                src: A

        """
}
