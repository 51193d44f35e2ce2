import Application
import Domain
import HTML
import Kernel
import Words

/// One thing as somebody reads it: the matter with the rules it runs by.
struct Thing {
    let context: PageContext
    let id: Identifier<Matter>
    let matter: Matter
    let adoption: AdoptedInstitution
    let process: ProcessDefinition

    /// Nothing if there is no such thing.
    init?(_ context: PageContext, _ id: Identifier<Matter>) {
        guard let matter = context.district.matter(id),
            let adoption = context.district.adoption(matter.rules.adoption),
            let process = adoption.process(of: matter)
        else { return nil }
        (self.context, self.id, self.matter) = (context, id, matter)
        (self.adoption, self.process) = (adoption, process)
    }

    var district: District { context.district }
    var state: StateDefinition { process.states[Int(matter.state)] }
    var title: String { context.bodyNames.text(matter.title) }
    var titles: InstitutionTitles { InstitutionTitles(adoption.institution, process: process) }
    /// The community that it is listed at.
    var home: Identifier<Place> { district.community(of: matter.place) }

    func local(_ text: LocalText) -> String { context.local(text) }

    /// Whether the reader lives or works where it is, or has to do with it: they read names.
    var isOurs: Bool {
        guard let party = context.party else { return false }
        return district.belongs(party, to: adoption.place, at: context.now)
            || district.isInvolved(party, in: id, at: context.now)
    }

    var acts: [PossibleAct] {
        context.party.map { district.possibleActs(in: id, for: $0, at: context.moment) } ?? []
    }

    func bodyName(_ key: Key) -> String {
        adoption.body(key).map { context.bodyNames.body(district.standing($0)) }
            ?? context.words(titles[key])
    }

    /// Who holds a role, as people say it: the organisation whose members do.
    func who(_ role: RoleDefinition) -> String {
        role.holder.body.map(bodyName) ?? local(role.title)
    }

    /// Who took a step: the body that decided, the role of whoever pressed, or time alone.
    func who(_ act: MatterAct, _ step: TransitionDefinition) -> String {
        if case .decidedBy(let rule) = step.mover { return bodyName(rule.body) }
        guard let role = act.role else { return context.words(ThingWords.byClock) }
        let definition = adoption.institution.roles[Int(role)]
        let title = local(definition.title)
        return definition.holder.body.map { bodyName($0) + " · " + title } ?? title
    }

    func shows(_ field: FieldDefinition) -> Bool {
        district.maySee(field, of: matter, context.party, at: context.now)
    }

    /// A name only where the reader lives or works there, and only one that was chosen to be seen.
    func name(of party: MatterParty) -> String {
        if party == context.party { return context.words(ThingWords.you) }
        switch party {
        case .person(let person):
            guard isOurs else { return context.words(ThingWords.neighbour) }
            return context.snapshot.state.displayNames.name(of: person)
                ?? context.words(ThingWords.neighbour)
        case .account: return context.words(ThingWords.officer)
        }
    }

    func value(_ value: FieldValue, of field: FieldDefinition) -> String {
        switch value {
        case .text(let digest): context.bodyNames.text(digest)
        case .money(let amount): context.words(FundWords.yuan(amount))
        case .number(let number): String(number)
        case .day(let day): context.words(Dates.day(day))
        case .flag(let isSo): context.words(isSo ? ThingWords.isSo : ThingWords.isNotSo)
        case .choice(let key), .item(let key): context.words(titles[key])
        case .share(let share): "\(share.numerator)/\(share.denominator)"
        case .person(let person): name(of: .person(person))
        case .organisation(let body): context.bodyNames.body(body)
        }
    }
}

extension PageContext {
    /// Who reads, as somebody who may act; nobody whoever did not come in.
    var party: MatterParty? {
        if let person = caller?.resident?.person { return .person(person) }
        return caller?.session.map { .account($0.account) }
    }

    /// How far the reader's eyes reach in the lists of a place.
    func reaches(at place: Identifier<Place>) -> [MatterReach] {
        guard let party, district.belongs(party, to: place, at: now) else { return [.everybody] }
        return [.everybody, .residents]
    }
}

extension Exchange {
    /// A thing that whoever asks may see.
    func thing(_ id: Identifier<Matter>) throws(Problem) -> Thing {
        let context = pageContext
        guard let thing = Thing(context, id) else { throw .notFound }
        guard context.district.maySee(id, context.party, at: now) else {
            let mayComeIn = context.district.reach(of: thing.matter) == .residents
            throw mayComeIn && !caller.isSignedIn ? .comeInFirst : .notFound
        }
        return thing
    }
}
