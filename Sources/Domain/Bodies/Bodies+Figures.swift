import HashTreeCollections
package import Kernel

extension Bodies {
    static func stateFigure(
        _ district: District,
        _ command: StateFigure
    ) throws(BodyRefusal) -> Outcome {
        guard (0...StatedFigure.countMax).contains(command.count) else {
            throw .figureOutOfRange(countMax: StatedFigure.countMax)
        }
        switch command.subject {
        case .residents(let place): try checkResidents(district, command, of: place)
        case .members(let body):
            let organisation = try unmerged(body, in: district)
            let residents = district.residents(of: organisation.place)
            if residents > 0, command.count > residents, !command.isConfirmed {
                throw .moreThanLiveThere(stated: command.count, residents: residents)
            }
        }
        if command.count > Person.personsMax, !command.isConfirmed {
            throw .moreThanTheDistrict(stated: command.count, personsMax: Person.personsMax)
        }
        let event = FigureStated(
            subject: command.subject,
            count: command.count,
            isConfirmed: command.isConfirmed
        )
        return Outcome(events: [.figureStated(event)])
    }

    /// Twenty million residents in seventy-eight buildings were printed once (trap D2).
    private static func checkResidents(
        _ district: District,
        _ command: StateFigure,
        of id: Identifier<Place>
    ) throws(BodyRefusal) {
        guard let place = district.place(id) else { throw .unknownPlace(id) }
        if let into = place.mergedInto { throw .placeMerged(id, into: into) }
        let residents = district.residents(of: id)
        guard residents == 0 else { throw .alreadyCounted(residents: residents) }
        let buildings = district.buildings(in: id)
        let perBuilding = command.count / max(buildings, 1)
        if buildings > 0, !command.isConfirmed,
            command.count > buildings * StatedFigure.residentsPerBuildingMax
        {
            throw .implausible(
                stated: command.count,
                buildings: buildings,
                perBuilding: perBuilding,
                perBuildingMax: StatedFigure.residentsPerBuildingMax
            )
        }
    }
}

extension District {
    package func figure(_ subject: FigureSubject) -> StatedFigure? { figures[subject] }

    /// How many people are on file as living at a place and in everything below it.
    package func residents(of place: Identifier<Place>) -> Int {
        var covered: [Identifier<Place>: Bool] = [:]
        var count = 0
        for index in households.indices where !households[index].isGuests {
            let home = households[index].place
            let isCovered = covered[home] ?? covers(place, home)
            covered[home] = isCovered
            if isCovered { count += members(of: Identifier(UInt64(index) + 1)).count }
        }
        return count
    }

    /// Buildings at a place and in everything below it.
    package func buildings(in id: Identifier<Place>) -> Int {
        var count = 0
        var open = [standing(id)]
        while let next = open.popLast() {
            guard let place = place(next) else { continue }
            if place.kind == .building { count += 1 }
            if place.kind != .building { open += place.children }
        }
        return count
    }
}
