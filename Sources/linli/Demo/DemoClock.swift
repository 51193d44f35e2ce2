import Application
import Kernel
import Synchronization

/// A clock that is moved by hand, for a year that takes seconds.
final class DemoClock: DistrictClock {
    private let start: Instant
    private let passed = Mutex<Int64>(0)

    init(start: Instant) {
        self.start = start
    }

    func wall() -> Instant { start.adding(milliseconds: elapsed()) }
    func elapsed() -> Int64 { passed.withLock { $0 } }

    func pass(milliseconds: Int64) {
        passed.withLock { $0 += milliseconds }
    }
}
