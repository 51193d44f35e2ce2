import Application
import Domain
import Kernel
import Testing

/// Each rule of the check, by a fault planted in a file that is good.
@Suite struct InstitutionCheckTests {
    struct Plant: Sendable, CustomTestStringConvertible {
        let rule: FlawRule
        let names: [String]
        let old: String
        let new: String
        var text = SmallInstitution.text
        /// What must be changed elsewhere for it.
        var also: [(old: String, new: String)] = []

        init(_ rule: FlawRule, _ names: [String], _ old: String, _ new: String) {
            self.rule = rule
            self.names = names
            self.old = old
            self.new = new
        }

        /// In the file that has money in it.
        func ofMoney() -> Plant {
            var plant = self
            plant.text = SmallInstitution.withMoney
            return plant
        }

        func with(_ old: String, _ new: String) -> Plant {
            var plant = self
            plant.also.append((old, new))
            return plant
        }

        var planted: String {
            also.reduce(text.replacingAll(old, with: new)) { $0.replacingAll($1.old, with: $1.new) }
        }

        var testDescription: String { "\(rule.rawValue) \(names.joined(separator: " "))" }
    }

    private static let waiting = """
              waiting: {title: {zh: 等待, en: Waiting}, phase: doing}

        """

    private static func step(
        _ event: String,
        from: String,
        to: String,
        _ mover: String,
        _ more: String = ""
    ) -> String {
        """
              - event: \(event)
                title: {zh: 步, en: Step}
                from: \(from)
                to: \(to)
                \(mover)
        \(more)        src: A

        """
    }

    private static let lastStep = "      - event: finish\n"
    private static let payStep = "      - event: pay\n"
    private static let toRefused = """
              refused: {title: {zh: 不办, en: Refused}, phase: closed}

        """
    private static let agreed = "      agreed: {title"

