import Domain
import Kernel
import Testing

private typealias Home = Quarter

@Suite struct TriggerTests {
    private var home = Quarter()

    @Test mutating func `a clock that runs out moves the matter once, though nobody presses`() {
        home.agree()
        #expect(home.matter.wakes == .on("2026-06-16"))
        home.wait(until: .on("2026-06-16").adding(milliseconds: -1))
        #expect(home.state == Key.doing)
        home.wait(until: .on("2026-06-16"))
        #expect(home.state == Key.warned)
        #expect(home.matter.wakes == nil)
        let acts = home.matter.acts.count
        home.wait(days: 400)
        #expect(home.matter.acts.count == acts)
    }

    @Test mutating func `who sees to it in time starts the clock anew`() {
        home.agree()
        home.wait(days: 10)
        home.must(Home.step(Key.care, Home.person(8)))
        #expect(home.matter.wakes == .on("2026-06-26"))
        home.wait(until: .on("2026-06-20"))
        #expect(home.state == Key.doing)
    }

    @Test mutating func `after a long silence each thing happens once, in order`() {
        home.raise()
        home.raise(fields: Home.complete)
        // As if the machine had been off for a year: one look for each matter.
        home.wait(days: 365)
        #expect(home.state == Key.dropped)
        #expect(home.matter.acts.count == 1)
        #expect(home.district.matter(Identifier(2))?.acts.count == 1)
        #expect(home.district.schedule.count == 0)
    }

    @Test mutating func `a fall of a measure is seen when it is written down`() {
        home.agree()
        func attendance(_ value: Int64) -> MatterCommand {
            .measure(
                RecordMeasure(
                    matter: Identifier(1),
                    measure: Key.attendance,
                    value: value,
                    by: Home.worker
                )
            )
        }
        home.must(attendance(100))
        home.must(attendance(61))
        #expect(home.state == Key.doing)
        home.must(attendance(36))
        #expect(home.state == Key.warned)
    }

    @Test mutating func `the duty of a state that the clock ends is not called done`() {
        home.raise()
        home.wait(days: 100)
        #expect(home.duty(1).ending == .lapsed)
    }
}
