/// Joins the parts of an address and splits the whole; neighbours in a list mostly share it.
struct AddressReading {
    private var full: String?
    private var parts: [(text: String, part: AddressPart)] = []
    private var last: AddressText?

    mutating func begin() {
        full = nil
        parts.removeAll(keepingCapacity: true)
    }

    mutating func take(_ text: String, _ part: AddressPart) throws(RosterFlaw.Kind) {
        guard !IdentityNumber.appears(in: text) else { throw .identityNumber }
        guard text.count <= AddressText.charactersMax else {
            throw .addressTooLong(charactersMax: AddressText.charactersMax)
        }
        if part == .full { full = text.inOneLine }
        parts.append((text.inOneLine, part))
    }

    /// Nothing if no cell of the address held text.
    mutating func finish() throws(RosterFlaw.Kind) -> AddressText? {
        guard !parts.isEmpty else { return nil }
        if let full, let whole = split(full), parts.count == 1 || !whole.isHouse {
            return whole.text
        }
        guard full == nil || parts.count > 1 else { throw .addressNotSplit }
        let joined = parts.reduce("") { $0 + Self.marked($1.text, $1.part, after: $0) }
        guard joined.count <= AddressText.charactersMax else {
            throw .addressTooLong(charactersMax: AddressText.charactersMax)
        }
        guard let whole = split(joined) else { throw .addressNotSplit }
        return whole.text
    }

    private mutating func split(_ written: String) -> (text: AddressText, isHouse: Bool)? {
        if let last, last.written == written { return (last, false) }
        guard let split = AddressSplit(written) else { return nil }
        let text = AddressText(written: written, building: split.building, door: split.door)
        if !split.isHouse { last = text }
        return (text, split.isHouse)
    }

    /// A bare `3` in a column of buildings is 3号楼, a bare `A` is A座.
    private static func marked(_ text: String, _ part: AddressPart, after before: String) -> String
    {
        let scalars = AddressScalars.normalised(text)
        let isBare = !scalars.isEmpty && scalars.allSatisfy(AddressScalars.isRun)
        let needsGap = before.unicodeScalars.last.map { $0.value < 0x80 } ?? false
        let plain = (needsGap ? " " : "") + text
        guard isBare, scalars.count <= AddressScalars.runMax else { return plain }
        switch part {
        case .full, .area: return plain
        case .building: return (needsGap ? " " : "") + AddressSplit.canonical(scalars[...])
        case .unit: return text + AddressSpellings.unitWord
        case .floor: return text + AddressSpellings.floorWord
        case .room: return text + AddressSpellings.roomWord
        }
    }
}
