import Domain
import Kernel

/// A district in the simplest words: places with names, a list of what is announced.
///
/// It knows the rules of the simulated world only (communities in one sub-district) and borrows
/// nothing from the program.
struct DistrictModel {
    struct Community: Equatable {
        var name: String
        var formerNames: [String] = []
        var becamePartOf: UInt64?
    }

    struct Announcement {
        let community: UInt64
        let name: String
        let due: Int64
        /// Announced earlier goes first among those due at one moment.
        let order: Int
    }

    private(set) var communities: [UInt64: Community] = [:]
    private(set) var announcements: [Announcement] = []
    private var announced = 0

    func isTaken(_ name: String, except community: UInt64? = nil) -> Bool {
        communities.contains { id, other in
            id != community && other.becamePartOf == nil && other.name == name
        }
    }

    func stands(_ community: UInt64) -> Bool {
        communities[community].map { $0.becamePartOf == nil } ?? false
    }

    /// The place that this one is a part of today, or the place itself.
    func end(of place: UInt64) -> UInt64 {
        communities[place]?.becamePartOf.map { end(of: $0) } ?? place
    }

    func mayRename(_ community: UInt64, to name: String) -> Bool {
        stands(community) && communities[community]?.name != name
            && !isTaken(name, except: community)
    }

    mutating func create(_ community: UInt64, _ name: String) {
        communities[community] = Community(name: name)
    }

    mutating func rename(_ community: UInt64, to name: String) {
        guard var renamed = communities[community] else { return }
        renamed.formerNames.append(renamed.name)
        renamed.name = name
        communities[community] = renamed
    }

    mutating func merge(_ community: UInt64, into other: UInt64) {
        guard let gone = communities[community] else { return }
        communities[other]?.formerNames += [gone.name] + gone.formerNames
        communities[community]?.becamePartOf = other
    }

    mutating func announce(_ community: UInt64, _ name: String, due: Int64) {
        announced += 1
        announcements.append(
            Announcement(community: community, name: name, due: due, order: announced)
        )
    }

    /// What is due by `now` happens, the earliest first, unless it no longer may.
    mutating func pass(to now: Int64) {
        let due = announcements.filter { $0.due <= now }
            .sorted { ($0.due, $0.order) < ($1.due, $1.order) }
        announcements.removeAll { $0.due <= now }
        for announcement in due where mayRename(announcement.community, to: announcement.name) {
            rename(announcement.community, to: announcement.name)
        }
    }
}
