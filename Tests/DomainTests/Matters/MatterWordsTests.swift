import Domain
import Kernel
import Testing

@Suite struct MatterWordsTests {
    private static let writer = Identifier<Person>(7)

    /// Person 7 raises a need, writes over a field and attaches a photo; person 8 suggests.
    private func written() -> Quarter {
        var home = Quarter()
        let (writer, matter) = (Quarter.person(7), Identifier<Matter>(1))
        home.raise(by: writer, fields: [WrittenField(key: Key.spot, text: "2单元")])
        let spot = WrittenField(key: Key.spot, text: "3单元")
        home.must(.setFields(SetMatterFields(matter: matter, fields: [spot], by: writer)))
        home.must(
            .attach(
                AttachDocument(matter: matter, kind: Key.photo, content: "照片", by: writer)
            )
        )
        let what = WrittenField(key: Key.what, text: "换灯泡")
        home.must(
            .addLine(
                AddMatterLine(
                    matter: matter,
                    kind: Key.suggestions,
                    fields: [what],
                    by: Quarter.person(8)
                )
            )
        )
        return home
    }

    @Test func `what somebody wrote in matters goes when they are erased, and the matter stays`() {
        let home = written()
        let erasure = ErasePerson(person: Self.writer, channel: .onPage, mayWait: false)
        let decided = DeciderSpec(home.district).at(home.now).by(.resident(Self.writer))
            .when(.privacy(.erase(erasure)))
        let gone = Set(["灯坏了", "2单元", "3单元", "照片"].map(Digest.plain))
        let erased = decided.writes.compactMap { write -> Digest? in
            if case .erase(let text) = write { text } else { nil }
        }
        #expect(Set(erased) == gone)
        #expect(erased.count == gone.count)
        let after = decided.after
        for text in gone { #expect(after.removal(of: text)?.rule == .personalInformation) }
        #expect(after.removal(of: .plain("换灯泡")) == nil, "others wrote that")
        #expect(after.matter(Identifier(1))?.opener == Quarter.person(7))
        #expect(after.wordsKept(of: Self.writer).isEmpty)
    }

    @Test func `what was removed before is not removed again`() {
        let home = written()
        let removed = TextRemoved(text: .plain("照片"), rule: .abusive)
        let erasure = ErasePerson(person: Self.writer, channel: .onPage, mayWait: false)
        let after = DeciderSpec(home.district).given(.textRemoved(removed)).at(home.now)
            .by(.resident(Self.writer)).when(.privacy(.erase(erasure))).after
        #expect(after.removal(of: .plain("照片"))?.rule == .abusive)
        #expect(after.removal(of: .plain("灯坏了"))?.rule == .personalInformation)
    }

    @Test func `what is on file twice is erased as one`() {
        let merged = PersonsMerged(person: Self.writer, into: Identifier(9))
        let after = DeciderSpec(written().district).given(.personsMerged(merged)).state
        #expect(after.wordsKept(of: Self.writer).isEmpty)
        #expect(after.wordsKept(of: Identifier(9)).contains(.plain("灯坏了")))
    }

    @Test func `a title that a step took over stays with whoever wrote it`() throws {
        let stage = try GardenStage()
            .firing(.createMatter(process: "plain_matter".key, copying: []))
        #expect(stage.district.matters.count == 2)
        #expect(stage.district.wordsKept(of: Identifier(31)) == [.plain("路灯")])
        #expect(stage.district.wordsKept(of: Identifier(5)).isEmpty)
    }

    @Test func `only what surely fits is copied into another matter`() throws {
        var institution = GardenRules.institution
        let fields: [(Key, FieldDefinition.Kind)] = [
            ("note".key, .text(charactersMax: 99)), ("reason".key, .text(charactersMax: 100)),
            ("item".key, .item(catalogue: "other".key)), ("amount".key, .number),
            ("free".key, .number),
        ]
        institution.processes[1] = ProcessDefinition(
            key: "plain_matter".key,
            title: GardenRules.text("plain_matter".key),
            initial: "open".key,
            states: GardenRules.plain.states,
            fields: fields.map {
                FieldDefinition(key: $0.0, title: GardenRules.text($0.0), kind: $0.1)
            },
            transitions: [],
            openedBy: "resident".key,
            provenance: GardenRules.assumed
        )
        let stage = GardenStage(under: institution)
            .filling("note".key, .text(.plain("一"))).filling("reason".key, .text(.plain("二")))
            .filling("item".key, .item("lamp".key))
            .filling("amount".key, .money(Money(yuan: 1))).filling("free".key, .number(3))
        let create = Effect.createMatter(
            process: "plain_matter".key,
            copying: fields.map { $0.0 }
        )
        let created = try stage.firing(create).district.matter(Identifier(2))
        #expect(created?.fields.map(\.slot) == [1, 4])
        #expect(created?.fields.map(\.value) == [.text(.plain("二")), .number(3)])
    }
}
