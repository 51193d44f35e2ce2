package import Application
package import Domain
package import Kernel

/// What organisations, seats and their holders are called, in one language.
package struct BodyNames: Sendable {
    package let state: HostedDistrict
    private let language: Language

    package init(_ state: HostedDistrict, _ language: Language) {
        self.state = state
        self.language = language
    }

    private var district: District { state.district }
    package var offsetMinutes: Int { district.founding?.offsetMinutes ?? 0 }

    /// The text behind a commitment, or what stands where it was removed.
    package func text(_ commitment: Digest) -> String {
        if let text = state.directory.text(commitment) { return text }
        let removal = district.removal(of: commitment)
        return removal?.phrase(offsetMinutes: offsetMinutes)[language] ?? ""
    }

    package func body(_ id: Identifier<Organisation>) -> String {
        district.organisation(id).map { text($0.name) } ?? ""
    }

    package func group(_ group: SeatGroup) -> String {
        switch language {
        case .chinese: text(group.zh)
        case .english: text(group.en)
        }
    }

    /// What a seat of a holding is called.
    package func group(of holding: Holding) -> String {
        district.group(holding.group, of: holding.body).map(group) ?? ""
    }

    /// Who sits there, as they let themselves be called.
    package func holder(_ holding: Holding) -> String {
        if let name = holding.name { return text(name) }
        switch holding.holder {
        case .person: return BodyPageWords.nameNotShown[language]
        case .notNamed: return BodyPageWords.notNamed[language]
        }
    }

    package func day(_ moment: Instant) -> String {
        Dates.day(moment, offsetMinutes: offsetMinutes)[language]
    }

    /// From when until when, as known at a moment.
    package func time(_ holding: Holding, known: Instant = .latest) -> String {
        let begins = Dates.day(holding.begins, offsetMinutes: offsetMinutes)
        let ends = holding.ending(known: known).map {
            Dates.day($0.ends, offsetMinutes: offsetMinutes)
        }
        return AccessWords.held(from: begins, until: ends)[language]
    }

    package func owner(_ duty: Duty, at moment: Instant) -> Phrase {
        guard let owner = district.accountable(for: duty, at: moment) else {
            return DutyWords.districtOffice
        }
        return Phrase(zh: body(owner), en: body(owner))
    }

    package func what(_ kind: DutyKind) -> Phrase {
        switch kind {
        case .byElection(let body, let number):
            let found = district.group(number, of: body)
            let label = Phrase(
                zh: found.map { text($0.zh) } ?? "",
                en: found.map { text($0.en) } ?? ""
            )
            return DutyWords.byElection(label, of: self.body(body))
        case .answerRegistration(let request): return DutyWords.answerRegistration(request)
        case .lookIntoContest(let person): return DutyWords.lookIntoContest(person.rawValue)
        case .matter(let matter, let duty): return DutyWords.matter(matter, duty)
        case .admitTask(let application): return TaskWords.owedAnswer(application)
        case .sentTask(let sent):
            return district.sentTask(Identifier(sent))
                .flatMap { district.listedTask($0.task) }
                .flatMap { district.application($0.application) }
                .map { TaskWords.owed(text($0.words)) } ?? TaskWords.owed("")
        }
    }

    /// The last day on which it is not overdue.
    package func due(_ duty: Duty) -> Phrase {
        Dates.day(duty.due.adding(milliseconds: -1), offsetMinutes: offsetMinutes)
    }

    /// By when it is owed, in working days from a moment on.
    package func time(of due: Instant, at moment: Instant) -> Phrase {
        let last = district.today(due.adding(milliseconds: -1))
        let today = district.today(moment)
        let calendar = district.calendar
        return due <= moment
            ? DutyWords.overdue(
                Dates.day(last),
                workingDays: calendar.workedDays(after: last, through: today)
            )
            : DutyWords.due(
                Dates.day(last),
                workingDaysLeft: calendar.workedDays(after: today, through: last)
            )
    }

    package func sentence(_ duty: Duty, at moment: Instant) -> String {
        DutyWords.owes(owner(duty, at: moment), what(duty.kind), by: due(duty))[language]
    }

    /// What somebody stated, by whom and when, and that nobody counted it.
    package func figure(_ figure: StatedFigure) -> String {
        BodyPageWords.stated(
            figure.count,
            by: figure.statedBy.phrase,
            on: Dates.day(figure.recorded, offsetMinutes: offsetMinutes),
            isConfirmed: figure.isConfirmed
        )[language]
    }
}
