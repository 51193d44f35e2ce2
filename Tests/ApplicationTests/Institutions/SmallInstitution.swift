import Application
import Domain
import Kernel

/// The smallest file that is good in every way, and what can be done to it.
enum SmallInstitution {
    static let name = "small.yaml"
    static let text = """
        id: small
        version: 1
        title: {zh: 小社区, en: A small community}
        bodies:
          committee:
            title: {zh: 居委会, en: Committee}
            kind: residents_committee
            seats: {min: 5, max: 9}
            src: S
          meeting: {title: {zh: 居民会议, en: Meeting}, kind: conference, src: S}
        roles:
          resident: {title: {zh: 居民, en: Resident}, holder: resident, class: resident, src: S}
          worker:
            title: {zh: 工作人员, en: Worker}
            holder: {member_of: committee}
            class: residents_committee
            src: A somebody has to
        powers:
          propose: {holders: [resident], src: S}
          decide: {holders: [meeting], src: S}
        processes:
          need:
            title: {zh: 需求, en: Need}
            opened_by: resident
            initial: told
            src: S
            fields:
              what: {title: {zh: 什么, en: What}, kind: text, max: 400}
              cost: {title: {zh: 花费, en: Cost}, kind: money}
            states:
              told:
                title: {zh: 已反映, en: Told}
                phase: heard
                owed: {by: committee, within: {working_days: 10}, escalates_to: meeting, src: P}
              agreed: {title: {zh: 已同意, en: Agreed}, phase: doing}
              done: {title: {zh: 办结, en: Done}, phase: closed}
            transitions:
              - event: agree
                title: {zh: 同意, en: Agree}
                from: told
                to: agreed
                decided_by:
                  body: meeting
                  instrument: vote
                  quorum: {more_than: "1/2"}
                  of: cast
                  threshold: {at_least: "2/3"}
                  else: decline
                src: S
              - event: decline
                title: {zh: 不同意, en: Decline}
                from: told
                to: told
                lost: agree
                reason: true
                src: S
              - event: finish
                title: {zh: 完成, en: Finish}
                from: agreed
                to: done
                by: worker
                requires:
                  - fields_complete: [what]
                    src: S
                  - amount_at_most: {field: cost, max: "500.00"}
                    src: A
                  - within_scope: true
                    src: A
                does:
                  - publish: {aggregate_only: false}
                stage: assess
                src: S

        """

    /// The file with money in it, and all that money asks for.
    static let withMoney = with(
        "processes:\n",
        """
        funds:
          purse: {title: {zh: 钱袋, en: Purse}, holder: committee, src: S}
        processes:
          buying:
            title: {zh: 采购, en: Buying}
            opened_by: resident
            initial: asked
            src: S
            fields:
              cost: {title: {zh: 花费, en: Cost}, kind: money}
            states:
              asked: {title: {zh: 已提出, en: Asked}, phase: deciding}
              granted: {title: {zh: 已批准, en: Granted}, phase: doing}
              paid: {title: {zh: 已付, en: Paid}, phase: closed}
            transitions:
              - event: grant
                title: {zh: 批准, en: Grant}
                from: asked
                to: granted
                by: worker
                does:
                  - commit: {fund: purse, amount: cost}
                src: S
              - event: pay
                title: {zh: 付款, en: Pay}
                from: granted
                to: paid
                by: worker
                requires:
                  - distinct_persons: [grant]
                    src: P
                does:
                  - pay: cost
                src: S

        """
    ).replacing(
        "  decide: {holders: [meeting], src: S}\n",
        with: "  decide: {holders: [meeting], src: S}\n"
            + "  hold_funds: {holders: [committee], src: S}\n"
            + "  disburse: {holders: [worker], src: S}\n"
    )

    /// The file with one piece of its text replaced everywhere.
    static func with(_ old: String, _ new: String) -> String {
        var rest = text[...]
        var changed = ""
        while let range = rest.firstRange(of: old) {
            changed += rest[..<range.lowerBound] + new
            rest = rest[range.upperBound...]
        }
        return changed + rest
    }

    static func read(
        _ text: String,
        bases: [InstitutionFiles.File] = []
    ) -> InstitutionFiles.Outcome {
        let file = InstitutionFiles.File(name: name, bytes: Array(text.utf8))
        return InstitutionFiles.read(file, bases: bases)
    }

    /// Where some words first stand.
    static func place(of words: String, in text: String) -> SourcePlace? {
        guard let range = text.firstRange(of: words) else { return nil }
        let before = text[..<range.lowerBound].split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let column = (before.last?.unicodeScalars.count ?? 0) + 1
        return SourcePlace(file: name, line: before.count, column: column)
    }

    static func findings(_ text: String) -> [InstitutionFinding] {
        switch read(text) {
        case .read: []
        case .refused(let findings): findings
        }
    }
}

extension String {
    /// With the first of some words replaced.
    func replacing(_ old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return String(self[..<range.lowerBound]) + new + self[range.upperBound...]
    }
}

extension InstitutionFiles.Outcome {
    var institution: Institution? {
        switch self {
        case .read(let sourced): sourced.institution
        case .refused: nil
        }
    }

    var findings: [InstitutionFinding] {
        switch self {
        case .read: []
        case .refused(let findings): findings
        }
    }
}
