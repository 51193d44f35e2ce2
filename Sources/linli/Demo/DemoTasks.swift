import Application
import Domain
import Kernel

/// What the offices above would have the committee of the example do: one task on the list, one
/// that waits, one that was refused, and some that came by telephone.
extension DemoDistrict {
    mutating func guardGate(
        of community: Identifier<Place>,
        against office: Identifier<Organisation>
    ) async throws {
        guard let committee = body(.residentsCommittee, of: community),
            let worker = adults(in: community).first,
            let keeper = account("test-district"), let sender = account("test-subdistrict")
        else { return }
        let joint = try await found(.bureau, "区民政局", at: Places.root, BodyTies())
        try await give(.tasks(.keep(KeepTaskGate(place: Places.root, keeper: joint))))
        for (words, yuan) in [
            ("代收旧电池，每季度一次", Int64(300)), ("替街道填电动车登记表", 0), ("协助发放老年卡", 500),
        ] {
            let terms = TaskTerms(
                kind: .assist,
                money: Money(yuan: yuan),
                hasTraining: yuan > 0,
                timesPerYear: 4
            )
            let apply = ApplyForTask(
                place: community,
                sender: office,
                words: words,
                terms: terms,
                by: .account(sender)
            )
            try await give(.tasks(.apply(apply)))
        }
        let today = Day(of: clock.wall(), offsetMinutes: 480)
        try await answer(1, .admit(until: today.adding(days: 300)), by: keeper)
        try await answer(2, .refuse(reason: "没有经费，街道自己能办。"), by: keeper)
        let send = SendTask(
            task: Identifier(1),
            committee: committee,
            due: today.adding(days: 30),
            by: .account(sender)
        )
        try await give(.tasks(.send(send)))
        for channel in [TaskChannel.telephone, .telephone, .message] {
            let noted = TurnTaskAway(
                committee: committee,
                sender: office,
                channel: channel,
                by: .person(worker)
            )
            try await give(.tasks(.turnAway(noted)))
        }
    }

    private mutating func answer(
        _ application: UInt64,
        _ verdict: TaskVerdict,
        by keeper: Identifier<StaffAccount>
    ) async throws {
        let answer = AnswerTaskApplication(
            application: Identifier(application),
            verdict: verdict,
            by: .account(keeper)
        )
        try await give(.tasks(.answer(answer)))
    }

    func account(_ signInName: String) -> Identifier<StaffAccount>? {
        writer.published.current.state.staff.account(signingInAs: signInName)
    }
}
