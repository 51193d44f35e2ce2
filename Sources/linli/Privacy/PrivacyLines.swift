import Application
import Domain
import Journal
import Kernel
import SQLiteJournal
import Words

/// What is on file about people as lines of a terminal.
struct PrivacyLines {
    private let state: HostedDistrict
    private let journal: SQLiteJournal
    private let language: Language
    private let now = SystemClock().wall()

    init(_ options: FolderOptions) throws {
        let (snapshot, journal) = try DistrictReading.openWithJournal(
            options.folder,
            progress: Terminal.progress(options.language)
        )
        state = snapshot.state
        self.journal = journal
        language = options.language
    }

    func consents(of person: Identifier<Person>) throws {
        try demand(person)
        let consents = state.district.consents(of: person)
        if consents.isEmpty { Terminal.complain(PrivacyWords.noConsents[language]) }
        for consent in consents {
            let version = PrivacyWords.version(consent.version)[language]
            print("\(consent.purpose.phrase[language])  \(version)  \(act(consent.given))")
            guard let withdrawn = consent.withdrawn else { continue }
            print("   \(PrivacyWords.withdrawnOn[language])  \(act(withdrawn))")
        }
    }

    func holds(on person: Identifier<Person>) throws {
        try demand(person)
        let holds = state.district.holds(on: person, now: now)
        for (id, hold) in holds {
            let until = PrivacyConsoleWords.until(minute(hold.until))[language]
            print("\(id)  \(hold.ground.phrase[language])  \(until)")
        }
        if holds.isEmpty { Terminal.complain(PrivacyConsoleWords.noHolds[language]) }
        guard let deferral = state.district.deferral(of: person) else { return }
        let waits = PrivacyConsoleWords.waits(minute(deferral.until), deferral.cause)
        print(waits[language])
    }

    /// Who looked, and which auditors opened the record.
    func looks(at person: Identifier<Person>) throws {
        try demand(person)
        let looks = try PersonLooks(NoRows(), journal: journal, clock: SystemClock())
            .looks(at: person)
        let openings = state.district.openings(of: person)
        for look in looks { line(look.when, look.who, look.reason.phrase) }
        for opening in openings {
            line(opening.when, opening.by, PrivacyConsoleWords.openedFor(opening.reason))
        }
        if looks.isEmpty, openings.isEmpty {
            Terminal.complain(PrivacyWords.nobodyLooked[language])
        }
    }

    func shares(of place: Identifier<Place>) throws {
        guard state.district.place(place) != nil else { throw PrivacyRefusal.unknownPlace(place) }
        guard let shares = state.district.groupShares(of: state.district.standing(place)) else {
            return Terminal.complain(PrivacyConsoleWords.noShares[language])
        }
        for fact in GroupFact.allCases {
            let share = shares.percent(of: fact).map(PrivacyWords.percent)
            print("\(fact.phrase[language])  \((share ?? PrivacyWords.notShown)[language])")
        }
        print(PrivacyConsoleWords.computed(minute(shares.released))[language])
    }

    func papers(at place: Identifier<Place>) throws {
        guard state.district.place(place) != nil else { throw PrivacyRefusal.unknownPlace(place) }
        let papers = state.district.papers(at: place, now: now)
        if papers.isEmpty { Terminal.complain(PrivacyConsoleWords.noPapers[language]) }
        for paper in papers {
            let by = PrivacyConsoleWords.shredBy(minute(paper.shredBy), isDue: paper.shredBy <= now)
            print("\(paper.person)  \(paper.kind.phrase[language])  \(by[language])")
        }
    }

    func mandates(of person: Identifier<Person>) throws {
        try demand(person)
        let mandates = state.district.mandates(of: person)
        if mandates.isEmpty { Terminal.complain(MandateWords.nobody[language]) }
        for (id, mandate) in mandates {
            print("\(id)  \(mandate.kind.phrase[language])  \(hand(mandate.hand))")
            print("   \(mandate.acts.phrase[language])")
            print("   \(span(mandate))  \(mandate.given.phrase[language])  \(standing(mandate))")
        }
    }

