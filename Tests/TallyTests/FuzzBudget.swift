import Foundation

/// How many broken files the fuzz test makes; `LINLI_FUZZ_INPUTS` asks for another number.
enum FuzzBudget {
    static var inputs: Int {
        let asked = ProcessInfo.processInfo.environment["LINLI_FUZZ_INPUTS"].flatMap { Int($0) }
        return asked ?? 1_000_000
    }
}
