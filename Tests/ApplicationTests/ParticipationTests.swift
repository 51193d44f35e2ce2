import Application
import Kernel
import Testing

@Suite struct ParticipationTests {
    @Test func `below thirty people nothing is said of how much a few of them do`() {
        #expect(Participation.busiestTenth(of: Array(repeating: 1, count: 29)) == nil)
        #expect(Participation.busiestTenth(of: Array(repeating: 1, count: 30)) == Ratio(1, 10))
    }

    @Test func `the busiest tenth is rounded up, and its part is exact`() {
        let counts = [50, 30, 10, 9] + Array(repeating: 1, count: 27)
        #expect(Participation.busiestTenth(of: counts) == Ratio(99, 126))
        #expect(Participation.busiestTenth(of: counts.reversed()) == Ratio(99, 126))
    }
}
