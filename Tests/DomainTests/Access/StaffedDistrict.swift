import Domain
import Kernel

/// A district with two communities, here (3) and there (4), and a building here (5); and one
/// member of staff for every row of the matrix of access.
enum StaffedDistrict {
    static let here = Identifier<Place>(3)
    static let there = Identifier<Place>(4)
    static let building = Identifier<Place>(5)
    /// The account and the role that commands are about: an office worker here.
    static let somebody = Identifier<StaffAccount>(13)
    static let someRole = Identifier<Grant>(13)
    /// Two who keep house together here, and one who lives there.
    static let neighbour = Identifier<Person>(1)
    static let otherNeighbour = Identifier<Person>(2)
    static let stranger = Identifier<Person>(3)

    /// Who asks, in the order of the columns.
    static let actors: [(name: String, actor: Actor)] = [
        ("console", .console), ("clock", .clock),
        ("administrator", staff(1)), ("administrator-here", staff(2)),
        ("administrator-there", staff(3)),
        ("office-worker", staff(4)), ("office-worker-here", staff(5)),
        ("office-worker-there", staff(6)),
        ("auditor", staff(7)), ("auditor-here", staff(8)), ("auditor-there", staff(9)),
        ("former-administrator", staff(10)), ("future-administrator", staff(11)),
        ("closed-administrator", staff(12)), ("stranger", staff(99)),
        ("neighbour", .resident(neighbour)), ("other-neighbour", .resident(otherNeighbour)),
        ("resident-there", .resident(stranger)),
        ("helper", .helper(.staff(Identifier(5)), mandate: Identifier(1))),
        ("visitor", .visitor),
    ]

    static func staff(_ number: UInt64) -> Actor { .staff(Identifier(number)) }

    static let spec: DeciderSpec = {
        let roles: [(Role, Identifier<Place>)] = [
            (.administrator, Places.root), (.administrator, here), (.administrator, there),
            (.officeWorker, Places.root), (.officeWorker, here), (.officeWorker, there),
            (.auditor, Places.root), (.auditor, here), (.auditor, there),
            (.administrator, Places.root), (.administrator, Places.root),
            (.administrator, Places.root), (.officeWorker, here),
        ]
        var spec = DeciderSpec().given(
            .founded("云溪"),
            .create(2, .subdistrict, in: 1, "柳岸"),
            .create(3, .community, in: 2, "杏花"),
            .create(4, .community, in: 2, "桃园"),
            .create(5, .building, in: 3, "1号楼")
        )
        for (index, (role, place)) in roles.enumerated() {
            let number = UInt64(index) + 1
            spec = spec.given(
                .opened(number, home: place.rawValue),
                .gave(
                    number,
                    to: number,
                    role,
                    at: place.rawValue,
                    from: number == 11 ? .later : .noon
                )
            )
        }
        return spec.given(
            .roleEnded(RoleEnded(grant: Identifier(10), ends: .noon)),
            .accountClosed(AccountClosed(account: Identifier(12))),
            .householdsRegistered(
                HouseholdsRegistered(
                    first: Identifier(1),
                    places: [building, there],
                    doors: [.plain("502"), .plain("7")]
                )
            ),
            .personsRegistered(
                PersonsRegistered(
                    first: neighbour,
                    households: [Identifier(1), Identifier(1), Identifier(2)],
                    details: [.plain("测试丙"), .plain("测试戊"), .plain("测试己")],
                    ages: [.adult, .adult, .adult]
                )
            ),
            .granted(1, for: neighbour, to: .staff(Identifier(5)))
        )
    }()
}

extension Instant {
    /// A day after noon.
    static let later = Instant.noon.adding(days: 1)
}

extension Event {
    static func founded(_ name: String) -> Event {
        .districtFounded(
            DistrictFounded(district: 7, name: .plain(name), offsetMinutes: 480)
        )
    }

    static func opened(_ account: UInt64, home: UInt64 = 1) -> Event {
        .accountOpened(
            AccountOpened(
                account: Identifier(account),
                displayName: .plain("display \(account)"),
                signInName: .plain("sign-in \(account)"),
                home: Identifier(home)
            )
        )
    }

    static func gave(
        _ grant: UInt64,
        to account: UInt64,
        _ role: Role,
        at place: UInt64 = 1,
        from begins: Instant = .noon
    ) -> Event {
        .roleGiven(
            RoleGiven(
                grant: Identifier(grant),
                account: Identifier(account),
                role: role,
                place: Identifier(place),
                begins: begins
            )
        )
    }
}
