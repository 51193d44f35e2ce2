import Application
import Domain
import HTML
import Kernel
import Words

/// Where a photo or a paper is put to a thing, fetched, and taken away again.
enum AttachmentForms {
    static let routes: [Route] = [[fetch], add.routes, remove.routes].flatMap(\.self)

    private static let fetch = Route(
        "getAttachment",
        Paths.attachment,
        for: .anyone,
        Route.Shape(
            AttachmentWords.routeGet,
            answers: AttachmentKind.allCases.dropFirst().reduce(
                RouteAnswers.bytes(AttachmentKind.jpeg.contentType)
            ) { $0.or(.bytes($1.contentType)) }
        )
    ) { exchange, id throws(Problem) in try await AttachmentAnswer.answer(exchange, id) }

    static let add = FormRoute<Identifier<Matter>, AttachForm>(
        name: "addAttachment",
        path: Paths.attach,
        permission: .participant,
        summary: AttachmentWords.routeAdd,
        page: { exchange, id throws(Problem) in
            let thing = try exchange.thing(id)
            guard thing.mayAttach else { throw .notFound }
            return thing.form(
                AttachmentWords.add,
                lead: AttachmentWords.addLead,
                button: AttachmentWords.send
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let thing = try exchange.thing(id)
            guard thing.mayAttach, let party = thing.context.party else { throw .notFound }
            return try await exchange.attach(sent, to: id, by: party)
        }
    )

    static let remove = FormRoute<Identifier<Attachment>, RemoveAttachmentForm>(
        name: "removeAttachment",
        path: Paths.removeAttachment,
        permission: .participant,
        summary: AttachmentWords.routeRemove,
        page: { exchange, id throws(Problem) in
            let (thing, attachment) = try exchange.attachment(id)
            guard thing.mayRemove(attachment) else { throw .notFound }
            var page = thing.form(
                AttachmentWords.removeTitle,
                lead: AttachmentWords.removeLead,
                button: AttachmentWords.removeButton
            )
            page.before = { html in html.p(thing.label(of: attachment, id)) }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let (thing, attachment) = try exchange.attachment(id)
            let isOwn = attachment.by == thing.context.party
            let command = RemoveAttachment(
                attachment: id,
                rule: sent.form.rule,
                by: isOwn ? attachment.by : nil
            )
            return try await exchange.submit(
                .attachments(.remove(command)),
                sent,
                field: { _ in nil },
                done: { receipt in
                    Acted.Done(
                        address: Paths.thing.address(attachment.matter),
                        receipt: receipt,
                        words: .attachmentRemoved
                    )
                }
            )
        }
    )
}

struct AttachForm: FormShape {
    static let fileField = FormField<String>.file(
        "file",
        AttachmentWords.file,
        accept: AttachmentKind.allCases.map(\.contentType).joined(separator: ",")
    ).hint(AttachmentWords.fileHint(megabytesMax: Attachment.bytesMax >> 20))
    static let captionField = FormField<String>.text(
        "caption",
        AttachmentWords.caption,
        charactersMax: Attachment.captionCharactersMax
    ).hint(AttachmentWords.captionHint).optional

    let caption: String?

    init?(_ form: inout FormReader) {
        let file = form.read(Self.fileField)
        let caption = form.read(Self.captionField)
        guard file != nil, let caption else { return nil }
        self.caption = caption
    }
}

struct RemoveAttachmentForm: FormShape {
    let rule: RemovalRule

    init?(_ form: inout FormReader) {
        guard let rule = form.read(PlaceFields.rule) else { return nil }
        self.rule = rule
    }
}

extension Exchange {
    /// An attachment that whoever asks may see, with what it belongs to.
    func attachment(
        _ id: Identifier<Attachment>
    ) throws(Problem) -> (thing: Thing, attachment: Attachment) {
        guard let attachment = snapshot.state.district.attachment(id) else { throw .notFound }
        return (try thing(attachment.matter), attachment)
    }

    fileprivate func attach(
        _ sent: FormSubmission<AttachForm>,
        to matter: Identifier<Matter>,
        by party: MatterParty
    ) async throws(Problem) -> Acted {
        let field = AttachForm.fileField.entry.name
        guard let desk, let store = desk.attachments else { throw .readOnly }
        let clean: CleanFile
        do throws(FileFlaw) {
            clean = try CleanFile(cleaning: files[field]?.bytes ?? [])
        } catch {
            return .refused([(field, .rule(error.phrase))])
        }
        let actor = try actor()
        do throws(Denial<Refusal>) {
            let receipt = try await AttachmentDesk(store, desk.door).take(
                AttachmentDesk.Offer(clean, to: matter, caption: sent.form.caption, by: party)
            ) { command in
                Submission(command, actor: actor, request: sent.request, made: sent.made)
            }
            return .done(
                Acted.Done(
                    address: Paths.thing.address(matter),
                    receipt: receipt,
                    words: .attachmentAdded
                )
            )
        } catch {
            return try Acted(error) { refusal in
                guard case .attachments(.caption) = refusal else { return field }
                return AttachForm.captionField.entry.name
            }
        }
    }
}
