import Domain
import Kernel
import Testing

@Suite struct AttachmentTests {
    private func adding(
        to matter: Identifier<Matter>,
        by party: MatterParty,
        caption: String? = nil,
        bytesCount: Int = 1_000
    ) -> Command {
        .attachments(
            .add(
                AddAttachment(
                    matter: matter,
                    kind: .jpeg,
                    bytesCount: bytesCount,
                    width: 4,
                    height: 3,
                    content: .plain("照片"),
                    caption: caption,
                    by: party
                )
            )
        )
    }

    private let matter = Identifier<Matter>(1)

    private func begun() -> Quarter {
        var quarter = Quarter()
        quarter.raise(by: Quarter.person(1))
        return quarter
    }

    @Test func `whoever may see a matter and lives or works there adds to it`() {
        var quarter = begun()
        quarter.must(adding(to: matter, by: Quarter.person(2), caption: "坏了的灯"))
        quarter.must(adding(to: matter, by: Quarter.worker))
        #expect(quarter.district.attachments(of: matter).map(\.attachment.by).count == 2)
    }

    @Test func `a child, a stranger and whoever asks for no matter may not`() {
        var quarter = begun()
        let none = Identifier<Matter>(99)
        for (id, party) in [
            (matter, Quarter.person(10)), (matter, Quarter.person(99)), (none, Quarter.person(1)),
        ] {
            #expect(quarter.give(adding(to: id, by: party)) == .attachments(.notForYou))
        }
    }

    @Test func `nobody adds in the name of another`() {
        var quarter = begun()
        let command = adding(to: matter, by: Quarter.person(2))
        let refusal = quarter.give(command, by: .resident(Identifier(3)))
        guard case .access = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
    }

    @Test func `a file that is empty or too long is refused`() {
        var quarter = begun()
        let max = Domain.Attachment.bytesMax
        quarter.must(adding(to: matter, by: Quarter.person(1), bytesCount: max))
        for count in [0, max + 1] {
            #expect(
                quarter.give(adding(to: matter, by: Quarter.person(1), bytesCount: count))
                    == .attachments(.tooLong(bytesMax: max))
            )
        }
    }

    @Test func `a day has room for so many of one party, and a matter for so many of all`() {
        var quarter = begun()
        for _ in 0..<Domain.Attachment.perPartyAndDayMax {
            quarter.must(adding(to: matter, by: Quarter.person(1)))
        }
        #expect(
            quarter.give(adding(to: matter, by: Quarter.person(1)))
                == .attachments(
                    .tooManyToday(perPartyAndDayMax: Domain.Attachment.perPartyAndDayMax)
                )
        )
        for _ in Domain.Attachment.perPartyAndDayMax..<Domain.Attachment.perMatterMax {
            quarter.must(adding(to: matter, by: Quarter.person(2)))
        }
        #expect(
            quarter.give(adding(to: matter, by: Quarter.person(3)))
                == .attachments(.tooManyHere(perMatterMax: Domain.Attachment.perMatterMax))
        )
    }

    @Test func `whoever put it there takes it away, and nobody else but an office`() {
        var quarter = begun()
        quarter.must(adding(to: matter, by: Quarter.person(2), caption: "坏了的灯"))
        func removing(by party: MatterParty?) -> Command {
            let removal = RemoveAttachment(attachment: Identifier(1), rule: .mistake, by: party)
            return .attachments(.remove(removal))
        }
        #expect(quarter.give(removing(by: Quarter.person(3))) == .attachments(.notYours))
        guard case .access = quarter.give(removing(by: nil), by: .resident(Identifier(3))) else {
            Issue.record("a neighbour removed it as an office does")
            return
        }
        quarter.must(removing(by: Quarter.person(2)))
        #expect(quarter.district.attachments(of: matter).isEmpty)
        #expect(quarter.give(removing(by: Quarter.person(2))) == .attachments(.unknown))
    }
}
