import Domain
import Foundation
import Kernel

/// One event of every kind with every field set, under the name of its golden file.
enum EventSamples {
    static let all: [(name: String, event: Event, stamp: Stamp)] = [
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
    ]

    static func key(_ seed: UInt8) -> RecordKey { RecordKey(digest(seed).bytes)! }

    static let stamp = Stamp(
        recorded: Instant(milliseconds: 1_780_286_400_000),
        actor: .console,
        request: RequestID(high: 0xFEDC_BA98_7654_3210, low: 0x0F1E_2D3C_4B5A_6978)
    )

    static func digest(_ seed: UInt8) -> Digest {
        Digest((0..<32).map { UInt8($0) &* 7 &+ seed })!
    }

    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/events")
}
