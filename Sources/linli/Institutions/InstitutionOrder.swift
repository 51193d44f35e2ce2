import Application
import Domain
import Kernel

/// The commands about adopting a way of working that a person may give. The definition travels as
/// the file that the program writes.
enum InstitutionOrder: Codable, Sendable {
    case adopt(BindingOrder, effective: Instant?, by: MatterParty?)
    case propose(BindingOrder, replaces: Identifier<AdoptedInstitution>, by: MatterParty)
    case adoptProposed(AdoptProposal)
    case end(EndInstitution)

    /// Nothing where the file cannot be read.
    var command: InstitutionCommand? {
        switch self {
        case .adopt(let order, let effective, let by):
            order.binding.map {
                .adopt(AdoptInstitution(binding: $0, effective: effective, by: by))
            }
        case .propose(let order, let replaces, let by):
            order.binding.map {
                .propose(ProposeInstitution(binding: $0, replaces: replaces, by: by))
            }
        case .adoptProposed(let command): .adoptProposed(command)
        case .end(let command): .end(command)
        }
    }
}

/// An institution and what stands for its parts, as text.
struct BindingOrder: Codable, Sendable {
    let file: String
    let place: Identifier<Place>
    let bodies: [String: UInt64]
    let funds: [String: UInt64]
    let attested: [Key]

    var binding: InstitutionBinding? {
        let file = InstitutionFiles.File(name: "order", bytes: Array(file.utf8))
        guard case .read(let found) = InstitutionFiles.read(file) else { return nil }
        return InstitutionBinding(
            institution: found.institution,
            place: place,
            bodies: Self.keyed(bodies),
            funds: Self.keyed(funds),
            attested: attested
        )
    }

    private static func keyed<Subject>(_ numbers: [String: UInt64]) -> [Key: Identifier<Subject>] {
        var keyed: [Key: Identifier<Subject>] = [:]
        for (text, number) in numbers {
            if let key = Key(text) { keyed[key] = Identifier(number) }
        }
        return keyed
    }
}
