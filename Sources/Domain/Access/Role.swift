/// What a member of staff is at a place. Raw values are written in the journal.
package enum Role: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case administrator = 1
    case officeWorker = 2
    case auditor = 3
}
