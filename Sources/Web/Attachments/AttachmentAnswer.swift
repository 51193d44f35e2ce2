import Application
import Domain
import HTTPTypes
import Kernel
import Logging
import NIOCore

/// The bytes of a photo or a paper, for whoever may see the thing it belongs to.
///
/// Whatever it holds, a browser may neither guess another kind nor run anything in it. A photo may
/// be opened in a window; a paper is only handed over.
enum AttachmentAnswer {
    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Attachment>
    ) async throws(Problem) -> Answer {
        let (_, attachment) = try exchange.attachment(id)
        guard let name = exchange.snapshot.state.attachmentFile(of: id),
            let files = exchange.desk?.attachments
        else { throw .notFound }
        guard let file = await files.find(name) else {
            exchange.log.error("an attachment is damaged", metadata: ["number": "\(id)"])
            throw .notFound
        }
        var answer = Answer(status: .ok, headers: headers(attachment, id), body: ByteBuffer())
        answer.file = file
        return answer
    }

    private static func headers(
        _ attachment: Attachment,
        _ id: Identifier<Attachment>
    ) -> HTTPFields {
        let disposition = attachment.kind.isPhoto ? "inline" : "attachment"
        return [
            .contentType: attachment.kind.contentType,
            .contentDisposition: "\(disposition); filename=\"\(attachment.kind.fileName(id))\"",
            .contentSecurityPolicy: "default-src 'none'; sandbox",
            .cacheControl: "private, no-cache",
            .eTag: "\"attachment-\(id)\"",
        ]
    }
}

extension AttachmentKind {
    var contentType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .pdf: "application/pdf"
        }
    }

    /// Names nobody.
    fileprivate func fileName(_ id: Identifier<Attachment>) -> String {
        switch self {
        case .jpeg: "photo-\(id).jpg"
        case .png: "photo-\(id).png"
        case .pdf: "paper-\(id).pdf"
        }
    }
}
