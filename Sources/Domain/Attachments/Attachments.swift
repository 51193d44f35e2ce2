package import Kernel

/// Photos and papers that people put to matters. They move nothing by themselves.
package enum Attachments {
    static func answer(
        _ district: District,
        _ command: AttachmentCommand,
        _ context: Context
    ) throws(Refusal) -> Outcome {
        do throws(AttachmentRefusal) {
            return try decide(district, command, context)
        } catch {
            throw .attachments(error)
        }
    }

    package static func decide(
        _ district: District,
        _ command: AttachmentCommand,
        _ context: Context
    ) throws(AttachmentRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .add(let command): return try add(district, command, context)
        case .remove(let command): return try remove(district, command, context)
        }
    }

    private static func add(
        _ district: District,
        _ command: AddAttachment,
        _ context: Context
    ) throws(AttachmentRefusal) -> Outcome {
        guard district.mayAttach(to: command.matter, command.by, at: context.now),
            let matter = district.matter(command.matter)
        else { throw .notForYou }
        guard !matter.isEvidenceFrozen else { throw .evidenceFrozen }
        try check(command)
        let shelf = district.attachmentShelf
        guard district.attachments(of: command.matter).count < Attachment.perMatterMax else {
            throw .tooManyHere(perMatterMax: Attachment.perMatterMax)
        }
        let yesterday = context.now.adding(days: -1)
        guard shelf.count(by: command.by, after: yesterday) < Attachment.perPartyAndDayMax else {
            throw .tooManyToday(perPartyAndDayMax: Attachment.perPartyAndDayMax)
        }
        let texts = try sealed(command, context)
        let event = AttachmentAdded(
            attachment: shelf.next,
            matter: command.matter,
            kind: command.kind,
            bytesCount: command.bytesCount,
            width: command.width,
            height: command.height,
            file: texts.file.commitment,
            caption: texts.caption?.commitment,
            by: command.by
        )
        let kept = [texts.file] + [texts.caption].compactMap { $0 }
        return Outcome(
            events: [.attachments(.added(event))],
            writes: kept.map(SideWrite.keep)
        )
    }

    private static func check(_ command: AddAttachment) throws(AttachmentRefusal) {
        guard (1...Attachment.bytesMax).contains(command.bytesCount) else {
            throw .tooLong(bytesMax: Attachment.bytesMax)
        }
        let sides = (command.width, command.height)
        let sideMax = Int(UInt16.max)
        guard (0...sideMax).contains(sides.0), (0...sideMax).contains(sides.1),
            sides.0 * sides.1 <= Attachment.pixelsMax
        else { throw .tooManyPixels(pixelsMax: Attachment.pixelsMax) }
    }

    private static func sealed(
        _ command: AddAttachment,
        _ context: Context
    ) throws(AttachmentRefusal) -> (file: SealedText, caption: SealedText?) {
        do throws(Prose.Flaw) {
            let name = command.content.description
            let file = try Prose(name, charactersMax: name.utf8.count)
            guard let words = command.caption else { return (context.sealer.seal(file), nil) }
            let caption = try Prose(words, charactersMax: Attachment.captionCharactersMax)
            return (context.sealer.seal(file), context.sealer.seal(caption))
        } catch {
            throw .caption(error)
        }
    }

    private static func remove(
        _ district: District,
        _ command: RemoveAttachment,
        _ context: Context
    ) throws(AttachmentRefusal) -> Outcome {
        guard let attachment = district.attachment(command.attachment) else { throw .unknown }
        if let by = command.by {
            guard by == attachment.by else { throw .notYours }
            guard district.matter(attachment.matter)?.isEvidenceFrozen != true else {
                throw .evidenceFrozen
            }
        }
        let texts = attachment.texts.filter { district.removal(of: $0) == nil }
        return Outcome(
            events: texts.map { .textRemoved(TextRemoved(text: $0, rule: command.rule)) },
            writes: texts.map(SideWrite.erase)
        )
    }

    static func evolve(_ district: inout District, _ event: AttachmentEvent, _ stamp: Stamp) {
        switch event {
        case .added(let event):
            district.matterWords.note(event.texts, by: event.by)
            district.attachmentShelf.add(
                Attachment(
                    matter: event.matter,
                    by: event.by,
                    kind: event.kind,
                    bytesCount: event.bytesCount,
                    width: event.width,
                    height: event.height,
                    file: event.file,
                    caption: event.caption,
                    at: stamp.recorded
                )
            )
        }
    }
}

extension District {
    /// Whether somebody may put a photo or a paper to a matter: they may see it, and live there,
    /// work there or have to do with it.
    package func mayAttach(
        to id: Identifier<Matter>,
        _ party: MatterParty,
        at now: Instant
    ) -> Bool {
        guard maySee(id, party, at: now), let matter = matter(id),
            let adoption = adoption(matter.rules.adoption)
        else { return false }
        return belongs(party, to: adoption.place, at: now) || isInvolved(party, in: id, at: now)
    }

    func requirement(of command: AttachmentCommand) -> Requirement {
        switch command {
        case .add(let command): return Requirement(as: command.by, .speak)
        case .remove(let command):
            if let by = command.by { return Requirement(as: by, .speak) }
            let matter = attachment(command.attachment).flatMap { self.matter($0.matter) }
            return Requirement(.removeWords, at: matter?.place ?? Places.root)
        }
    }
}
