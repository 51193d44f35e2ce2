/// Who has which power: the one table that decisions and reads both ask.
package enum AccessTable {
    /// Who a row of the table is about.
    package enum Holder: Hashable, Sendable, CaseIterable {
        case console
        case clock
        case staff(Role)

        package static var allCases: [Holder] {
            [.console, .clock] + Role.allCases.map(Holder.staff)
        }
    }

    /// How far a power goes for whoever holds it.
    package enum Reach: Hashable, Sendable {
        case nowhere
        case district
        /// The place of the role and everything in it.
        case place
    }

    package static func reach(of power: Power, for holder: Holder) -> Reach {
        switch holder {
        case .console: power == .applyDueChanges ? .nowhere : .district
        case .clock: power == .applyDueChanges ? .district : .nowhere
        case .staff(let role): has(power, role) ? .place : .nowhere
        }
    }

    private static func has(_ power: Power, _ role: Role) -> Bool {
        switch (power, role) {
        case (.keepPlaces, .administrator), (.keepPlaces, .officeWorker): true
        case (.removeWords, .administrator): true
        case (.seeStaff, .administrator), (.seeStaff, .auditor): true
        case (.keepStaff, .administrator): true
        case (.keepPlaces, .auditor), (.removeWords, _), (.seeStaff, .officeWorker),
            (.keepStaff, _), (.foundDistrict, _), (.keepRecordKeys, _), (.applyDueChanges, _):
            false
        }
    }

    /// Who can give a power to somebody who lacks it.
    package static func giver(of power: Power) -> PowerGiver {
        if Role.allCases.contains(where: { has(power, $0) }) { return .administrator }
        return reach(of: power, for: .console) == .district ? .console : .nobody
    }
}

/// Who can help somebody who lacks a power.
package enum PowerGiver: String, Codable, Hashable, Sendable {
    /// An administrator of the place, or of one it lies in.
    case administrator
    /// The power is the operator's alone.
    case console
    case nobody
}
