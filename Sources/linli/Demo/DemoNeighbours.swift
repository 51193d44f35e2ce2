import Application
import Domain
import Kernel

/// What neighbours of the example add to things, and what they ask of the desk.
extension DemoDistrict {
    mutating func photograph(
        _ matter: Identifier<Matter>,
        _ caption: String,
        by party: MatterParty
    ) async throws {
        guard let attachments else { return }
        let file = try CleanFile(cleaning: DemoPhoto.bytes)
        let name = try await attachments.keep(file.bytes)
        let command = AddAttachment(
            matter: matter,
            kind: file.kind,
            bytesCount: file.bytes.count,
            width: file.width,
            height: file.height,
            content: name,
            caption: caption,
            by: party
        )
        try await give(.attachments(.add(command)))
        await attachments.letGo(of: name)
    }

    /// Neighbours who use no page want to hear what becomes of it.
    mutating func wantToHear(
        of matter: Identifier<Matter>,
        _ parties: [MatterParty]
    ) async throws {
        for case .person(let person) in parties {
            let wish = AskForTidings(matter: matter, person: person, isWanted: true)
            try await give(.tidings(.ask(wish)))
        }
    }
}
