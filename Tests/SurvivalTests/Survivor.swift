import Application
import Domain
import Journal
import Kernel
import SQLiteJournal
import Testing

/// What a folder still holds after something terrible has happened to it.
struct Survivor {
    let sequence: UInt64
    private let names: Set<String>

    /// Throws unless the record verifies.
    init(path: String, access: SQLiteJournal.Access) throws {
        let journal = try SQLiteJournal(path: path, access: access)
        let replay = try Replay<HostedDistrict>(of: journal)
        let state = replay.snapshot.state
        sequence = replay.snapshot.sequence
        names = Set(
            state.district.places.flatMap { place in
                place.names.compactMap { state.directory.text($0) }
            }
                + state.district.persons.indices.compactMap { index in
                    state.people.details(of: Identifier(UInt64(index) + 1))?.name
                }
        )
    }

    /// Those that were acknowledged and are not there.
    func missing(of acknowledged: some Sequence<Acknowledgement>) -> [Acknowledgement] {
        acknowledged.filter { $0.sequence > sequence || !names.contains($0.name) }
    }
}
