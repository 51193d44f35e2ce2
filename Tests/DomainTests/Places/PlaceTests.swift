import Domain
import Kernel
import Testing

private let places = DeciderSpec()
    .given(
        .districtFounded(DistrictFounded(district: 7, name: .plain("云溪"), offsetMinutes: 480)),
        .create(2, .subdistrict, in: 1, "柳岸"),
        .create(3, .community, in: 2, "杏花"),
        .create(4, .community, in: 2, "桃园"),
        .create(5, .building, in: 4, "一号楼")
    )

@Suite struct PlaceTests {
    @Test func `founding gives the district its name, its clock and a number of its own`() {
        DeciderSpec().when(.found(FoundDistrict(name: "云溪", offsetMinutes: 480))).then(
            .districtFounded(
                DistrictFounded(district: 7, name: .plain("云溪"), offsetMinutes: 480)
            ),
            writes: [.keep(.plain("云溪"))]
        )
    }

    @Test func `a district is founded once`() {
        places.when(.found(FoundDistrict(name: "又一", offsetMinutes: 480)))
            .thenRefused(.alreadyFounded)
    }

    @Test(arguments: [-841, 841, .min, .max])
    func `no clock is further than fourteen hours from Greenwich`(offset: Int) {
        DeciderSpec().when(.found(FoundDistrict(name: "云溪", offsetMinutes: offset)))
            .thenRefused(.offsetOutOfRange(minutesMax: 840))
    }

    @Test func `nothing can be created before the founding`() {
        DeciderSpec().when(.create(CreatePlace(kind: .township, parent: Identifier(1), name: "乡")))
            .thenRefused(.notFounded)
    }

    @Test func `a place lies in a place of the next level`() {
        places.when(.create(CreatePlace(kind: .community, parent: Identifier(2), name: "梨园")))
            .then(.create(6, .community, in: 2, "梨园"), writes: [.keep(.plain("梨园"))])
    }

    @Test func `every kind lies in its own parents and in no other`() {
        for kind in PlaceKind.allCases {
            for parent in PlaceKind.allCases {
                let allowed = kind.parents.contains(parent)
                let expected: Bool =
                    switch (kind, parent) {
                    case (.subdistrict, .district), (.township, .district),
                        (.community, .subdistrict), (.community, .township),
                        (.village, .township), (.building, .community), (.building, .village),
                        (.address, .building), (.address, .community), (.address, .village):
                        true
                    default: false
                    }
                #expect(allowed == expected, "\(kind) in \(parent)")
            }
        }
        places.when(.create(CreatePlace(kind: .building, parent: Identifier(2), name: "楼")))
            .thenRefused(.wrongParent(.building, in: .subdistrict))
    }

    @Test func `a name beside it is taken`() {
        places.knowing(namesake: 3)
            .when(.create(CreatePlace(kind: .community, parent: Identifier(2), name: "杏花")))
            .thenRefused(.nameTaken(by: Identifier(3)))
    }

    @Test func `an unknown place holds nothing`() {
        places.when(.create(CreatePlace(kind: .community, parent: Identifier(99), name: "梨园")))
            .thenRefused(.unknownPlace(Identifier(99)))
        places.when(.create(CreatePlace(kind: .community, parent: Identifier(0), name: "梨园")))
            .thenRefused(.unknownPlace(Identifier(0)))
    }

    @Test func `a name has a letter at least and sixty characters at most`() {
        places.when(.create(CreatePlace(kind: .community, parent: Identifier(2), name: " ")))
            .thenRefused(.name(.empty))
        let long = String(repeating: "长", count: 61)
        places.when(.create(CreatePlace(kind: .community, parent: Identifier(2), name: long)))
            .thenRefused(.name(.tooLong(charactersMax: 60)))
    }

    @Test func `a renamed place keeps its former names in order`() {
        let renamed = places.when(.rename(RenamePlace(place: Identifier(3), name: "杏林")))
        renamed.then(
            .placeRenamed(PlaceRenamed(place: Identifier(3), name: .plain("杏林"))),
            writes: [.keep(.plain("杏林"))]
        )
        #expect(renamed.after.place(Identifier(3))?.names == [.plain("杏林"), .plain("杏花")])
    }

