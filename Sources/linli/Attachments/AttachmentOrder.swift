import Application
import Domain
import Foundation
import Kernel

/// What the command line asks about photos and papers.
enum AttachmentOrder: Codable, Sendable {
    case add(AddedFile)
    case remove(RemoveAttachment)

    /// A file that whoever serves the folder reads by its path.
    struct AddedFile: Codable, Sendable {
        let path: String
        let matter: Identifier<Matter>
        let caption: String?
        let by: MatterParty
    }
}

extension CleanFile {
    /// Reads at most one byte more than is taken.
    init(path: String) throws {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw ConsoleFailure.fileUnreadable(path: path)
        }
        defer { try? file.close() }
        let bytes = try file.read(upToCount: Attachment.bytesMax + 1) ?? Data()
        try self.init(cleaning: Array(bytes))
    }
}

extension DistrictHost {
    func obey(_ order: AttachmentOrder, _ request: ConsoleRequest) async throws -> ConsoleAnswer {
        func submission(_ command: Command) -> Submission<Command> {
            Submission(command, actor: .console, request: request.id, made: request.made)
        }
        switch order {
        case .add(let added):
            let offer = AttachmentDesk.Offer(
                try CleanFile(path: added.path),
                to: added.matter,
                caption: added.caption,
                by: added.by
            )
            let desk = AttachmentDesk(attachments, writer)
            return .accepted(try await desk.take(offer, as: submission))
        case .remove(let command):
            let receipt = try await writer.submit(submission(.attachments(.remove(command))))
            await sweepAttachments()
            return .accepted(receipt)
        }
    }
}
