import Kernel
import Testing

@Suite struct ScheduleTests {
    @Test(arguments: [1 as UInt64, 2, 3, 4])
    func `the earliest entry comes first, whatever was added and removed`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var schedule = Schedule<UInt64>()
        var model: [UInt64: Instant] = [:]
        for name in 1...3_000 as ClosedRange<UInt64> {
            let due = Instant(milliseconds: .random(in: 0..<500, using: &random))
            schedule.add(name, due: due)
            model[name] = due
            if Bool.random(using: &random), let gone = model.keys.randomElement(using: &random) {
                schedule.remove(gone, due: model[gone]!)
                model[gone] = nil
            }
            let first = model.min { ($0.value, $0.key) < ($1.value, $1.key) }
            #expect(schedule.first?.name == first?.key, "seed \(seed), after \(name)")
            #expect(schedule.count == model.count, "seed \(seed), after \(name)")
        }
        while let first = schedule.first {
            #expect(model.removeValue(forKey: first.name) == first.due, "seed \(seed)")
            schedule.remove(first.name, due: first.due)
        }
        #expect(model.isEmpty, "seed \(seed)")
    }

    @Test func `removing what is not there changes nothing`() {
        var schedule = Schedule<UInt64>()
        schedule.remove(1, due: .epoch)
        schedule.add(1, due: .epoch)
        let before = schedule
        schedule.remove(2, due: .epoch)
        schedule.remove(1, due: Instant(milliseconds: 5))
        #expect(schedule == before)
    }

    @Test func `the latest come first, and as many as were seen are skipped`() {
        var schedule = Schedule<UInt64>()
        for number in 1...500 {
            schedule.add(UInt64(number), due: Instant(milliseconds: Int64(number % 50)))
        }
        let all = schedule.entries(through: .latest, countMax: 500)
        for skipped in [0, 1, 63, 64, 65, 499, 500] {
            let expected = Array(all.reversed().dropFirst(skipped).prefix(50))
            #expect(schedule.latest(50, skipping: skipped) == expected)
        }
    }
}
