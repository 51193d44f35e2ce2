/// Why a file cannot be opened as a journal. Each case names what a person can act on.
package enum OpeningError: Error, Hashable, Sendable {
    case missing
    /// Not a database, or the database of another program.
    case foreign
    /// Written by a newer version of this program.
    case newer
    case readOnlyFolder
    case diskFull
    /// Another program holds the database.
    case busy
    /// The database contradicts itself; `detail` is for the operator.
    case damaged(detail: String)
    /// Fewer events than this program has acknowledged: the file was cut, damaged or swapped.
    case shorter(recorded: UInt64, acknowledged: UInt64)
}
