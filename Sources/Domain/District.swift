package import HashTreeCollections
package import Kernel

/// The state of one district: what the rules read, and nothing else.
package struct District: Sendable, Equatable {
    /// What a district is given once, at its beginning.
    package struct Founding: Hashable, Sendable {
        package let district: UInt64
        /// Minutes east of Greenwich of the district's clocks.
        package let offsetMinutes: Int
    }

    package internal(set) var founding: Founding?
    package internal(set) var places = Chunked<Place>()
    package internal(set) var pendingChanges = TreeDictionary<
        Identifier<PlaceChange>, PlaceChange
    >()
    package internal(set) var schedule = Schedule<Timer>()
    package internal(set) var removals = TreeDictionary<Digest, Removal>()
    /// Who signed and signs the record's checkpoints, in order.
    package internal(set) var recordKeys: [RecordKeyPeriod] = []
    /// Everybody who ever had an account, by number.
    package internal(set) var accounts = Chunked<StaffAccount>()
    /// Every role that was ever given, by number.
    package internal(set) var grants = Chunked<Grant>()
    /// Everybody who ever was on file, by number.
    package internal(set) var persons = Chunked<Person>()
    package internal(set) var households = Chunked<Household>()
    /// Every mandate that was ever given, by number.
    package internal(set) var mandates = Chunked<Mandate>()
    /// Every organisation and body that was ever on file, by number.
    package internal(set) var organisations = Chunked<Organisation>()
    package internal(set) var seatRules = Chunked<SeatRule>()
    package internal(set) var holdings = Chunked<Holding>()
    package internal(set) var seatsOfPersons = TreeDictionary<
        Identifier<Person>, [Identifier<Holding>]
    >()
    package internal(set) var figures = TreeDictionary<FigureSubject, StatedFigure>()
    /// Everything that was ever owed, by number.
    package internal(set) var duties = Branched<Duty>()
    package internal(set) var openDuties = TreeDictionary<DutyKind, Identifier<Duty>>()
    package internal(set) var calendar = WorkingCalendar()
    /// Every way of working that was ever adopted or proposed, by number.
    package internal(set) var adoptions = Chunked<AdoptedInstitution>()
    package internal(set) var proposals = Chunked<ProposedInstitution>()
    /// Every matter that was ever opened, by number.
    package internal(set) var matters = Branched<Matter>()
    /// What people say about matters, and who wants to hear of them.
    package internal(set) var voices = Voices()
    /// Who mediates in matters, and what stays of it.
    package internal(set) var mediations = Mediations()
    /// What people gave to matters in time and in kind.
    package internal(set) var contributionBook = ContributionBook()
    package internal(set) var attachmentShelf = AttachmentShelf()
    package internal(set) var tellings = Tellings()
    /// What guards ask about matters other than the one in hand.
    var matterIndex = MatterIndex()
    var matterWords = WrittenWords()
    var mandatesByPerson = TreeDictionary<Identifier<Person>, [Identifier<Mandate>]>()
    var mandatedActs = TreeDictionary<Identifier<Mandate>, [MandatedAct]>()
    /// What people agreed to; those who never did have no entry.
    var consents = TreeDictionary<Identifier<Person>, [Consent]>()
    /// Commitments to what people answered about groups they belong to.
    package internal(set) var groupFacts = TreeDictionary<Identifier<Person>, Digest>()
    /// Who changed their answers since they were counted, by home.
    var groupChanges = TreeDictionary<Identifier<Place>, TreeSet<Identifier<Person>>>()
    var groupShares = TreeDictionary<Identifier<Place>, PlaceShares>()
    package internal(set) var nextGroupShares: Instant?
    var groupReleases: UInt64 = 0
    /// Every hold that was ever placed, by number.
    var holds = Chunked<Hold>()
    var holdsByPerson = TreeDictionary<Identifier<Person>, [Identifier<Hold>]>()
    /// Every erasure that had to wait, by number.
    var deferrals = Chunked<Deferral>()
    var pendingErasures = TreeDictionary<Identifier<Person>, Identifier<Deferral>>()
    /// Who was erased, in order.
    package internal(set) var erasures = Chunked<Erasure>()
    /// Which auditor opened whose record.
    var openings = TreeDictionary<Identifier<Person>, [Opening]>()
    /// Up to when the paper forms of a place were destroyed.
    var shredded = TreeDictionary<Identifier<Place>, Instant>()
    /// Every letter that was ever made, by number, and what those made at one stroke share.
    package internal(set) var letters = Chunked<Letter>()
    var letterIssues = Chunked<LetterIssue>()
    var letterSlots = Chunked<LetterSlot>()
    package internal(set) var letterUses = Chunked<LetterUse>()
    /// The newest letter of each household, by its number; 0 for none.
    var lastLetters = Chunked<UInt32>()
    /// Who gets no session until the desk has looked into a use.
    package internal(set) var contested = TreeDictionary<
        Identifier<Person>, Identifier<LetterUse>
    >()
    var displayNames = Chunked<Digest?>()
    /// Everybody who ever asked to be on the list, by number, and who waits for an answer.
    package internal(set) var entryRequests = Chunked<EntryRequest>()
    package internal(set) var openEntries: [Identifier<EntryRequest>] = []
    var changeCount: UInt64 = 0
    package internal(set) var ledger = Ledger()
    package internal(set) var taskGates = TaskGates()

    package init() {}

    var nextPlace: Identifier<Place> { Identifier(UInt64(places.count) + 1) }
    var nextChange: Identifier<PlaceChange> { Identifier(changeCount + 1) }

    package func place(_ id: Identifier<Place>) -> Place? {
        index(of: id).map { places[$0] }
    }

    /// Follows merges to the place that stands today.
    package func standing(_ id: Identifier<Place>) -> Identifier<Place> {
        var id = id
        while let next = place(id)?.mergedInto { id = next }
        return id
    }

    /// What stays of a removed text; nothing if it was not removed.
    package func removal(of text: Digest) -> Removal? { removals[text] }

    /// The changes of one place that have not taken effect, the earliest announced first.
    package func pendingChanges(
        of place: Identifier<Place>
    ) -> [(id: Identifier<PlaceChange>, change: PlaceChange)] {
        pendingChanges.filter { $0.value.place == place }
            .map { (id: $0.key, change: $0.value) }
            .sorted { $0.id < $1.id }
    }

    mutating func update(_ id: Identifier<Place>, _ change: (inout Place) -> Void) {
        guard let index = index(of: id) else {
            assertionFailure("an unknown place was changed")
            return
        }
        change(&places[index])
    }

    private func index(of id: Identifier<Place>) -> Int? {
        guard id.rawValue >= 1, id.rawValue <= UInt64(places.count) else { return nil }
        return Int(id.rawValue) - 1
    }
}

