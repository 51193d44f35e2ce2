/// The languages people can read Linli in; the raw value is the one in addresses and settings.
package enum Language: String, CaseIterable, Hashable, Sendable, Codable {
    case chinese = "zh"
    case english = "en"

    /// As HTML and HTTP name it.
    package var tag: String {
        switch self {
        case .chinese: "zh-Hans"
        case .english: "en"
        }
    }

    /// What a locale name such as `zh_CN.UTF-8` asks for; nothing if it asks for neither.
    package init?(locale: String) {
        switch locale.prefix(2).lowercased() {
        case "zh": self = .chinese
        case "en": self = .english
        default: return nil
        }
    }
}

/// One thing the program says, in every language it speaks.
package struct Phrase: Hashable, Sendable {
    package let zh: String
    package let en: String

    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// The same at the beginning of a line of its own.
    package var capitalised: Phrase {
        Phrase(zh: zh, en: en.prefix(1).uppercased() + en.dropFirst())
    }

    /// The same with more words behind it.
    package func followed(by other: Phrase) -> Phrase {
        Phrase(zh: zh + other.zh, en: en + other.en)
    }

    package subscript(language: Language) -> String {
        switch language {
        case .chinese: zh
        case .english: en
        }
    }
}

/// The English plural of a countable thing with its number: `1 event`, `2 events`.
func counted(_ count: some BinaryInteger, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
}
