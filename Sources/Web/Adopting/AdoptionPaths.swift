import Domain
import Kernel

extension Paths {
    static let adopting = RoutePath("places", parameter: Parameters.place, then: "adopt")
    static let adopt = RoutePath("adopt", parameter: Parameters.offer)
    static let offeredLines = RoutePath("adopt", parameter: Parameters.offer, then: "lines")
    static let beside = RoutePath("adopt", parameter: Parameters.offer, then: "beside")
}

extension Parameters {
    static let offer = RouteParameter<AdoptionOffer>(
        name: "offer",
        schema: ["type": "string", "maxLength": .number(AdoptionOffer.charactersMax)],
        decode: { AdoptionOffer($0) },
        encode: { $0.text }
    )
    /// The other way of working that one is held beside.
    static let other = RouteParameter<Key>(
        name: "with",
        schema: ["type": "string", "maxLength": .number(AdoptionOffer.charactersMax)],
        decode: { Key($0) },
        encode: { $0.text }
    )
}

/// A way of working that a place may adopt, as an address names it: the place and the key.
struct AdoptionOffer: Hashable, Sendable {
    static let charactersMax = 80

    let place: Identifier<Place>
    let template: Key

    init(_ place: Identifier<Place>, _ template: Key) {
        (self.place, self.template) = (place, template)
    }

    init?(_ text: String) {
        guard text.utf8.count <= Self.charactersMax, let dash = text.firstIndex(of: "-"),
            let place = Parameters.place.decode(String(text[..<dash])),
            let template = Key(String(text[text.index(after: dash)...]))
        else { return nil }
        self.init(place, template)
    }

    var text: String { "\(place)-\(template.text)" }
}
