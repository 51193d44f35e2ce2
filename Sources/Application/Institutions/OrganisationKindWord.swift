package import Domain

/// What kinds of organisations and bodies are called in institution files.
package enum OrganisationKindWord: String, CaseIterable, Sendable {
    case centralAuthority = "central_authority"
    case provincialGovernment = "provincial_government"
    case cityGovernment = "city_government"
    case districtGovernment = "district_government"
    case subdistrictOffice = "subdistrict_office"
    case townshipGovernment = "township_government"
    case bureau
    case partyOrganisation = "party_organisation"
    case residentsCommittee = "residents_committee"
    case villagersCommittee = "villagers_committee"
    case neighbourhoodOrganisation = "neighbourhood_organisation"
    case ngo
    case supportNGO = "support_ngo"
    case socialWorkInstitute = "social_work_institute"
    case enterprise
    case foundation
    case school
    case propertyCompany = "property_company"
    case council
    case board
    case conference
    case office
    case team
    case jury
    case committee
    case leadingGroup = "leading_group"
    case taskForce = "task_force"

    private static let kinds: [Self: OrganisationKind] = Dictionary(
        uniqueKeysWithValues: OrganisationKind.allCases.map { (Self($0), $0) }
    )

    package var kind: OrganisationKind {
        guard let kind = Self.kinds[self] else { preconditionFailure("each word has its kind") }
        return kind
    }

    package init(_ kind: OrganisationKind) {
        self =
            switch kind {
            case .centralAuthority: .centralAuthority
            case .provincialGovernment: .provincialGovernment
            case .cityGovernment: .cityGovernment
            case .districtGovernment: .districtGovernment
            case .subdistrictOffice: .subdistrictOffice
            case .townshipGovernment: .townshipGovernment
            case .bureau: .bureau
            case .partyOrganisation: .partyOrganisation
            case .residentsCommittee: .residentsCommittee
            case .villagersCommittee: .villagersCommittee
            case .neighbourhoodOrganisation: .neighbourhoodOrganisation
            case .ngo: .ngo
            case .supportNGO: .supportNGO
            case .socialWorkInstitute: .socialWorkInstitute
            case .enterprise: .enterprise
            case .foundation: .foundation
            case .school: .school
            case .propertyCompany: .propertyCompany
            case .council: .council
            case .board: .board
            case .conference: .conference
            case .office: .office
            case .team: .team
            case .jury: .jury
            case .committee: .committee
            case .leadingGroup: .leadingGroup
            case .taskForce: .taskForce
            }
    }
}