/// What may be asked of a district.
package enum Command: Hashable, Sendable {
    case places(PlaceCommand)
    case recordKeys(RecordKeyCommand)
    case access(AccessCommand)
    case participants(ParticipantCommand)
    case bodies(BodyCommand)
    case duties(DutyCommand)
    case privacy(PrivacyCommand)
    case mandates(MandateCommand)
    case letters(LetterCommand)
    case entry(EntryCommand)
    case institutions(InstitutionCommand)
    case matters(MatterCommand)
    case funds(FundCommand)
    case tasks(TaskCommand)
    case voice(VoiceCommand)
    case objections(ObjectionCommand)
    case contributions(ContributionCommand)
    case attachments(AttachmentCommand)
    case tidings(TidingsCommand)
}

/// What happened in a district. Each case is one message of `Journal.proto`.
package enum Event: Hashable, Sendable {
    case districtFounded(DistrictFounded)
    case placeCreated(PlaceCreated)
    case placeRenamed(PlaceRenamed)
    case placesMerged(PlacesMerged)
    case placeChangeScheduled(PlaceChangeScheduled)
    case placeChangeClosed(PlaceChangeClosed)
    case textRemoved(TextRemoved)
    case recordKeyAdopted(RecordKeyAdopted)
    case recordKeyRotated(RecordKeyRotated)
    case recordRestarted(RecordRestarted)
    case accountOpened(AccountOpened)
    case accountInvited(AccountInvited)
    case roleGiven(RoleGiven)
    case roleEnded(RoleEnded)
    case accountClosed(AccountClosed)
    case householdsRegistered(HouseholdsRegistered)
    case personsRegistered(PersonsRegistered)
    case personsCorrected(PersonsCorrected)
    case personMoved(PersonMoved)
    case personLeft(PersonLeft)
    case personsMerged(PersonsMerged)
    case agesAttested(AgesAttested)
    case bodyFounded(BodyFounded)
    case bodyRenamed(BodyRenamed)
    case bodyAliasAdded(BodyAliasAdded)
    case bodyArranged(BodyArranged)
    case bodiesMerged(BodiesMerged)
    case bodyEnded(BodyEnded)
    case seatRuleAdopted(SeatRuleAdopted)
    case seatFilled(SeatFilled)
    case seatVacated(SeatVacated)
    case seatRanOut(SeatRanOut)
    case figureStated(FigureStated)
    case workingCalendarAdopted(WorkingCalendarAdopted)
    case dutyOpened(DutyOpened)
    case dutyClosed(DutyClosed)
    case consentGiven(ConsentGiven)
    case consentWithdrawn(ConsentWithdrawn)
    case groupFactsAnswered(GroupFactsAnswered)
    case groupSharesReleased(GroupSharesReleased)
    case holdPlaced(HoldPlaced)
    case holdLifted(HoldLifted)
    case erasureDeferred(ErasureDeferred)
    case personErased(PersonErased)
    case recordOpened(RecordOpened)
    case mandateGranted(MandateGranted)
    case mandateRevoked(MandateRevoked)
    case papersShredded(PapersShredded)
    case lettersIssued(LettersIssued)
    case codeIssued(CodeIssued)
    case lettersRevoked(LettersRevoked)
    case letterCodeUsed(LetterCodeUsed)
    case letterUseContested(LetterUseContested)
    case displayNameChosen(DisplayNameChosen)
    case entryAsked(EntryAsked)
    case entryAccepted(EntryAccepted)
    case entryRefused(EntryRefused)
    case entryAppealed(EntryAppealed)
    case entryErased(EntryErased)
    case institutionAdopted(InstitutionAdopted)
    case institutionProposed(InstitutionProposed)
    case institutionEnded(InstitutionEnded)
    case matterOpened(MatterOpened)
    case matterFieldsSet(MatterFieldsSet)
    case matterLineAdded(MatterLineAdded)
    case matterLineJudged(MatterLineJudged)
    case matterDocumentAttached(MatterDocumentAttached)
    case matterPartyNoted(MatterPartyNoted)
    case matterStepped(MatterStepped)
    case matterDecisionCounted(MatterDecisionCounted)
    case matterDecisionSigned(MatterDecisionSigned)
    case matterLinked(MatterLinked)
    case matterMoved(MatterMoved)
    case matterMeasured(MatterMeasured)
    case matterChanged(MatterChanged)
    case dutyOffered(DutyOffered)
    case dutyOfferReturned(DutyOfferReturned)
    case dutyPassed(DutyPassed)
    case dutyHelped(DutyHelped)
    case funds(FundEvent)
    case tasks(TaskEvent)
    case voice(VoiceEvent)
    case objections(ObjectionEvent)
    case contributions(ContributionEvent)
    case attachments(AttachmentEvent)
    case tidings(TidingsEvent)
}

