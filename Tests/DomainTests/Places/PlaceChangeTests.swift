import Domain
import Kernel
import Testing

private let newYear = Day("2027-01-01")!.start(offsetMinutes: 480)

private let places = DeciderSpec()
    .given(
        .districtFounded(DistrictFounded(district: 7, name: .plain("云溪"), offsetMinutes: 480)),
        .create(2, .subdistrict, in: 1, "柳岸"),
        .create(3, .community, in: 2, "杏花"),
        .create(4, .community, in: 2, "桃园")
    )

private func scheduled(_ content: PlaceChange.Content, of place: UInt64 = 3) -> Event {
    .placeChangeScheduled(
        PlaceChangeScheduled(
            change: Identifier(1),
            place: Identifier(place),
            content: content,
            effective: newYear
        )
    )
}

private func closed(_ ending: PlaceChangeClosed.Ending) -> Event {
    .placeChangeClosed(PlaceChangeClosed(change: Identifier(1), ending: ending))
}

private let apply = PlaceCommand.applyChange(ApplyPlaceChange(change: Identifier(1)))

@Suite struct PlaceChangeTests {
    @Test func `a rename can be set to a later day`() {
        let command = RenamePlace(place: Identifier(3), name: "杏林", effective: newYear)
        let decided = places.when(.rename(command))
        decided.then(scheduled(.rename(to: .plain("杏林"))), writes: [.keep(.plain("杏林"))])
        #expect(decided.after.schedule.first?.due == newYear)
        #expect(decided.after.place(Identifier(3))?.name == .plain("杏花"))
    }

    @Test func `ten thousand announced changes may wait at a time`() {
        var crowded = places
        for number in 1...10_000 as ClosedRange<UInt64> {
            crowded = crowded.given(
                .placeChangeScheduled(
                    PlaceChangeScheduled(
                        change: Identifier(number),
                        place: Identifier(3),
                        content: .merge(into: Identifier(4)),
                        effective: newYear
                    )
                )
            )
        }
        crowded.when(.rename(RenamePlace(place: Identifier(3), name: "杏林", effective: newYear)))
            .thenRefused(.tooManyPendingChanges(changesMax: 10_000))
    }

    @Test func `a change takes effect later than now and within ten years`() {
        let latest = Instant.noon.adding(days: 3_660)
        for effective in [Instant.noon, Instant.noon.adding(milliseconds: -1)] {
            places.when(
                .rename(RenamePlace(place: Identifier(3), name: "杏林", effective: effective))
            ).thenRefused(.effectiveOutOfRange(latest: latest))
        }
        places.when(
            .merge(
                MergePlaces(
                    place: Identifier(4),
                    into: Identifier(3),
                    effective: latest.adding(milliseconds: 1)
                )
            )
        ).thenRefused(.effectiveOutOfRange(latest: latest))
        places.when(
            .merge(MergePlaces(place: Identifier(4), into: Identifier(3), effective: newYear))
        ).then(scheduled(.merge(into: Identifier(3)), of: 4))
    }

    @Test func `when its day comes the change happens once`() {
        let decided = places.given(scheduled(.rename(to: .plain("杏林")))).by(.clock).when(apply)
        decided.then(
            .placeRenamed(PlaceRenamed(place: Identifier(3), name: .plain("杏林"))),
            closed(.applied)
        )
        #expect(decided.after.schedule.first == nil)
        #expect(decided.after.pendingChanges(of: Identifier(3)).isEmpty)
    }

    @Test func `a merge set earlier happens when its day comes`() {
        places.given(scheduled(.merge(into: Identifier(3)), of: 4)).by(.clock).when(apply).then(
            .placesMerged(PlacesMerged(place: Identifier(4), into: Identifier(3))),
            closed(.applied)
        )
    }

    @Test func `a change that may no longer be made lapses and its name is forgotten`() {
        let pending = places.given(scheduled(.rename(to: .plain("杏林")))).by(.clock)
        pending.knowing(namesake: 4).when(apply)
            .then(closed(.lapsed), writes: [.erase(.plain("杏林"))])
        pending.given(.placesMerged(PlacesMerged(place: Identifier(3), into: Identifier(4))))
            .when(apply).then(closed(.lapsed), writes: [.erase(.plain("杏林"))])
        places.given(
            scheduled(.merge(into: Identifier(3)), of: 4),
            .placesMerged(PlacesMerged(place: Identifier(3), into: Identifier(4)))
        ).by(.clock).when(apply).then(closed(.lapsed))
    }

    @Test func `a change can be cancelled until it happens`() {
        let pending = places.given(scheduled(.rename(to: .plain("杏林"))))
        let cancel = PlaceCommand.cancelChange(CancelPlaceChange(change: Identifier(1)))
        pending.when(cancel).then(closed(.cancelled), writes: [.erase(.plain("杏林"))])
        pending.given(closed(.cancelled)).when(cancel)
            .thenRefused(.unknownChange(Identifier(1)))
    }
}
