import Application
import Domain
import Kernel

/// What people of the example do together in a year, by two ways of working: ideas that become
/// projects, and plots that neighbours keep.
extension DemoDistrict {
    /// Who takes part, and what was adopted.
    struct Cast {
        let community: Identifier<Place>
        let ideas: Identifier<AdoptedInstitution>
        let plots: Identifier<AdoptedInstitution>
        /// Two of the committee, two of the residents' meeting, and neighbours.
        let workers: [MatterParty]
        let meeting: [MatterParty]
        let neighbours: [MatterParty]
    }

    /// Nothing where the files of the institutions are not at hand.
    mutating func adopt(
        at community: Identifier<Place>,
        under office: Identifier<Organisation>
    ) async throws -> Cast? {
        guard let idea = TemplateFolder.named("haicang"),
            let plot = TemplateFolder.named("houtai"),
            let committee = body(.residentsCommittee, of: community),
            let company = body(.propertyCompany, of: community)
        else { return nil }
        let people = adults(in: community)
        let name = name(of: community)
        let seats = DemoSeats.meeting(from: begin(monthsAgo: 6))
        let meeting = try await found(.conference, name + "居民会议", at: community, BodyTies(), seats)
        let keepers = try await found(
            .conference,
            name + "认领户会议",
            at: community,
            BodyTies(),
            seats
        )
        try await seat(people.dropFirst(7).prefix(5), in: meeting, from: begin(monthsAgo: 6))
        try await seat(people.dropFirst(9).prefix(5), in: keepers, from: begin(monthsAgo: 6))
        let root = try await offices()
        let funds = try await funds(committee: committee, finance: root[2], office: office)
        let others = try await associations(of: community, name)
        let ideas = InstitutionBinding(
            institution: idea,
            place: community,
            bodies: keyed([
                "residents_committee": committee, "residents_meeting": meeting,
                "subdistrict": office, "coordinating_office": root[0], "sector_bureau": root[1],
                "finance_bureau": root[2], "city_office": root[3], "contractor": root[4],
                "elderly_association": others[0], "tai_chi_association": others[1],
            ]),
            funds: keyed([
                "community_share": funds[0], "district_share": funds[1],
                "subdistrict_share": funds[2],
            ])
        )
        let plots = InstitutionBinding(
            institution: plot,
            place: community,
            bodies: keyed([
                "community": committee, "keepers_meeting": keepers, "property_company": company,
            ])
        )
        return Cast(
            community: community,
            ideas: try await adopt(ideas),
            plots: try await adopt(plots),
            workers: people.prefix(2).map(MatterParty.person),
            meeting: people.dropFirst(7).prefix(2).map(MatterParty.person),
            neighbours: ofDifferentHouseholds(people.reversed()).prefix(4)
                .map(MatterParty.person)
        )
    }

    private func ofDifferentHouseholds(
        _ people: [Identifier<Person>]
    ) -> [Identifier<Person>] {
        let district = writer.published.current.state.district
        var seen: Set<Identifier<Household>> = []
        return people.filter { id in
            district.person(id)?.household.map { seen.insert($0).inserted } ?? false
        }
    }

    private mutating func adopt(
        _ binding: InstitutionBinding
    ) async throws -> Identifier<AdoptedInstitution> {
        let command = AdoptInstitution(binding: binding)
        return Identifier(try await give(.institutions(.adopt(command))).subject)
    }

    private func keyed<Subject>(
        _ names: [String: Identifier<Subject>]
    ) -> [Key: Identifier<Subject>] {
        names.reduce(into: [:]) { keyed, name in
            if let key = Key(name.key) { keyed[key] = name.value }
        }
    }

    /// Offices of the district and the city, and who does the work.
    private mutating func offices() async throws -> [Identifier<Organisation>] {
        var offices: [Identifier<Organisation>] = []
        let kinds: [(OrganisationKind, String)] = [
            (.office, "区统筹协调办公室"), (.bureau, "区住房和建设局"), (.bureau, "区财政局"),
            (.office, "市统筹协调办公室"), (.enterprise, "示例建设公司"),
        ]
        for (kind, name) in kinds {
            let ties = BodyTies(isRegistered: true)
            offices.append(try await found(kind, name, at: Places.root, ties))
        }
        return offices
    }

    private mutating func associations(
        of community: Identifier<Place>,
        _ name: String
    ) async throws -> [Identifier<Organisation>] {
        var found: [Identifier<Organisation>] = []
        for title in ["老年协会", "太极协会"] {
            found.append(
                try await self.found(
                    .neighbourhoodOrganisation,
                    name + title,
                    at: community,
                    BodyTies()
                )
            )
        }
        return found
    }