    static let plants: [Plant] = [
        Plant(.undefined, ["workers"], "by: worker", "by: workers"),
        Plant(.undefined, ["council"], "body: meeting", "body: council"),
        Plant(.undefined, ["agred"], "to: agreed", "to: agred"),
        Plant(.undefined, ["price"], "field: cost", "field: price"),
        Plant(.undefined, ["nobody"], "holders: [meeting]", "holders: [nobody]"),
        Plant(.undefined, ["lottery"], "within_scope: true", "consent: lottery"),
        Plant(.undefined, ["above"], "escalates_to: meeting", "escalates_to: above"),
        Plant(.undefined, ["team"], "member_of: committee", "member_of: team"),
        Plant(.wrongKind, ["what"], "field: cost", "field: what"),
        Plant(.unreachableState, ["waiting"], agreed, waiting + agreed),
        Plant(.deadEnd, ["waiting"], agreed, waiting + agreed),
        Plant(
            .unfinishable,
            ["waiting"],
            lastStep,
            step("wait", from: "agreed", to: "waiting", "by: worker")
                + step("go", from: "waiting", to: "again", "by: worker")
                + step("back", from: "again", to: "waiting", "by: worker") + lastStep
        ).with(agreed, waiting + waiting.replacingAll("waiting", with: "again") + agreed),
        Plant(
            .ambiguousEvent,
            ["finish", "agreed"],
            lastStep,
            step("finish", from: "agreed", to: "told", "by: worker") + lastStep
        ),
        Plant(
            .sameTrigger,
            ["wait", "rest", "agreed"],
            lastStep,
            step("wait", from: "agreed", to: "told", "when: {elapsed: {days: 3}}")
                + step("rest", from: "agreed", to: "done", "when: {elapsed: {days: 3}}") + lastStep
        ),
        Plant(
            .triggersAtOnce,
            ["wait", "rest", "agreed"],
            lastStep,
            step("wait", from: "agreed", to: "told", "when: {elapsed: {days: 3}}")
                + step("rest", from: "agreed", to: "done", "when: {elapsed: {months: 1}}")
                + lastStep
        ),
        Plant(.lostDecision, ["decline"], "lost: agree", "lost: finish"),
        Plant(.lostDecision, ["finish"], "lost: agree", "lost: finish"),
        Plant(
            .unheldRole,
            ["worker"],
            "holder: {member_of: committee}",
            "holder: {named: helper}"
        ),
        Plant(.unheldRole, ["worker"], "holder: {member_of: committee}", "holder: owner"),
        Plant(
            .tooFewSeats,
            ["meeting"],
            "kind: conference, src",
            "kind: conference, seats: {min: 1, max: 1}, src"
        ),
        Plant(
            .clockNotStarted,
            ["c"],
            lastStep,
            step("ring", from: "agreed", to: "told", "when: {due: c}") + lastStep
        ),
        Plant(
            .unattendedLines,
            ["rows"],
            "    states:\n",
            "    lines:\n      rows: {title: {zh: 行, en: Rows}}\n    states:\n"
        ),
        Plant(
            .stancesDecide,
            ["rows"],
            "    states:\n",
            "    lines:\n      rows: {title: {zh: 行, en: Rows}, stance: support, "
                + "verdicts: {yes_so: {title: {zh: 是, en: So}}}, added_by: [resident], "
                + "judged_by: [worker]}\n    states:\n"
        ),
        Plant(
            .silenceDecides,
            ["wait"],
            lastStep,
            step(
                "wait",
                from: "agreed",
                to: "told",
                "when: {elapsed: {days: 3}}",
                "        stage: decide\n"
            ) + lastStep
        ),
        Plant(.shareAboveOne, ["agree"], "at_least: \"2/3\"", "at_least: \"4/3\""),
        Plant(
            .firstStepFields,
            ["tell_more"],
            lastStep,
            step(
                "tell_more",
                from: "told",
                to: "agreed",
                "by: resident",
                "        requires:\n          - fields_complete: [what, cost, place]\n"
                    + "            src: S\n"
            ) + lastStep
        ),
        Plant(.untitled, ["photo"], "fields_complete: [what]", "evidence: [photo]"),
        Plant(
            .reportNotRun,
            ["yearly"],
            "processes:\n",
            "reports:\n  yearly: {title: {zh: 年报, en: Yearly}, from: [worker], to: [resident], "
                + "rhythm: yearly, src: A}\nprocesses:\n"
        ),
        Plant(
            .assessmentNotRun,
            ["yearly"],
            "processes:\n",
            "assessments:\n  yearly: {title: {zh: 评议, en: Yearly}, by: [resident], "
                + "rhythm: yearly, src: A}\nprocesses:\n"
        ),
        Plant(
            .placesNotKept,
            ["care"],
            "processes:\n",
            "services:\n  care: {title: {zh: 照看, en: Care}, provider: committee, src: A}\n"
                + "eligibility:\n  first: {title: {zh: 优先, en: First}, service: care, "
                + "reserved: \"60%\", src: A}\nprocesses:\n"
        ),
        Plant(
            .sideDoorOpen,
            ["grant", "purse"],
            "processes:\n",
            "controls:\n  door: {title: {zh: 旁门, en: Door}, "
                + "side_door: {fund: purse, process: need}, src: A}\nprocesses:\n"
        ).ofMoney(),
        Plant(
            .noWayBack,
            ["refuse"],
            lastStep,
            step("refuse", from: "told", to: "refused", "by: worker", "        reason: true\n")
                + lastStep
        ).with(agreed, toRefused + agreed),
        Plant(
            .refusalWithoutReason,
            ["refuse"],
            lastStep,
            step("refuse", from: "told", to: "done", "by: worker") + lastStep
        ),
        Plant(
            .nothingToAccept,
            ["no_fit"],
            "powers:\n",
            "accepts:\n  - {finding: no_fit, reason: none}\npowers:\n"
        ),
        Plant(
            .moneyWithoutHolder,
            ["hold_funds"],
            "  hold_funds: {holders: [committee], src: S}\n",
            ""
        ).ofMoney(),
        Plant(
            .moneyWithoutHolder,
            ["disburse"],
            "  disburse: {holders: [worker], src: S}\n",
            ""
        ).ofMoney(),
        Plant(
            .payWithoutCommitment,
            ["pay"],
            "commit: {fund: purse, amount: cost}",
            "close_duty"
        ).ofMoney(),
        Plant(.segregation, ["grant", "pay"], "distinct_persons: [grant]", "no_open_duties: true")
            .ofMoney(),
        Plant(
            .moneyLeftBound,
            ["grant", "paid"],
            payStep,
            step("drop", from: "granted", to: "paid", "by: worker") + payStep
        ).ofMoney(),
        Plant(
            .selfApproval,
            ["grant", "worker"],
            "holder: {member_of: committee}",
            "holder: opener"
        ).ofMoney(),
        Plant(
            .sharesNotWhole,
            [],
            "funds:\n",
            "cofinancing:\n  halves: {shares: {purse: \"1/3\"}, src: S}\nfunds:\n"
        ).ofMoney(),
        Plant(.noBoundaries, [], "within_scope: true", "no_open_duties: true"),
        Plant(
            .noFit,
            [],
            "amount_at_most: {field: cost, max: \"500.00\"}",
            "no_open_duties: true"
        ),
        Plant(
            .noCollectiveChoice,
            [],
            "kind: conference",
            "kind: bureau"
        ),
        Plant(.noMonitoring, [], "stage: assess", "stage: deliver"),
        Plant(
            .noGraduatedSanctions,
            [],
            "processes:\n",
            """
            processes:
              tag:
                title: {zh: 牌, en: Tag}
                opened_by: resident
                initial: hung
                src: S
                states:
                  hung: {title: {zh: 挂, en: Hung}, phase: doing}
                  gone: {title: {zh: 摘, en: Gone}, phase: closed}
                transitions:
                  - event: take
                    title: {zh: 摘, en: Take it}
                    from: hung
                    to: gone
                    by: worker
                    does: [withdraw_tag]
                    src: S

            """
        ),
        Plant(.noDisputeWay, [], "        reason: true\n", ""),
        Plant(
            .noOwnRules,
            [],
            "holders: [resident], src: S}\n  decide: {holders: [meeting]",
            "holders: [office], src: S}\n  decide: {holders: [office]"
        ).with(
            "  meeting: {title",
            "  office: {title: {zh: 办公室, en: Office}, kind: office, src: A}\n  meeting: {title"
        ),
        Plant(.notNested, [], ", escalates_to: meeting", ""),
    ]

