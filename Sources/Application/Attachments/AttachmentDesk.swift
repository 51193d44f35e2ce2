package import Domain
package import Kernel

/// Takes photos and papers: first the file, then the event, then whatever became of it.
package struct AttachmentDesk: Sendable {
    /// A photo or a paper with the words beside it.
    package struct Offer: Sendable {
        package let file: CleanFile
        package let matter: Identifier<Matter>
        package let caption: String?
        package let by: MatterParty

        package init(
            _ file: CleanFile,
            to matter: Identifier<Matter>,
            caption: String?,
            by party: MatterParty
        ) {
            self.file = file
            self.matter = matter
            self.caption = caption
            by = party
        }
    }

    private let files: AttachmentFiles
    private let door: any DistrictDoor

    package init(_ files: AttachmentFiles, _ door: any DistrictDoor) {
        self.files = files
        self.door = door
    }

    /// - Parameter submission: what the command is to be submitted as.
    package func take(
        _ offer: Offer,
        as submission: (Command) -> Submission<Command>
    ) async throws(Denial<Refusal>) -> Receipt {
        let name: Digest
        do throws(Trouble) {
            name = try await files.keep(offer.file.bytes)
        } catch {
            throw .trouble(error)
        }
        let command = AddAttachment(
            matter: offer.matter,
            kind: offer.file.kind,
            bytesCount: offer.file.bytes.count,
            width: offer.file.width,
            height: offer.file.height,
            content: name,
            caption: offer.caption,
            by: offer.by
        )
        do throws(Denial<Refusal>) {
            let receipt = try await door.submit(submission(.attachments(.add(command))))
            await files.letGo(of: name)
            return receipt
        } catch {
            switch error {
            case .refused, .expired: await files.letGo(of: name)
            // It may have been recorded: the file stays until that is known, at the next start.
            case .trouble: break
            }
            throw error
        }
    }
}
