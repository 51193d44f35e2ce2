import Domain
import Kernel
import Testing

@Suite struct RetentionTests {
    /// Whoever adds a field to what is kept about people says here what it is for.
    private static let fields = [
        "name": KeptItem.name, "birth": .birth, "phone": .phone, "language": .language,
        "channel": .channel, "tenancy": .tenancy,
    ]

    @Test func `every field that is kept about somebody has its purpose and its end`() {
        let labels = Mirror(reflecting: PersonDetails(name: "测试丁")).children.compactMap(\.label)
        #expect(Set(labels) == Set(Self.fields.keys))
        #expect(Set(Self.fields.values) == Set(KeptItem.items(of: .person)))
    }

    @Test(arguments: VaultKind.allCases)
    func `every kind of row in the vault has its purpose and its end`(kind: VaultKind) {
        #expect(!KeptItem.items(of: kind).isEmpty)
        for item in KeptItem.items(of: kind) {
            #expect(RetentionTable.row(of: item).until != .asNumbersForEver, "\(item)")
        }
    }

    @Test func `a time that is counted in days ends`() {
        for item in KeptItem.allCases {
            guard let days = RetentionTable.row(of: item).until.days else { continue }
            #expect((1...3_660).contains(days), "\(item)")
        }
    }

    @Test func `paper forms are listed until somebody says that they were destroyed`() {
        let person = SampleHousehold.one
        let given = ConsentGiven(
            person: person,
            purpose: .surveys,
            version: 1,
            channel: .onPaper
        )
        let spec = SampleHousehold.spec.given(
            .consentGiven(given),
            .agreed(person, .eventPhotos),
            .granted(3, for: person, to: .staff(Identifier(5)), given: .onPaper)
        )
        let due = Instant.noon.adding(days: RetentionTable.paperDays)
        let papers = spec.state.papers(at: StaffedDistrict.here, now: .noon)
        #expect(Set(papers.map(\.kind)) == [.consent(.surveys), .mandate(Identifier(3))])
        #expect(papers.allSatisfy { $0.shredBy == due })
        #expect(spec.state.papers(at: StaffedDistrict.there, now: .noon).isEmpty)
        let shred = { (through: Instant) in
            PrivacyCommand.shredPapers(
                ShredPapers(place: StaffedDistrict.here, through: through)
            )
        }
        let desk = spec.by(.staff(Identifier(5)))
        #expect(desk.when(shred(due)).privacyRefusal == .noPapersDue, "not by then")
        let before = due.adding(milliseconds: -1)
        #expect(desk.at(due).when(shred(before)).privacyRefusal == .noPapersDue)
        let after = desk.at(due).when(shred(due)).after
        #expect(after.papers(at: StaffedDistrict.here, now: due).isEmpty)
        #expect(
            desk.given(.papersShredded(.sample(due))).at(due).when(shred(due)).privacyRefusal
                == .noPapersDue
        )
    }
}

extension PapersShredded {
    fileprivate static func sample(_ through: Instant) -> PapersShredded {
        PapersShredded(place: StaffedDistrict.here, through: through)
    }
}
