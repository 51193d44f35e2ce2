import Domain
import Foundation
import Kernel

/// One event of every kind with every field set, under the name of its golden file.
enum EventSamples {
    typealias Sample = (name: String, event: Event, stamp: Stamp)

    static let all: [Sample] =
        first + participants + letters + privacy + bodies + duties + funds + matters + tasks
        + voice + objections + contributions + attachments + tidings

    private static let first: [Sample] = [
        (
            "district_founded",
            .districtFounded(
                DistrictFounded(
                    district: 0x0123_4567_89AB_CDEF,
                    name: digest(1),
                    offsetMinutes: -150
                )
            ),
            stamp
        ),
        (
            "place_created",
            .placeCreated(
                PlaceCreated(
                    place: Identifier(5),
                    kind: .building,
                    parent: Identifier(4),
                    name: digest(2)
                )
            ),
            stamp
        ),
        (
            "place_renamed",
            .placeRenamed(PlaceRenamed(place: Identifier(5), name: digest(3))), stamp
        ),
        (
            "places_merged",
            .placesMerged(PlacesMerged(place: Identifier(5), into: Identifier(6))), stamp
        ),
        (
            "place_change_scheduled_rename",
            .placeChangeScheduled(
                PlaceChangeScheduled(
                    change: Identifier(9),
                    place: Identifier(5),
                    content: .rename(to: digest(4)),
                    effective: Instant(milliseconds: 1_798_732_800_000)
                )
            ),
            stamp
        ),
        (
            "place_change_scheduled_merge",
            .placeChangeScheduled(
                PlaceChangeScheduled(
                    change: Identifier(10),
                    place: Identifier(5),
                    content: .merge(into: Identifier(6)),
                    effective: Instant(milliseconds: 1_798_732_800_000)
                )
            ),
            stamp
        ),
        (
            "place_change_closed",
            .placeChangeClosed(PlaceChangeClosed(change: Identifier(9), ending: .applied)),
            Stamp(
                recorded: Instant(milliseconds: 1_798_732_800_250),
                actor: .clock,
                request: RequestID(high: 2, low: 9),
                due: Instant(milliseconds: 1_798_732_800_000)
            )
        ),
        ("text_removed", .textRemoved(TextRemoved(text: digest(3), rule: .unlawful)), stamp),
        (
            "record_key_adopted",
            .recordKeyAdopted(RecordKeyAdopted(key: key(5), size: 2)), stamp
        ),
        (
            "record_key_rotated",
            .recordKeyRotated(
                RecordKeyRotated(
                    key: key(6),
                    size: 300,
                    signature: RecordSignature((0..<64).map { UInt8($0) &* 3 &+ 1 })!
                )
            ),
            stamp
        ),
        (
            "record_restarted",
            .recordRestarted(
                RecordRestarted(
                    generation: 2,
                    key: key(7),
                    size: 250,
                    seenSize: 301,
                    seenRoot: digest(8)
                )
            ),
            stamp
        ),
        (
            "account_opened",
            .accountOpened(
                AccountOpened(
                    account: Identifier(11),
                    displayName: digest(9),
                    signInName: digest(10),
                    home: Identifier(4)
                )
            ),
            staffStamp
        ),
        ("account_invited", .accountInvited(AccountInvited(account: Identifier(11))), staffStamp),
        (
            "role_given",
            .roleGiven(
                RoleGiven(
                    grant: Identifier(12),
                    account: Identifier(11),
                    role: .auditor,
                    place: Identifier(4),
                    begins: Instant(milliseconds: 1_780_286_500_000)
                )
            ),
            staffStamp
        ),
        (
            "role_ended",
            .roleEnded(
                RoleEnded(
                    grant: Identifier(12),
                    ends: Instant(milliseconds: 1_798_732_800_000)
                )
            ),
            staffStamp
        ),
        ("account_closed", .accountClosed(AccountClosed(account: Identifier(11))), staffStamp),
    ]

    static func key(_ seed: UInt8) -> RecordKey { RecordKey(digest(seed).bytes)! }

    static let stamp = Stamp(
        recorded: Instant(milliseconds: 1_780_286_400_000),
        actor: .console,
        request: RequestID(high: 0xFEDC_BA98_7654_3210, low: 0x0F1E_2D3C_4B5A_6978)
    )

    static let staffStamp = Stamp(
        recorded: Instant(milliseconds: 1_780_286_400_000),
        actor: .staff(Identifier(0x0102_0304_0506_0708)),
        request: RequestID(high: 3, low: 4)
    )

    static func digest(_ seed: UInt8) -> Digest {
        Digest((0..<32).map { UInt8($0) &* 7 &+ seed })!
    }

    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/events")
}
