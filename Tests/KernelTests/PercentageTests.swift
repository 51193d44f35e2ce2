import Kernel
import Testing

@Suite struct PercentageTests {
    @Test func `parts of a hundred sum to a hundred`() {
        #expect(Percentages.of([5, 1]) == [83, 17])
        #expect(Percentages.of([1, 1, 1]) == [34, 33, 33])
        #expect(Percentages.of([7]) == [100])
        #expect(Percentages.of([0, 3, 0]) == [0, 100, 0])
        #expect(Percentages.of([0, 0]) == [0, 0])
        #expect(Percentages.of([]) == [])
    }

    @Test func `no part is a whole percent away from what it is due`() {
        var random = SeededRandom(seed: 3)
        for round in 0..<2_000 {
            let count = Int(random.next() % 9) + 1
            let amounts = (0..<count).map { _ in Int64(random.next() % 1_000_000_000_000) }
            let whole = amounts.reduce(0, +)
            guard whole > 0 else { continue }
            let parts = Percentages.of(amounts)
            #expect(parts.reduce(0, +) == 100, "round \(round)")
            for (part, amount) in zip(parts, amounts) {
                let due = Double(amount) * 100 / Double(whole)
                #expect(abs(Double(part) - due) < 1, "round \(round)")
            }
        }
    }
}
