import Application
import Domain
import HTML
import Kernel
import Words

/// Photos and papers of a thing, as its reader sees them.
extension Thing {
    var attachments: [(id: Identifier<Attachment>, attachment: Attachment)] {
        district.attachments(of: id)
    }

    /// The photo that stands for it: the one that was put there last.
    var photo: Photo? {
        attachments.last { $0.attachment.kind.isPhoto }.map(picture)
    }

    /// The same beside others, unless it would weigh too much there.
    var smallPhoto: Photo? {
        attachments.last {
            $0.attachment.kind.isPhoto && $0.attachment.bytesCount <= Photo.listBytesMax
        }.map(picture)
    }

    private func picture(
        _ found: (id: Identifier<Attachment>, attachment: Attachment)
    ) -> Photo {
        Photo(
            Paths.attachment.address(found.id),
            alt: caption(of: found.attachment)
                ?? context.words(AttachmentWords.photo(of: title)),
            width: found.attachment.width,
            height: found.attachment.height
        )
    }

    var mayAttach: Bool {
        guard !matter.isEvidenceFrozen, let party = context.party else { return false }
        return district.mayAttach(to: id, party, at: context.now)
    }

    /// Whoever put it there, and an office that may remove words there.
    func mayRemove(_ attachment: Attachment) -> Bool {
        guard let actor = context.caller?.actor else { return false }
        if attachment.by == context.party { return !matter.isEvidenceFrozen }
        return district.allows(actor, .removeWords, at: matter.place, now: context.now)
    }

    func caption(of attachment: Attachment) -> String? {
        attachment.caption.map(context.bodyNames.text)
    }

    func label(of attachment: Attachment, _ id: Identifier<Attachment>) -> String {
        if let caption = caption(of: attachment) { return caption }
        let number = id.rawValue
        return context.words(
            attachment.kind.isPhoto
                ? AttachmentWords.photo(number: number) : AttachmentWords.paper(number: number)
        )
    }
}

extension ThingPage {
    func photosAndPapers(_ html: inout HTMLWriter) {
        let list = thing.attachments
        guard !list.isEmpty || thing.mayAttach else { return }
        html.h2(context.words(AttachmentWords.heading))
        if list.isEmpty {
            html.p(context.words(AttachmentWords.none))
        } else {
            html.papers(list.map(entry))
        }
        guard thing.mayAttach else { return }
        html.p { html in
            html.secondaryLink(
                TextLink(
                    context.words(AttachmentWords.add),
                    to: Paths.attach.address(thing.id)
                )
            )
        }
    }

    private func entry(_ found: (id: Identifier<Attachment>, attachment: Attachment)) -> KeptPaper {
        let (id, attachment) = found
        let size = AttachmentWords.size(attachment.kind, max(1, attachment.bytesCount / 1_000))
        let who = AttachmentWords.thirdPerson(
            thing.name(of: attachment.by),
            context.day(attachment.at)
        )
        return KeptPaper(
            TextLink(thing.label(of: attachment, id), to: Paths.attachment.address(id)),
            note: context.words(size) + " · " + context.words(who),
            removal: thing.mayRemove(attachment)
                ? TextLink(
                    context.words(AttachmentWords.remove),
                    to: Paths.removeAttachment.address(id)
                ) : nil
        )
    }
}
