import Kernel

/// What every act at the gate asks first.
extension Tasks {
    static func check(
        _ id: Identifier<Place>,
        in district: District
    ) throws(TaskRefusal) {
        guard let place = district.place(id) else { throw .unknownPlace(id) }
        if let into = place.mergedInto { throw .placeMerged(id, into: into) }
    }

    static func check(
        _ id: Identifier<Organisation>,
        in district: District,
        _ now: Instant
    ) throws(TaskRefusal) {
        guard let organisation = district.organisation(district.standing(id)) else {
            throw .unknownOrganisation(id)
        }
        if let end = organisation.ends, end <= now {
            throw .organisationEnded(id, at: district.day(of: end))
        }
    }

    static func check(
        _ party: MatterParty,
        actsFor id: Identifier<Organisation>,
        in district: District,
        _ now: Instant
    ) throws(TaskRefusal) {
        guard district.isSomebody(party) else { throw .unknownParty(party) }
        try check(id, in: district, now)
        guard district.sits(party, in: id, at: now) else { throw .notActingFor(id) }
    }

    /// The committee itself, where entries were merged.
    static func checkCommittee(
        _ id: Identifier<Organisation>,
        in district: District,
        _ now: Instant
    ) throws(TaskRefusal) -> Identifier<Organisation> {
        try check(id, in: district, now)
        let committee = district.standing(id)
        let kind = district.organisation(committee)?.kind
        guard kind == .residentsCommittee || kind == .villagersCommittee else {
            throw .noCommittee(id)
        }
        return committee
    }

    static func checkKeeper(
        _ party: MatterParty,
        of place: Identifier<Place>,
        in district: District,
        _ now: Instant
    ) throws(TaskRefusal) {
        guard district.isSomebody(party) else { throw .unknownParty(party) }
        let keeper = district.gateKeeper(for: place, at: now)
        guard district.actsFor(keeper, party, at: now) else { throw .notKeeper(keeper) }
    }

    static func check(_ terms: TaskTerms) throws(TaskRefusal) {
        guard (Money.zero...moneyMax).contains(terms.money) else {
            throw .moneyOutOfRange(moneyMax: moneyMax)
        }
        guard (1...TaskTerms.timesMax).contains(terms.timesPerYear) else {
            throw .timesOutOfRange(timesMax: TaskTerms.timesMax)
        }
    }

    static func checkRoomForDuty(in district: District) throws(TaskRefusal) {
        guard district.openDuties.count < Duty.openMax else {
            throw .tooManyDuties(openMax: Duty.openMax)
        }
    }

    /// A task that is not off the list, and what was asked for.
    static func listed(
        _ id: Identifier<ListedTask>,
        in district: District
    ) throws(TaskRefusal) -> (task: ListedTask, application: TaskApplication) {
        guard let task = district.listedTask(id),
            let application = district.application(task.application)
        else { throw .unknownTask(id) }
        if let withdrawn = task.withdrawn {
            throw .withdrawn(id, at: district.day(of: withdrawn))
        }
        return (task, application)
    }
}

extension District {
    var nextApplication: Identifier<TaskApplication> {
        Identifier(UInt64(taskGates.applications.count) + 1)
    }

    var nextListedTask: Identifier<ListedTask> {
        Identifier(UInt64(taskGates.listed.count) + 1)
    }
}
