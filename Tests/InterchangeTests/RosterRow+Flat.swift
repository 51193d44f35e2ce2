import Domain
import Interchange

/// Rows as tests write them down.
extension RosterRow {
    init(
        line: Int,
        name: String,
        birth: Birth? = nil,
        address: AddressText? = nil,
        phone: String? = nil,
        language: SpokenLanguage? = nil,
        channel: ContactChannel? = nil,
        tenancy: Tenancy? = nil
    ) {
        let details = PersonDetails(
            name: name,
            birth: birth,
            phone: phone ?? "",
            language: language,
            channel: channel,
            tenancy: tenancy
        )
        self.init(line: line, details: details, address: address)
    }

    var name: String { details.name }
    var birth: Birth? { details.birth }
    var phone: String? { details.phone.isEmpty ? nil : details.phone }
    var language: SpokenLanguage? { details.language }
    var channel: ContactChannel? { details.channel }
    var tenancy: Tenancy? { details.tenancy }
}