    private mutating func funds(
        committee: Identifier<Organisation>,
        finance: Identifier<Organisation>,
        office: Identifier<Organisation>
    ) async throws -> [Identifier<Fund>] {
        var funds: [Identifier<Fund>] = []
        for (holder, title, yuan) in [
            (committee, "社区自筹", Int64(60_000)), (finance, "区级资金", 400_000),
            (office, "街道资金", 300_000),
        ] {
            let opening = OpenFund(
                holder: holder,
                place: Places.root,
                title: title,
                restriction: .unrestricted
            )
            let fund = Identifier<Fund>(try await give(.funds(.open(opening))).subject)
            let receipt = RecordReceipt(
                fund: fund,
                amount: Money(fen: yuan * 100),
                source: holder == committee ? .community : .government
            )
            try await give(.funds(.receive(receipt)))
            funds.append(fund)
        }
        return funds
    }
}

extension DemoDistrict {
    /// The first half: a thing that went all the way, one that was dropped, plots with keepers.
    mutating func begin(_ cast: Cast) async throws {
        let bench = try await idea(cast, "3号楼前修两张长椅", by: 0, "老人买菜回来没有地方歇脚。")
        try await publish(bench, by: cast.neighbours[0])
        try await object(to: bench, "长椅会不会招人夜里聊天？", by: cast.neighbours[1])
        let answerer = try await mediate(bench, broughtBy: cast.neighbours[0])
        try await answer(bench, 0, "taken_up", "装在路灯下，离窗户远一点。", by: answerer)
        try await step(bench, "answer_objections", by: cast.neighbours[0])
        try await decide(bench, "temperature_vote", cast, yes: 4, no: 1)
        try await stateMinority(of: bench, "有邻居还是担心夜里的声音，希望九点以后不要聚在那里。")
        try await lendAHand(to: bench, cast.neighbours)
        try await step(bench, "adopt", by: cast.workers[0])
        let dropped = try await idea(cast, "广场上修一个喷泉", by: 2, "夏天凉快些。")
        try await step(dropped, "drop", by: cast.neighbours[2])
        for (number, title) in ["1号楼西侧花池", "2号楼东侧花池", "北门香樟树下", "车棚后菜地"]
            .enumerated()
        {
            let plot = try await open(cast.plots, "plot", cast, title, by: cast.workers[0])
            try await act(
                plot,
                "list",
                ["place": title, "what_you_get": "署名牌、工具和水"],
                by: cast.workers[0]
            )
            guard number < 3 else { continue }
            let keeper = cast.neighbours[number]
            try await step(plot, "claim", by: keeper)
            guard number < 2 else { continue }
            try await act(plot, "sign_letter", ["tag_text": "测试邻居"], by: keeper)
            try await act(plot, "care_log", ["minutes": "40"], by: keeper)
        }
    }

    /// The last weeks: things of every step, for today's pages.
    mutating func goOn(_ cast: Cast) async throws {
        let lamp = try await idea(cast, "北门到2号楼装路灯", by: 1, "晚上九点以后这一段没有灯。")
        try await photograph(lamp, "晚上九点，从北门看过来", by: cast.neighbours[1])
        try await publish(lamp, by: cast.neighbours[1])
        try await object(to: lamp, "灯太亮会照进一楼窗户。", by: cast.neighbours[2])
        try await object(to: lamp, "电费谁出？", by: cast.neighbours[3])
        let hearer = try await mediate(lamp, broughtBy: cast.neighbours[1])
        try await answer(lamp, 0, "taken_up", "用往下照的灯罩。", by: hearer)
        try await say(lamp, "早就该装了，我家孩子下晚自习走这条路。", by: cast.neighbours[0])
        let shed = try await idea(cast, "车棚加两个充电插座", by: 3, "现在有人从楼上拉线充电，不安全。")
        try await say(shed, "物业说总电表还有余量。", by: cast.neighbours[0])
        let road = try await open(
            cast.ideas,
            "project",
            cast,
            "3号楼前积水的路重新铺",
            ["problem": "每次下雨都积水，老人出不了门。"],
            by: cast.neighbours[2]
        )
        try await wantToHear(of: road, Array(cast.neighbours.suffix(2)))
        try await step(road, "convene", by: cast.workers[0])
        try await decide(road, "resolve_for", cast, yes: 5, no: 0)
        try await pledge(road, "12000.00", by: cast.neighbours[2])
        try await pledge(road, "600.00", by: cast.neighbours[0])
        try await act(
            road,
            "apply",
            ["estimate": "40000.00", "purpose": "paths_and_lighting"],
            by: cast.workers[0]
        )
        let dance = try await idea(cast, "广场舞八点半结束", by: 0, "九点孩子要睡觉。")
        try await publish(dance, by: cast.neighbours[0])
        try await step(dance, "answer_objections", by: cast.neighbours[0])
        try await count(dance, "temperature_vote", cast, yes: 4, no: 1)
    }
}