    @Test func `the files that faults are planted in are good`() throws {
        for text in [SmallInstitution.text, SmallInstitution.withMoney] {
            let outcome = SmallInstitution.read(text)
            #expect(outcome.findings == [])
            let institution = try #require(outcome.institution)
            #expect(InstitutionCheck(institution).open == [])
        }
    }

    @Test(arguments: plants)
    func `each fault is found where it was planted`(plant: Plant) throws {
        let text = plant.planted
        #expect(text != plant.text, "nothing was planted")
        let outcome = SmallInstitution.read(text)
        #expect(outcome.findings == [])
        let institution = try #require(outcome.institution)
        let open = InstitutionCheck(institution).open
        let isFound = open.contains { $0.rule == plant.rule && $0.names.map(\.text) == plant.names }
        #expect(isFound, "\(open.map { "\($0.rule) \($0.names)" })")
    }

    @Test func `every rule has a fault planted for it`() {
        for rule in FlawRule.allCases {
            #expect(Self.plants.contains { $0.rule == rule }, "\(rule)")
        }
    }

    @Test func `a warning that is explained is not open, and an error cannot be explained`() throws
    {
        let reason =
            "\naccepts:\n"
            + "  - {finding: no_way_back, process: need, reason: the paper says so}\n"
            + "  - {finding: undefined, reason: never mind}\n"
        let step = Self.step(
            "refuse",
            from: "told",
            to: "refused",
            "by: workers",
            "        reason: true\n"
        )
        let text =
            SmallInstitution.text.replacing(Self.lastStep, with: step + Self.lastStep)
            .replacing("    transitions:\n", with: Self.toRefused + "    transitions:\n") + reason
        let institution = try #require(SmallInstitution.read(text).institution)
        let check = InstitutionCheck(institution)
        #expect(check.explained.map(\.flaw.rule) == [.noWayBack])
        #expect(check.explained.map(\.reason) == ["the paper says so"])
        #expect(check.open.map(\.rule) == [.undefined, .nothingToAccept])
        #expect(check.errors.map(\.rule) == [.undefined])
    }

    @Test func `what must be attested and was not is named`() throws {
        let text =
            SmallInstitution.text + "\npreconditions:\n"
            + "  small_city: {title: {zh: 小城, en: Small}, needed_to_adopt: true, src: S}\n"
            + "  flag: {title: {zh: 标记, en: Flag}, src: S}\n"
        let institution = try #require(SmallInstitution.read(text).institution)
        let check = InstitutionCheck(institution)
        let small = try #require(Key("small_city"))
        #expect(check.unmet(attested: []).map(\.key) == [small])
        #expect(check.unmet(attested: [small]).isEmpty)
    }
}

extension String {
    fileprivate func replacingAll(_ old: String, with new: String) -> String {
        var rest = self[...]
        var changed = ""
        while let range = rest.firstRange(of: old) {
            changed += rest[..<range.lowerBound] + new
            rest = rest[range.upperBound...]
        }
        return changed + rest
    }
}