/// Which feature's rule said no.
package enum Refusal: Error, Hashable, Sendable, Codable {
    case places(PlaceRefusal)
    case recordKeys(RecordKeyRefusal)
    case access(AccessRefusal)
    case participants(ParticipantRefusal)
    case bodies(BodyRefusal)
    case duties(DutyRefusal)
    case privacy(PrivacyRefusal)
    case mandates(MandateRefusal)
    case letters(LetterRefusal)
    case entry(EntryRefusal)
    case institutions(InstitutionRefusal)
    case matters(MatterRefusal)
    case funds(FundRefusal)
    case tasks(TaskRefusal)
    case voice(VoiceRefusal)
    case objections(ObjectionRefusal)
    case contributions(ContributionRefusal)
    case attachments(AttachmentRefusal)
    case tidings(TidingsRefusal)
}

/// What the rules of every feature must be told besides the state.
package struct Facts: Hashable, Sendable {
    package static let none = Facts()

    package let places: PlaceFacts
    package let recordKeys: RecordKeyFacts
    package let access: AccessFacts
    package let participants: ParticipantFacts
    package let bodies: BodyFacts
    package let privacy: PrivacyFacts
    package let letters: LetterFacts
    package let entry: EntryFacts

    package init(
        places: PlaceFacts = .none,
        recordKeys: RecordKeyFacts = .none,
        access: AccessFacts = .none,
        participants: ParticipantFacts = .none,
        bodies: BodyFacts = .none,
        privacy: PrivacyFacts = .none,
        letters: LetterFacts = .none,
        entry: EntryFacts = .none
    ) {
        self.places = places
        self.recordKeys = recordKeys
        self.access = access
        self.participants = participants
        self.bodies = bodies
        self.privacy = privacy
        self.letters = letters
        self.entry = entry
    }
}

