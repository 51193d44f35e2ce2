import Application
import Domain
import HTML
import Kernel
import Words

/// What the forms ask about what is on file.
enum PrivacyFields {
    /// Of the text that was read.
    static let version = FormField<String>.carried("version", bytesMax: 6)
        .map { text in UInt16(text).map { .success($0) } ?? .failure(.notNumber) }
    static let purpose = FormField<ConsentPurpose>.choice(
        "purpose",
        PrivacyWords.purpose,
        of: ConsentPurpose.allCases.map { purpose in
            (purpose, FormEntry.Option(word: purpose.word, phrase: purpose.phrase))
        }
    )
    static let said = FormField<Bool>.choice(
        "said",
        MyWords.said,
        of: [
            (true, FormEntry.Option(word: "agree", phrase: MyWords.agrees)),
            (false, FormEntry.Option(word: "withdraw", phrase: MyWords.agreesNoLonger)),
        ]
    )
    /// How somebody said it who does not say it on a page.
    static let channel = FormField<ConsentChannel>.choice(
        "channel",
        MyWords.howSaid,
        of: ConsentChannel.allCases.filter { $0 != .onPage }.map { channel in
            (channel, FormEntry.Option(word: channel.word, phrase: channel.phrase.capitalised))
        }
    )
    static let certain = FormField<Bool>.checkbox("certain", MyWords.certain)
    static let mayWait = FormField<Bool>.checkbox("may-wait", MyWords.mayWait)
        .hint(MyWords.mayWaitHint)
    static let ground = FormField<HoldGround>.choice(
        "ground",
        PrivacyWords.ground,
        of: HoldGround.allCases.map { ground in
            (ground, FormEntry.Option(word: ground.word, phrase: ground.phrase.capitalised))
        }
    )
    static let until = FormField<Day>.day("until", KeepingWords.until).hint(KeepingWords.untilHint)
    static let reason = FormField<OpeningReason>.choice(
        "reason",
        PrivacyWords.why,
        of: OpeningReason.allCases.map { reason in
            (reason, FormEntry.Option(word: reason.word, phrase: reason.phrase.capitalised))
        }
    )

    static func group(_ fact: GroupFact) -> FormField<Bool?> {
        FormField<Bool?>.choice(
            "group-" + fact.word,
            fact.phrase,
            of: [
                (Bool?.some(true), FormEntry.Option(word: "yes", phrase: MyWords.yes)),
                (Bool?.some(false), FormEntry.Option(word: "no", phrase: MyWords.no)),
                (Bool?.none, FormEntry.Option(word: "open", phrase: MyWords.leaveOpen)),
            ]
        )
    }
}

struct CorrectOwnForm: FormShape {
    let name: String
    let phone: String
    let language: SpokenLanguage?
    let channel: ContactChannel?

    init?(_ form: inout FormReader) {
        let name = form.read(PersonFields.name)
        let phone = form.read(PersonFields.phone)
        let language = form.read(PersonFields.language)
        let channel = form.read(PersonFields.channel)
        guard let name, let phone, let language, let channel else { return nil }
        (self.name, self.phone) = (name, phone ?? "")
        (self.language, self.channel) = (language, channel)
    }
}

struct GroupFactsForm: FormShape {
    let answers: GroupAnswers

    init?(_ form: inout FormReader) {
        var answers: [GroupFact: Bool] = [:]
        var isWhole = true
        for fact in GroupFact.allCases {
            guard let answer = form.read(PrivacyFields.group(fact)) else {
                isWhole = false
                continue
            }
            if let answer { answers[fact] = answer }
        }
        guard isWhole else { return nil }
        self.answers = GroupAnswers(answers)
    }
}

struct GiveConsentForm: FormShape {
    let version: UInt16

    init?(_ form: inout FormReader) {
        guard let version = form.read(PrivacyFields.version) else { return nil }
        self.version = version
    }
}

/// What somebody agreed to or no longer does, as their helper or the desk writes it down.
struct NoteConsentForm: FormShape {
    let purpose: ConsentPurpose
    let agrees: Bool
    let channel: ConsentChannel

    init?(_ form: inout FormReader) {
        let purpose = form.read(PrivacyFields.purpose)
        let agrees = form.read(PrivacyFields.said)
        let channel = form.read(PrivacyFields.channel)
        guard let purpose, let agrees, let channel else { return nil }
        (self.purpose, self.agrees, self.channel) = (purpose, agrees, channel)
    }
}

struct ConsentForForm: FormShape {
    let purpose: ConsentPurpose
    let agrees: Bool

    init?(_ form: inout FormReader) {
        let purpose = form.read(PrivacyFields.purpose)
        let agrees = form.read(PrivacyFields.said)
        guard let purpose, let agrees else { return nil }
        (self.purpose, self.agrees) = (purpose, agrees)
    }
}

struct EraseOwnForm: FormShape {
    let mayWait: Bool

    init?(_ form: inout FormReader) {
        let mayWait = form.read(PrivacyFields.mayWait)
        let isCertain = form.read(PrivacyFields.certain.agreed)
        guard let mayWait, isCertain != nil else { return nil }
        self.mayWait = mayWait
    }
}

struct ErasePersonForm: FormShape {
    let channel: ConsentChannel
    let mayWait: Bool

    init?(_ form: inout FormReader) {
        let channel = form.read(PrivacyFields.channel)
        let mayWait = form.read(PrivacyFields.mayWait)
        let isCertain = form.read(PrivacyFields.certain.agreed)
        guard let channel, let mayWait, isCertain != nil else { return nil }
        (self.channel, self.mayWait) = (channel, mayWait)
    }
}

struct PlaceHoldForm: FormShape {
    let ground: HoldGround
    let until: Day

    init?(_ form: inout FormReader) {
        let ground = form.read(PrivacyFields.ground)
        let until = form.read(PrivacyFields.until)
        guard let ground, let until else { return nil }
        (self.ground, self.until) = (ground, until)
    }
}

struct OpenRecordForm: FormShape {
    let reason: OpeningReason

    init?(_ form: inout FormReader) {
        guard let reason = form.read(PrivacyFields.reason) else { return nil }
        self.reason = reason
    }
}

extension FormField where Value == Bool {
    /// A statement without which nothing happens.
    var agreed: FormField<Bool> {
        map { $0 ? .success(true) : .failure(.rule(MyWords.notCertain)) }
    }
}
