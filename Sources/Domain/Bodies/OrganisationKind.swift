/// What an organisation is; from 30 on the bodies in which people sit. Raw values are written in
/// the journal.
package enum OrganisationKind: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case centralAuthority = 1
    case provincialGovernment = 2
    case cityGovernment = 3
    case districtGovernment = 4
    case subdistrictOffice = 5
    case townshipGovernment = 6
    case bureau = 7
    case partyOrganisation = 8
    case residentsCommittee = 9
    case villagersCommittee = 10
    case neighbourhoodOrganisation = 11
    case ngo = 12
    /// Assists others and serves nobody itself.
    case supportNGO = 13
    case socialWorkInstitute = 14
    case enterprise = 15
    case foundation = 16
    case school = 17
    case propertyCompany = 18
    case council = 30
    case board = 31
    case conference = 32
    case office = 33
    case team = 34
    case jury = 35
    case committee = 36
    case leadingGroup = 37
    /// Stands for a time that is said when it is founded.
    case taskForce = 38

    package var isBody: Bool { rawValue >= Self.council.rawValue }
}
