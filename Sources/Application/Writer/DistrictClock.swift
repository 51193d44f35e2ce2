package import Kernel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A wall clock, and beside it one that only ever runs forward.
package protocol DistrictClock: Sendable {
    func wall() -> Instant
    /// Milliseconds since some moment in the past, sleep of the machine included.
    func elapsed() -> Int64
}

/// The machine's clocks.
package struct SystemClock: DistrictClock {
    package init() {}

    package func wall() -> Instant { Instant(milliseconds: Self.read(CLOCK_REALTIME)) }

    package func elapsed() -> Int64 {
        #if canImport(Glibc)
        Self.read(CLOCK_BOOTTIME)
        #else
        Self.read(CLOCK_MONOTONIC)
        #endif
    }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}

/// Why timers wait for the operator, since nothing can be unfired.
package enum TimerHold: Hashable, Sendable, Codable {
    /// The wall clock left the monotonic one by this much.
    case clockJumped(milliseconds: Int64)
    /// The last event before this start is this old: the clock may be wrong.
    case longSilence(days: Int64)
    /// The last event lies this far in the future: the clock is wrong now, or was then.
    case recordAhead(milliseconds: Int64)
}

/// Compares the two clocks and says what time it is and whether timers may trust it.
///
/// After a jump it goes on counting from the time before the jump, so that one wrong reading
/// cannot push the journal's time into the future; the operator's word makes the wall clock right.
package struct ClockWatch: Sendable {
    package static let jumpMillisecondsMax: Int64 = 5 * 60_000
    package static let silenceDaysMax: Int64 = 7

    package var hold: TimerHold? { jump ?? atStart }

    /// Goes by itself when the wall clock comes back.
    private var jump: TimerHold?
    /// Goes by the operator's word only.
    private var atStart: TimerHold?
    private let clock: any DistrictClock
    private var wallAtAnchor: Instant
    private var elapsedAtAnchor: Int64

    package init(_ clock: any DistrictClock, lastRecorded: Instant?) {
        self.clock = clock
        wallAtAnchor = clock.wall()
        elapsedAtAnchor = clock.elapsed()
        if let lastRecorded {
            let silence = wallAtAnchor.milliseconds(since: lastRecorded)
            if silence > Self.silenceDaysMax * Instant.millisecondsPerDay {
                atStart = .longSilence(days: silence / Instant.millisecondsPerDay)
            } else if -silence > Self.jumpMillisecondsMax {
                atStart = .recordAhead(milliseconds: -silence)
            }
        }
    }

    package mutating func now() -> Instant {
        let expected = wallAtAnchor.adding(milliseconds: clock.elapsed() - elapsedAtAnchor)
        let wall = clock.wall()
        let drift = wall.milliseconds(since: expected)
        guard abs(drift) <= Self.jumpMillisecondsMax else {
            jump = .clockJumped(milliseconds: drift)
            return expected
        }
        jump = nil
        return wall
    }

    /// The operator has looked at the clock and found it right.
    package mutating func accept() {
        jump = nil
        atStart = nil
        wallAtAnchor = clock.wall()
        elapsedAtAnchor = clock.elapsed()
    }
}
