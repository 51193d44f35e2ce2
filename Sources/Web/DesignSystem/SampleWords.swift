import HTML

/// Picks one of two spellings; only the living page speaks this way, every other page has its words
/// from the one place for words.
struct SampleWords: Sendable {
    let language: LanguageTag

    func callAsFunction(_ chinese: String, _ english: String) -> String {
        language == .english ? english : chinese
    }

    var other: SampleWords {
        SampleWords(language: language == .english ? .simplifiedChinese : .english)
    }

    var languagePath: String {
        language == .english ? "en" : "zh"
    }
}
