import Kernel

/// What people say about a matter beside its steps, and whether they want to hear of it again.
///
/// Neither moves anything: nobody is counted, nobody is for or against.
package enum Voice {
    static func answer(
        _ district: District,
        _ command: VoiceCommand,
        _ context: Context
    ) throws(Refusal) -> Outcome {
        do throws(VoiceRefusal) {
            return try decide(district, command, context)
        } catch {
            throw .voice(error)
        }
    }

    package static func decide(
        _ district: District,
        _ command: VoiceCommand,
        _ context: Context
    ) throws(VoiceRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .comment(let command): return try comment(district, command, context)
        case .follow(let command): return try follow(district, command, context)
        }
    }

    private static func comment(
        _ district: District,
        _ command: CommentOnMatter,
        _ context: Context
    ) throws(VoiceRefusal) -> Outcome {
        guard district.maySee(command.matter, command.by, at: context.now),
            let matter = district.matter(command.matter),
            let adoption = district.adoption(matter.rules.adoption),
            district.belongs(command.by, to: adoption.place, at: context.now)
                || district.isInvolved(command.by, in: command.matter, at: context.now)
        else { throw .notForYou }
        guard district.voices.comments(on: command.matter).count < MatterComment.commentsMax else {
            throw .tooManyComments(commentsMax: MatterComment.commentsMax)
        }
        let text: SealedText
        do throws(Prose.Flaw) {
            let prose = try Prose(command.text, charactersMax: MatterComment.charactersMax)
            text = context.sealer.seal(prose)
        } catch {
            throw .text(error)
        }
        let event = MatterCommented(matter: command.matter, by: command.by, text: text.commitment)
        return Outcome(events: [.voice(.commented(event))], writes: [.keep(text)])
    }

    private static func follow(
        _ district: District,
        _ command: FollowMatter,
        _ context: Context
    ) throws(VoiceRefusal) -> Outcome {
        let party = MatterParty.person(command.by)
        guard district.maySee(command.matter, party, at: context.now) else { throw .notForYou }
        let followed = district.voices.followed(by: command.by)
        guard followed.contains(command.matter) != command.isFollowing else {
            return Outcome(events: [])
        }
        guard !command.isFollowing || followed.count < Voices.followedMax else {
            throw .tooManyFollowed(followedMax: Voices.followedMax)
        }
        let event = MatterFollowed(
            matter: command.matter,
            by: command.by,
            isFollowing: command.isFollowing
        )
        return Outcome(events: [.voice(.followed(event))])
    }

    static func evolve(_ district: inout District, _ event: VoiceEvent, _ stamp: Stamp) {
        switch event {
        case .commented(let event):
            district.matterWords.note([event.text], by: event.by)
            district.tellings.noteOwn(event.matter, of: event.by, at: stamp.recorded)
            district.voices.add(
                MatterComment(by: event.by, text: event.text, at: stamp.recorded),
                to: event.matter
            )
        case .followed(let event):
            district.voices.note(event)
            if event.isFollowing {
                district.tellings.begin(event.by, event.matter, at: stamp.recorded)
            }
        }
    }
}

extension District {
    func requirement(of command: VoiceCommand) -> Requirement {
        switch command {
        case .comment(let command): Requirement(as: command.by, .speak)
        case .follow(let command): Requirement(as: .person(command.by), [])
        }
    }
}
