/// How the world may fail a journal; the rules never see it.
package enum JournalError: Error, Hashable, Sendable {
    /// Somebody else recorded first; nothing of this batch was recorded. Read the tail and decide
    /// again.
    case conflict(head: UInt64)
    /// Nothing of this batch was recorded, and it may be tried again later.
    case unavailable(Cause)
    /// The batch was recorded whole or not at all, and nobody knows which. Read before writing.
    case outcomeUnknown(Cause)

    /// What is wrong with the store.
    package enum Cause: Hashable, Sendable, Codable {
        /// Another program holds the store.
        case busy
        case diskFull
        case readOnly
        /// The store's bytes contradict themselves; `detail` is for the log.
        case damaged(detail: String)
        /// Anything else the store or its file system reported; `detail` is for the log.
        case failed(detail: String)
    }
}