extension DemoDistrict {
    private mutating func idea(
        _ cast: Cast,
        _ title: String,
        by number: Int,
        _ why: String
    ) async throws -> Identifier<Matter> {
        let party = cast.neighbours[number]
        let idea = try await open(cast.ideas, "idea", cast, title, by: party)
        try await say(idea, why, by: party)
        return idea
    }

    private mutating func open(
        _ adoption: Identifier<AdoptedInstitution>,
        _ process: String,
        _ cast: Cast,
        _ title: String,
        _ fields: [String: String] = [:],
        by party: MatterParty
    ) async throws -> Identifier<Matter> {
        let command = OpenMatter(
            adoption: adoption,
            process: key(process),
            place: cast.community,
            title: title,
            fields: written(fields),
            by: party
        )
        pass()
        return Identifier(try await give(.matters(.open(command))).subject)
    }

    private mutating func publish(_ idea: Identifier<Matter>, by party: MatterParty) async throws {
        try await act(
            idea,
            "publish_idea",
            [
                "costs": "材料两千元左右，居民自己动手。", "who_gains": "住在附近的人。",
                "who_loses": "施工时要绕路。", "alternative": "维持现状。",
            ],
            by: party
        )
    }

    private mutating func step(
        _ matter: Identifier<Matter>,
        _ event: String,
        by party: MatterParty
    ) async throws {
        try await act(matter, event, [:], by: party)
    }

    private mutating func act(
        _ matter: Identifier<Matter>,
        _ event: String,
        _ fields: [String: String],
        by party: MatterParty
    ) async throws {
        let step = StepMatter(matter: matter, event: key(event), by: party)
        pass()
        try await give(.matters(.act(ActInMatter(step: step, fields: written(fields)))))
    }

    private mutating func object(
        to matter: Identifier<Matter>,
        _ words: String,
        by party: MatterParty
    ) async throws {
        try await add(matter, "objections", ["words": words], by: party)
    }

    private mutating func pledge(
        _ matter: Identifier<Matter>,
        _ amount: String,
        by party: MatterParty
    ) async throws {
        try await add(matter, "pledges", ["amount": amount, "in_kind": "false"], by: party)
    }

    private mutating func add(
        _ matter: Identifier<Matter>,
        _ kind: String,
        _ fields: [String: String],
        by party: MatterParty
    ) async throws {
        let line = AddMatterLine(
            matter: matter,
            kind: key(kind),
            fields: written(fields),
            by: party
        )
        try await give(.matters(.addLine(line)))
    }

    private mutating func answer(
        _ matter: Identifier<Matter>,
        _ line: UInt16,
        _ verdict: String,
        _ reason: String,
        by party: MatterParty
    ) async throws {
        let judgement = JudgeMatterLine(
            matter: matter,
            line: line,
            verdict: key(verdict),
            reason: reason,
            by: party
        )
        try await give(.matters(.judgeLine(judgement)))
    }

    private mutating func say(
        _ matter: Identifier<Matter>,
        _ text: String,
        by party: MatterParty
    ) async throws {
        let comment = CommentOnMatter(matter: matter, text: text, by: party)
        try await give(.voice(.comment(comment)))
    }

    private mutating func count(
        _ matter: Identifier<Matter>,
        _ event: String,
        _ cast: Cast,
        yes: Int,
        no: Int
    ) async throws {
        let count = CountDecision(
            matter: matter,
            event: key(event),
            count: DecisionCount(members: 5, present: 5, yes: yes, no: no, abstained: 0),
            by: cast.meeting[0]
        )
        pass()
        try await give(.matters(.countDecision(count)))
    }

    private mutating func decide(
        _ matter: Identifier<Matter>,
        _ event: String,
        _ cast: Cast,
        yes: Int,
        no: Int
    ) async throws {
        try await count(matter, event, cast, yes: yes, no: no)
        let sign = SignDecision(matter: matter, by: cast.meeting[1])
        try await give(.matters(.signDecision(sign)))
    }

    /// Six hours go by between one thing and the next.
    private func pass() { clock.pass(milliseconds: Instant.millisecondsPerDay / 4) }

    private func key(_ text: String) -> Key {
        guard let key = Key(text) else { preconditionFailure("the example writes keys") }
        return key
    }

    private func written(_ fields: [String: String]) -> [WrittenField] {
        fields.sorted { $0.key < $1.key }.map { WrittenField(key: key($0.key), text: $0.value) }
    }
}
