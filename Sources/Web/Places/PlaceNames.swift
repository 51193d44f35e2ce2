import Application
import Domain
import Kernel
import Words

/// What places are called on a page, in its language.
struct PlaceNames {
    let state: HostedDistrict
    private let language: Language

    init(_ state: HostedDistrict, _ language: Language) {
        self.state = state
        self.language = language
    }

    /// The district's own name; the product's while there is none.
    var district: String {
        state.district.place(Places.root).map { text($0.name) } ?? ConsoleWords.product[language]
    }

    func name(_ id: Identifier<Place>) -> String {
        state.district.place(id).map { text($0.name) } ?? ""
    }

    /// The text behind a commitment, or what stands where it was removed.
    func text(_ commitment: Digest) -> String {
        if let text = state.directory.text(commitment) { return text }
        let removal = state.district.removal(of: commitment)
        return removal?.phrase(offsetMinutes: offsetMinutes)[language] ?? ""
    }

    var offsetMinutes: Int { state.district.founding?.offsetMinutes ?? 0 }

    func change(_ change: PlaceChange) -> String {
        let what =
            switch change.content {
            case .rename(let name): ConsoleWords.willBeCalled(text(name))
            case .merge(let into): ConsoleWords.willMerge(into: name(into))
            }
        let day = Dates.day(change.effective, offsetMinutes: offsetMinutes)
        return PageWords.change(what, on: day)[language]
    }
}