extension District {
    /// Whoever may not ask is told so before any rule is looked at.
    package func decide(
        _ command: Command,
        _ facts: Facts,
        _ context: Context
    ) throws(Refusal) -> Outcome {
        do throws(AccessRefusal) { try authorise(command, context) } catch { throw .access(error) }
        switch command {
        case .places(let command):
            return try told(as: Refusal.places) { () throws(PlaceRefusal) in
                try Places.decide(self, command, facts.places, context)
            }
        case .recordKeys(let command):
            return try told(as: Refusal.recordKeys) { () throws(RecordKeyRefusal) in
                try RecordKeys.decide(self, command, facts.recordKeys, context)
            }
        case .access(let command):
            return try told(as: Refusal.access) { () throws(AccessRefusal) in
                try Access.decide(self, command, facts.access, context)
            }
        case .participants(let command):
            return try told(as: Refusal.participants) { () throws(ParticipantRefusal) in
                try Participants.decide(self, command, facts.participants, context)
            }
        case .bodies(let command):
            return try told(as: Refusal.bodies) { () throws(BodyRefusal) in
                try Bodies.decide(self, command, facts.bodies, context)
            }
        case .duties(let command):
            return try told(as: Refusal.duties) { () throws(DutyRefusal) in
                try Duties.decide(self, command, context)
            }
        case .privacy(let command):
            return try told(as: Refusal.privacy) { () throws(PrivacyRefusal) in
                try Privacy.decide(self, command, facts.privacy, context)
            }
        case .mandates(let command):
            return try told(as: Refusal.mandates) { () throws(MandateRefusal) in
                try Mandates.decide(self, command, context)
            }
        case .letters(let command):
            return try told(as: Refusal.letters) { () throws(LetterRefusal) in
                try Letters.decide(self, command, facts.letters, context)
            }
        case .entry(let command):
            return try told(as: Refusal.entry) { () throws(EntryRefusal) in
                try Entry.decide(self, command, facts.entry, context)
            }
        case .institutions(let command):
            return try told(as: Refusal.institutions) { () throws(InstitutionRefusal) in
                try Institutions.decide(self, command, context)
            }
        case .matters(let command):
            return try told(as: Refusal.matters) { () throws(MatterRefusal) in
                try Matters.decide(self, command, context)
            }
        case .funds(let command):
            return try told(as: Refusal.funds) { () throws(FundRefusal) in
                try Funds.decide(self, command, context)
            }
        case .tasks(let command): return try Tasks.answer(self, command, context)
        case .voice(let command): return try Voice.answer(self, command, context)
        case .objections(let command): return try Objections.answer(self, command, context)
        case .contributions(let command):
            return try Contributions.answer(self, command, context)
        case .attachments(let command): return try Attachments.answer(self, command, context)
        case .tidings(let command): return try Tidings.answer(self, command, context)
        }
    }

    /// The answer of a feature, or its refusal under the feature's name.
    private func told<Rule: Error>(
        as name: (Rule) -> Refusal,
        _ decide: () throws(Rule) -> Outcome
    ) throws(Refusal) -> Outcome {
        do throws(Rule) { return try decide() } catch { throw name(error) }
    }
}
