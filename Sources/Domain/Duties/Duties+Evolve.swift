import HashTreeCollections
import Kernel

extension Duties {
    static func evolve(_ district: inout District, _ event: WorkingCalendarAdopted) {
        district.calendar.adopt(off: event.off, worked: event.worked)
    }

    static func evolve(_ district: inout District, _ event: DutyOpened, _ stamp: Stamp) {
        assert(event.duty == district.nextDuty, "duties are numbered in order")
        assert(district.openDuties[event.kind] == nil, "nothing is owed twice")
        district.duties.append(
            Duty(
                kind: event.kind,
                owner: event.owner,
                opened: stamp.recorded,
                due: event.due,
                escalatesTo: event.escalatesTo
            )
        )
        district.openDuties[event.kind] = event.duty
        if event.escalatesTo != nil {
            district.schedule.add(.dutyDue(event.duty), due: event.due)
        }
        guard case .matter(let matter, let what) = event.kind else { return }
        district.update(matter) { matter in
            switch what {
            case .step: matter.duty = event.duty
            case .task, .promise: matter.duties.append(event.duty)
            }
        }
    }

    static func evolve(_ district: inout District, _ event: DutyClosed, _ stamp: Stamp) {
        district.update(event.duty) { duty in
            duty.closed = stamp.recorded
            duty.ending = event.ending
        }
        guard let duty = district.duty(event.duty) else { return }
        district.openDuties[duty.kind] = nil
        if duty.escalatesTo != nil { district.schedule.remove(.dutyDue(event.duty), due: duty.due) }
        district.dropOffer(of: event.duty)
        guard case .matter(let matter, let what) = duty.kind else { return }
        district.update(matter) { matter in
            switch what {
            case .step: matter.duty = nil
            case .task, .promise: matter.duties.removeAll { $0 == event.duty }
            }
        }
    }

    static func evolve(_ district: inout District, _ event: DutyOffered) {
        district.update(event.duty) { duty in
            duty.offersCount += 1
            duty.offer = DutyOffer(to: event.to, by: event.by, ends: event.ends)
        }
        guard let duty = district.duty(event.duty) else { return }
        district.schedule.add(
            .dutyOffer(event.duty, offer: duty.offersCount),
            due: event.ends
        )
    }

    static func evolve(_ district: inout District, _ event: DutyOfferReturned) {
        district.dropOffer(of: event.duty)
    }

    static func evolve(_ district: inout District, _ event: DutyPassed) {
        district.dropOffer(of: event.duty)
        guard let before = district.duty(event.duty) else { return }
        if before.escalatesTo != nil, event.passing == .escalated {
            district.schedule.remove(.dutyDue(event.duty), due: before.due)
        }
        district.update(event.duty) { duty in
            switch event.passing {
            case .accepted: duty.transfersCount += 1
            case .raised: duty.transfersCount = 0
            case .escalated:
                duty.missedBy = DutyOwner(organisation: duty.owner)
                duty.escalatesTo = nil
                duty.transfersCount = 0
            }
            duty.owner = event.to
        }
    }

    static func evolve(_ district: inout District, _ event: DutyHelped) {
        district.update(event.duty) { duty in
            duty.assistants.removeAll { $0 == event.by }
            if event.isHelping { duty.assistants.append(event.by) }
        }
    }
}

extension District {
    fileprivate mutating func update(_ id: Identifier<Duty>, _ change: (inout Duty) -> Void) {
        guard let index = id.index(in: duties.count) else {
            assertionFailure("an unknown duty was changed")
            return
        }
        change(&duties[index])
    }

    fileprivate mutating func dropOffer(of id: Identifier<Duty>) {
        guard let duty = duty(id), let offer = duty.offer else { return }
        schedule.remove(.dutyOffer(id, offer: duty.offersCount), due: offer.ends)
        update(id) { $0.offer = nil }
    }
}
