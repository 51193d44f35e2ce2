/// What the head of a column says.
enum HeaderMeaning: Hashable {
    /// The smaller the rank the better the spelling.
    case taken(RosterColumn, AddressPart, rank: Int)
    case sequence
    case label
    case unknown

    var isKnown: Bool { self != .unknown }

    /// Labels are looked for before anything else, in the group above as well: the address of a
    /// household register is no address.
    init(_ header: String, group: String = "") {
        let key = Folding.key(header)
        let above = Folding.key(group)
        if Self.contains(key, HeaderSpellings.labels)
            || Self.contains(above, HeaderSpellings.labels)
        {
            self = .label
        } else if Self.contains(above, HeaderSpellings.others) {
            self = .unknown
        } else {
            self = Self.variants(key).lazy.compactMap { Self.table[$0] }.first ?? .unknown
        }
    }

    /// Whether no column below such a group is taken.
    static func decides(group: String) -> Bool {
        let key = Folding.key(group)
        return contains(key, HeaderSpellings.labels) || contains(key, HeaderSpellings.others)
    }

    /// Whether a cell says exactly that names stand below it; asked of every person.
    static func namesName(_ text: String) -> Bool {
        guard text.utf8.count <= headBytesMax, let first = text.trimmed.unicodeScalars.first,
            nameBeginnings.contains(Folding.lower(first.value)),
            case .taken(.name, _, _)? = table[Folding.key(text)]
        else { return false }
        return true
    }

    private static let nameBeginnings: Set<UInt32> = Set(
        HeaderSpellings.taken.filter { $0.meaning == .name }.flatMap(\.spellings)
            .compactMap { $0.unicodeScalars.first?.value }
    )

    /// No spelling of a name's head is longer.
    private static let headBytesMax = 60

    private static func contains(_ key: String, _ words: [String]) -> Bool {
        !key.isEmpty && words.contains(where: key.contains)
    }

    /// The whole, the part outside brackets, the Chinese of it, the rest of it, all without a
    /// number at the end.
    private static func variants(_ key: String) -> [String] {
        let plain = key.filter { $0 != "(" && $0 != ")" && $0 != ":" }
        var depth = 0
        let outside = key.filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")" { depth -= 1 } }
            return depth == 0 && character != ")" && character != ":"
        }
        let isHan = { (character: Character) in
            character.unicodeScalars.first.map { Folding.isHan($0.value) } ?? false
        }
        let whole = [plain, outside, outside.filter(isHan), outside.filter { !isHan($0) }]
        let unnumbered = whole.map { String($0.reversed().drop { $0.isNumber }.reversed()) }
        return (whole + unnumbered).filter { !$0.isEmpty }
    }

    private static let table: [String: HeaderMeaning] = {
        var table: [String: HeaderMeaning] = [:]
        for spelling in HeaderSpellings.sequence { table[spelling] = .sequence }
        for (meaning, part, spellings) in HeaderSpellings.taken {
            for (rank, spelling) in spellings.enumerated() {
                table[spelling] = .taken(meaning, part, rank: rank)
            }
        }
        return table
    }()
}
