import Kernel

/// What was just done past the writer, so that a double click gets the answer of the first: the
/// door takes a code once only, and would call the second click wrong.
///
/// Only what was done is kept, for a minute; what was refused may be tried again.
actor RecentActs {
    static let actsMax = 512
    static let millisecondsKept: Int64 = 60_000

    private struct Kept {
        let task: Task<Result<Acted, Problem>, Never>
        let begun: Instant
    }

    private var kept: [RequestID: Kept] = [:]

    func acted(
        on request: RequestID,
        now: Instant,
        _ act: @escaping @Sendable () async -> Result<Acted, Problem>
    ) async throws(Problem) -> Acted {
        kept = kept.filter { now.milliseconds(since: $0.value.begun) <= Self.millisecondsKept }
        if let earlier = kept[request] { return try await earlier.task.value.get() }
        let task = Task { await act() }
        if kept.count < Self.actsMax { kept[request] = Kept(task: task, begun: now) }
        let result = await task.value
        if !result.isDone { kept[request] = nil }
        return try result.get()
    }
}

extension Result<Acted, Problem> {
    fileprivate var isDone: Bool {
        switch self {
        case .success(.done), .success(.answer): true
        case .success(.refused), .success(.trouble), .failure: false
        }
    }
}
