/// Who has which power: the one table that decisions and reads both ask.
package enum AccessTable {
    /// Who a row of the table is about.
    package enum Holder: Hashable, Sendable, CaseIterable {
        case console
        case clock
        case staff(Role)
        case resident
        /// Under a mandate that covers the act.
        case helper
        case visitor

        package static var allCases: [Holder] {
            [.console, .clock] + Role.allCases.map(Holder.staff) + [.resident, .helper, .visitor]
        }
    }

    /// How far a power goes for whoever holds it.
    package enum Reach: Hashable, Sendable {
        case nowhere
        case district
        /// The place of the role and everything in it.
        case place
        /// Oneself, or the person whom the mandate is of.
        case oneself
    }

    package static func reach(of power: Power, for holder: Holder) -> Reach {
        switch holder {
        case .console: isOfTheConsole(power) ? .district : .nowhere
        case .clock: power == .applyDueChanges ? .district : .nowhere
        case .staff(let role):
            power == .takePart ? .oneself : has(power, role) ? .place : .nowhere
        case .resident, .helper:
            power == .actForOneself || power == .takePart ? .oneself : .nowhere
        case .visitor: power == .askForEntry ? .district : .nowhere
        }
    }

    private static func isOfTheConsole(_ power: Power) -> Bool {
        power != .applyDueChanges && power != .actForOneself
    }

    private static func has(_ power: Power, _ role: Role) -> Bool {
        switch (power, role) {
        case (.keepPlaces, .administrator), (.keepPlaces, .officeWorker): true
        case (.removeWords, .administrator): true
        case (.seeStaff, .administrator), (.seeStaff, .auditor): true
        case (.keepStaff, .administrator): true
        case (.keepPeople, .administrator), (.keepPeople, .officeWorker): true
        case (.seePeople, .administrator), (.seePeople, .officeWorker): true
        case (.keepBodies, .administrator), (.keepBodies, .officeWorker): true
        case (.sendLetters, .administrator), (.sendLetters, .officeWorker): true
        case (.answerRequests, .administrator), (.answerRequests, .officeWorker): true
        case (.keepFunds, .administrator), (.keepFunds, .officeWorker): true
        case (.helpPeople, .administrator), (.helpPeople, .officeWorker): true
        case (.holdRecords, .administrator): true
        case (.openRecords, .administrator), (.openRecords, .auditor): true
        case (.keepPeople, .auditor), (.seePeople, .auditor), (.keepBodies, .auditor),
            (.sendLetters, .auditor), (.answerRequests, .auditor), (.helpPeople, .auditor),
            (.holdRecords, _), (.openRecords, _), (.actForOneself, _), (.takePart, _),
            (.keepFunds, .auditor), (.askForEntry, _):
            false
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
