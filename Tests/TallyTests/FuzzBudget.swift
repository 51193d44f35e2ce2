import Foundation

/// How many broken files the fuzz test makes; `LINLI_FUZZ_INPUTS` asks for more than a
/// debug build has time for.
enum FuzzBudget {
    static var inputs: Int {
        let asked = ProcessInfo.processInfo.environment["LINLI_FUZZ_INPUTS"].flatMap { Int($0) }
        return asked ?? 40_000
    }
}
