import HashTreeCollections
package import Kernel

/// Where a person lies beside the journal: features add what is theirs, and an erasure takes it
/// all.
extension District {
    /// Rows of the vault, the household's door apart.
    package func rows(about person: Identifier<Person>) -> [VaultKey] {
        var rows = [VaultKey(.displayName, person.rawValue)]
        if self.person(person)?.details != nil { rows.append(.person(person)) }
        if groupFacts[person] != nil { rows.append(VaultKey(.groupFacts, person.rawValue)) }
        return rows
    }

    /// Texts that others wrote and that name this person.
    package func texts(about person: Identifier<Person>) -> [Digest] { seatNames(of: person) }
}
