package import Domain
import Foundation
import HashTreeCollections
package import Kernel

/// What places are called, and who is called what: the texts behind the commitments of the state.
package struct PlaceDirectory: Sendable {
    package static let matchesMax = 200

    private struct NameKey: Hashable {
        let parent: Identifier<Place>?
        let name: String
    }

    /// A place found by a name it bears or bore.
    package struct Match: Hashable, Sendable {
        package let place: Identifier<Place>
        /// The former name that matched; nothing if the present one did.
        package let formerName: String?
    }

    private var texts = TreeDictionary<Digest, String>()
    private var bearers = TreeDictionary<NameKey, [Identifier<Place>]>()
    /// Over all names that places bear or bore.
    private var index = NameIndex()

    package init() {}

    /// Nothing if the text was removed.
    package func text(_ name: Digest) -> String? { texts[name] }

    func facts(for command: PlaceCommand, in district: District) -> PlaceFacts {
        switch command {
        case .create(let command):
            return facts(name: command.name, parent: command.parent, place: nil, in: district)
        case .rename(let command):
            return facts(renaming: command.place, to: command.name, in: district)
        case .applyChange(let command):
            guard let change = district.pendingChanges[command.change],
                case .rename(let digest) = change.content, let name = texts[digest]
            else { return .none }
            return facts(renaming: change.place, to: name, in: district)
        case .found, .merge, .cancelChange, .removeName:
            return .none
        }
    }

    private func facts(
        renaming id: Identifier<Place>,
        to name: String,
        in district: District
    ) -> PlaceFacts {
        guard let place = district.place(id) else { return .none }
        return facts(name: name, parent: place.parent, place: id, in: district)
    }

    private func facts(
        name: String,
        parent: Identifier<Place>?,
        place: Identifier<Place>?,
        in district: District
    ) -> PlaceFacts {
        let key = NameKey(parent: parent, name: Self.folded(name))
        let namesake = bearers[key]?.first { $0 != place }
        let present = place.flatMap { district.place($0) }.flatMap { texts[$0.name] }
        let written = name.trimmingCharacters(in: .whitespacesAndNewlines)
        return PlaceFacts(namesake: namesake, isUnchanged: present == written)
    }

    /// How a name is compared: width, case and spaces aside.
    package static func folded(_ name: String) -> String { NameFolding.folded(name) }

    /// Standing places whose present or former name contains `text`, in the order of their numbers.
    package func search(_ text: String, in district: District) -> [Match] {
        let wanted = Self.folded(text)
        guard !wanted.isEmpty else { return [] }
        let candidates =
            index.candidates(wanted) ?? (0..<UInt32(district.places.count)).map { $0 + 1 }
        var matches: [Match] = []
        for number in candidates where matches.count < Self.matchesMax {
            let id = Identifier<Place>(UInt64(number))
            guard let place = district.place(id), place.isStanding else { continue }
            let found = place.names.first {
                texts[$0].map { NameFolding.contains(Self.folded($0), wanted) } ?? false
            }
            guard let found else { continue }
            matches.append(
                Match(place: id, formerName: found == place.name ? nil : texts[found])
            )
        }
        return matches
    }
}

extension PlaceDirectory {
    mutating func absorb(_ writes: [SideWrite]) {
        for case .keep(let sealed) in writes {
            texts[sealed.commitment] = CryptoSealer.text(of: sealed.stored)
        }
    }