    /// What somebody takes along.
    func belongings(of id: Identifier<Person>) throws -> Belongings {
        guard let person = state.district.person(id) else {
            throw PrivacyRefusal.unknownPerson(id)
        }
        let district = state.district
        let looks = try PersonLooks(NoRows(), journal: journal, clock: SystemClock())
            .looks(at: id)
        return Belongings(
            person: id.rawValue,
            standing: "\(person.standing)",
            ageGroup: "\(person.age)",
            details: state.people.details(of: id).map { Belongings.Details($0) },
            home: PersonLines(state, language).home(of: id),
            displayName: state.displayNames.name(of: id),
            consents: district.consents(of: id).map { Belongings.GivenConsent($0) },
            mandatesGiven: district.mandates(of: id).map { given in
                Belongings.GivenMandate(given.id, given.mandate, district.acts(under: given.id))
            },
            looks: looks.map { look in
                Belongings.Seen(
                    at: look.when.written,
                    by: look.who.written,
                    reason: "\(look.reason)"
                )
            },
            openings: district.openings(of: id).map { opening in
                Belongings.Seen(
                    at: opening.when.written,
                    by: opening.by.written,
                    reason: opening.reason.word
                )
            },
            holds: district.holds(on: id, now: now).map { held in
                Belongings.Kept(ground: held.hold.ground.word, until: held.hold.until.written)
            },
            erasure: district.deferral(of: id).map { deferral in
                Belongings.Kept(ground: "\(deferral.cause)", until: deferral.until.written)
            }
        )
    }

    /// All that is on file about somebody.
    func record(_ id: Identifier<Person>) throws {
        guard let person = state.district.person(id) else {
            throw PrivacyRefusal.unknownPerson(id)
        }
        PersonLines(state, language).details(id, person)
        try consents(of: id)
        try mandates(of: id)
        try holds(on: id)
    }

    private func demand(_ person: Identifier<Person>) throws {
        guard state.district.person(person) != nil else {
            throw PrivacyRefusal.unknownPerson(person)
        }
    }

    private func act(_ act: Consent.Act) -> String {
        "\(minute(act.when)[language])  \(act.channel.phrase[language])  \(act.by.phrase[language])"
    }

    private func line(_ when: Instant, _ who: Actor, _ why: Phrase) {
        print("\(minute(when)[language])  \(who.phrase[language])  \(why[language])")
    }

    private func hand(_ hand: HelpingHand) -> String {
        switch hand {
        case .staff(let account):
            let name = state.district.account(account).flatMap {
                state.directory.text($0.displayName)
            }
            return "\(Actor.staff(account).phrase[language])  \(name ?? "")"
        case .resident(let person):
            return "\(person)  \(state.people.details(of: person)?.name ?? "")"
        }
    }

    private func span(_ mandate: Mandate) -> String {
        AccessWords.held(from: minute(mandate.begins), until: minute(mandate.ends))[language]
    }

    private func standing(_ mandate: Mandate) -> String {
        if mandate.isContested { return MandateWords.contested[language] }
        if let revoked = mandate.revoked {
            return MandateWords.revoked(on: minute(revoked))[language]
        }
        return (mandate.holds(at: now) ? MandateWords.holds : MandateWords.over)[language]
    }

    private func minute(_ instant: Instant) -> Phrase {
        Dates.minute(instant, offsetMinutes: state.district.founding?.offsetMinutes ?? 0)
    }
}

/// Rows that are only read.
private struct NoRows: RowKeeper {
    func keep(_ writes: [TableWrite]) async throws(Trouble) { throw .stopping }
}

extension Paper.Kind {
    fileprivate var phrase: Phrase {
        switch self {
        case .consent(let purpose): PrivacyConsoleWords.consentPaper(purpose)
        case .withdrawal(let purpose): PrivacyConsoleWords.withdrawalPaper(purpose)
        case .mandate(let mandate): PrivacyConsoleWords.mandatePaper(mandate)
        }
    }
}
