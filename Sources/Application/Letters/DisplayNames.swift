package import Domain
package import Kernel

/// What residents chose to be called: the rows of the vault, held in memory for the pages.
package struct DisplayNames: Sendable {
    private var names = Chunked<String?>()

    package init() {}

    /// Nothing if they never came in, or if it was erased.
    package func name(of person: Identifier<Person>) -> String? {
        guard (1...UInt64(max(1, names.count))).contains(person.rawValue), names.count > 0 else {
            return nil
        }
        return names[Int(person.rawValue) - 1]
    }

    mutating func absorb(_ writes: [SideWrite]) {
        for write in writes {
            switch write {
            case .keepRow(let key, let text) where key.kind == .displayName:
                guard case .displayName(let name) = VaultCodec.decode(key.kind, text.stored)
                else { continue }
                put(name, key.number)
            case .eraseRow(let key) where key.kind == .displayName:
                if key.number <= UInt64(names.count) { put(nil, key.number) }
            case .keep, .erase, .keepRow, .eraseRow: break
            }
        }
    }

    private mutating func put(_ name: String?, _ number: UInt64) {
        precondition((1...UInt64(UInt32.max)).contains(number), "rows are numbered in order")
        while names.count < Int(number) { names.append(nil) }
        names[Int(number) - 1] = name
    }

    /// A row that the district cites and that is not there.
    func missing(in district: District) -> VaultKey? {
        district.persons.indices.lazy.map { Identifier<Person>(UInt64($0) + 1) }
            .first { district.displayName(of: $0) != nil && name(of: $0) == nil }
            .map { VaultKey(.displayName, $0.rawValue) }
    }

    static func rows(of event: Event) -> [VaultKey] {
        if case .displayNameChosen(let event) = event {
            [VaultKey(.displayName, event.person.rawValue)]
        } else {
            []
        }
    }
}