    /// Called with the district as it is before `event`.
    mutating func evolve(_ event: Event, in district: District) {
        switch event {
        case .districtFounded(let event): bear(event.name, parent: nil, Places.root)
        case .placeCreated(let event): bear(event.name, parent: event.parent, event.place)
        case .placeRenamed(let event):
            guard let place = district.place(event.place) else { return }
            drop(place.name, parent: place.parent, event.place)
            bear(event.name, parent: place.parent, event.place)
        case .placesMerged(let event):
            guard let place = district.place(event.place) else { return }
            drop(place.name, parent: place.parent, event.place)
            enter(place.names, event.into)
            for child in place.children {
                guard let name = district.place(child)?.name else { continue }
                drop(name, parent: event.place, child)
                bear(name, parent: event.into, child)
            }
        case .placeChangeScheduled: break
        case .placeChangeClosed(let event):
            guard event.ending != .applied,
                case .rename(let name) = district.pendingChanges[event.change]?.content
            else { return }
            texts[name] = nil
        case .textRemoved(let event): forget(event.text, in: district)
        case .personErased(let event):
            for text in district.wordsKept(of: event.person) { texts[text] = nil }
        case .recordKeyAdopted, .recordKeyRotated, .recordRestarted, .accountOpened,
            .accountInvited, .roleGiven, .roleEnded, .accountClosed, .householdsRegistered,
            .personsRegistered, .personsCorrected, .personMoved, .personLeft, .personsMerged,
            .agesAttested, .lettersIssued, .codeIssued, .lettersRevoked, .letterCodeUsed,
            .letterUseContested, .displayNameChosen, .entryAsked, .entryAccepted, .entryRefused,
            .entryAppealed, .entryErased, .consentGiven, .consentWithdrawn, .groupFactsAnswered,
            .groupSharesReleased, .holdPlaced, .holdLifted, .erasureDeferred, .recordOpened,
            .mandateGranted, .mandateRevoked, .papersShredded, .bodyFounded,
            .bodyRenamed, .bodyAliasAdded, .bodyArranged, .bodiesMerged, .bodyEnded,
            .seatRuleAdopted, .seatFilled, .seatVacated, .seatRanOut, .figureStated,
            .workingCalendarAdopted, .dutyOpened, .dutyClosed, .funds, .tasks:
            break
        case .institutionAdopted, .institutionProposed, .institutionEnded, .matterOpened,
            .matterFieldsSet, .matterLineAdded, .matterLineJudged, .matterDocumentAttached,
            .matterPartyNoted, .matterStepped, .matterDecisionCounted, .matterDecisionSigned,
            .matterLinked, .matterMoved, .matterMeasured, .matterChanged, .dutyOffered,
            .dutyOfferReturned, .dutyPassed, .dutyHelped, .voice, .objections, .contributions,
            .attachments, .tidings:
            break
        }
    }

    /// Makes the index anew from a district that was replayed without texts.
    mutating func settle(in district: District) {
        bearers = [:]
        self.index = NameIndex()
        for index in district.places.indices where district.places[index].isStanding {
            let place = district.places[index]
            let id = Identifier<Place>(UInt64(index) + 1)
            bear(place.name, parent: place.parent, id)
            enter(place.formerNames, id)
        }
    }

    /// A name that the district cites and whose text is neither there nor removed by anyone.
    func missing(in district: District) -> Digest? {
        let pending = district.pendingChanges.values.compactMap { change -> Digest? in
            if case .rename(let name) = change.content { name } else { nil }
        }
        let names = district.places.lazy.flatMap(\.names)
        return (Array(names) + pending).first {
            texts[$0] == nil && district.removals[$0] == nil
        }
    }

    /// A text that is there although it was removed.
    func putBack(in district: District) -> Digest? {
        district.removals.keys.first { texts[$0] != nil }
    }

    private mutating func bear(
        _ name: Digest,
        parent: Identifier<Place>?,
        _ place: Identifier<Place>
    ) {
        guard let text = texts[name] else { return }
        bearers[NameKey(parent: parent, name: Self.folded(text)), default: []].append(place)
        enter([name], place)
    }

    /// Lets a place be found by these names.
    private mutating func enter(_ names: [Digest], _ place: Identifier<Place>) {
        for text in names.compactMap({ texts[$0] }) {
            index.add(UInt32(clamping: place.rawValue), Self.folded(text))
        }
    }

    private mutating func drop(
        _ name: Digest,
        parent: Identifier<Place>?,
        _ place: Identifier<Place>
    ) {
        guard let text = texts[name] else { return }
        let key = NameKey(parent: parent, name: Self.folded(text))
        bearers[key]?.removeAll { $0 == place }
        if bearers[key]?.isEmpty == true { bearers[key] = nil }
    }

    /// Removals are rare: looking through all places is cheaper than an index for them.
    private mutating func forget(_ name: Digest, in district: District) {
        let text = texts[name]
        for index in district.places.indices {
            let place = district.places[index]
            let id = Identifier<Place>(UInt64(index) + 1)
            if place.name == name { drop(name, parent: place.parent, id) }
            guard let text, place.names.contains(name) else { continue }
            self.index.remove(UInt32(clamping: id.rawValue), Self.folded(text))
            enter(place.names.filter { $0 != name }, id)
        }
        texts[name] = nil
    }
}