    @Test func `the name a place has already is no new name`() {
        places.knowing(isUnchanged: true)
            .when(.rename(RenamePlace(place: Identifier(3), name: "杏花")))
            .thenRefused(.nameUnchanged)
    }

    @Test func `a merged place leaves its names and everything in it to the other`() {
        let merged = places.when(.merge(MergePlaces(place: Identifier(4), into: Identifier(3))))
        merged.then(.placesMerged(PlacesMerged(place: Identifier(4), into: Identifier(3))))
        let after = merged.after
        #expect(after.place(Identifier(3))?.names == [.plain("杏花"), .plain("桃园")])
        #expect(after.place(Identifier(3))?.children == [Identifier(5)])
        #expect(after.place(Identifier(5))?.parent == Identifier(3))
        #expect(after.place(Identifier(2))?.children == [Identifier(3)])
        #expect(after.standing(Identifier<Place>(4)) == Identifier(3))
    }

    @Test func `only two different standing places of one kind merge`() {
        places.when(.merge(MergePlaces(place: Identifier(3), into: Identifier(3))))
            .thenRefused(.mergeWithItself)
        places.when(.merge(MergePlaces(place: Identifier(3), into: Identifier(2))))
            .thenRefused(.mergeOfKinds(.community, .subdistrict))
        places.when(.merge(MergePlaces(place: Identifier(1), into: Identifier(2))))
            .thenRefused(.mergeOfDistrict)
        let merged = places.given(
            .placesMerged(PlacesMerged(place: Identifier(4), into: Identifier(3)))
        )
        merged.when(.merge(MergePlaces(place: Identifier(4), into: Identifier(3))))
            .thenRefused(.merged(Identifier(4), into: Identifier(3)))
        merged.when(.rename(RenamePlace(place: Identifier(4), name: "梨园")))
            .thenRefused(.merged(Identifier(4), into: Identifier(3)))
    }

    @Test func `a hundred former names are kept and not one more`() {
        var full = places
        for number in 1...100 {
            full = full.given(
                .placeRenamed(PlaceRenamed(place: Identifier(3), name: .plain("第\(number)")))
            )
        }
        full.when(.rename(RenamePlace(place: Identifier(3), name: "再改")))
            .thenRefused(.tooManyNames(namesMax: 100))
        full.when(.merge(MergePlaces(place: Identifier(4), into: Identifier(3))))
            .thenRefused(.tooManyNames(namesMax: 100))
    }

    @Test func `a removed name leaves when, by whom and why`() {
        let removed = places.when(
            .removeName(
                RemovePlaceName(place: Identifier(3), index: 0, rule: .personalInformation)
            )
        )
        removed.then(
            .textRemoved(TextRemoved(text: .plain("杏花"), rule: .personalInformation)),
            writes: [.erase(.plain("杏花"))]
        )
        let removal = removed.after.removal(of: .plain("杏花"))
        #expect(removal?.recorded == .noon)
        #expect(removal?.office == .console)
        #expect(removal?.rule == .personalInformation)
    }

    @Test func `a name is removed once, and only one that is there`() {
        let command = RemovePlaceName(place: Identifier(3), index: 0, rule: .mistake)
        places.given(.textRemoved(TextRemoved(text: .plain("杏花"), rule: .mistake)))
            .when(.removeName(command)).thenRefused(.nameAlreadyRemoved)
        for index in [-1, 1] {
            places.when(
                .removeName(RemovePlaceName(place: Identifier(3), index: index, rule: .mistake))
            ).thenRefused(.unknownName(namesCount: 1))
        }
    }

    @Test func `the clock may do nothing but what was set`() {
        places.by(.clock).when(.rename(RenamePlace(place: Identifier(3), name: "杏林")))
            .thenDenied(.missing(.keepPlaces, at: Identifier(3), giver: .administrator))
        places.by(.console).when(.applyChange(ApplyPlaceChange(change: Identifier(1))))
            .thenDenied(.missing(.applyDueChanges, at: Places.root, giver: .nobody))
    }
}

extension Event {
    static func create(
        _ place: UInt64,
        _ kind: PlaceKind,
        in parent: UInt64,
        _ name: String
    ) -> Event {
        .placeCreated(
            PlaceCreated(
                place: Identifier(place),
                kind: kind,
                parent: Identifier(parent),
                name: .plain(name)
            )
        )
    }
}
