import Application
import Domain
import Kernel
import Testing

/// Who works in the simulated district, in the simplest words.
///
/// Place 1 is the district, place 2 lies in it, and all others lie in place 2. It borrows nothing
/// from the program.
struct StaffModel {
    struct Account {
        let home: UInt64
        var isClosed = false
    }

    struct Role {
        let account: UInt64
        let kind: String
        let place: UInt64
        var isOver = false
    }

    private(set) var accounts: [UInt64: Account] = [:]
    private(set) var roles: [UInt64: Role] = [:]

    /// Nobody as actor is the operator, who may do all of this.
    func may(_ actor: UInt64?, _ what: String, at place: UInt64, in model: DistrictModel) -> Bool {
        guard let actor else { return true }
        guard accounts[actor]?.isClosed == false else { return false }
        return roles.values.contains { role in
            guard role.account == actor, !role.isOver,
                role.kind == "administrator" || (role.kind == "officeWorker" && what == "places")
            else { return false }
            let (scope, place) = (model.end(of: role.place), model.end(of: place))
            return scope == 1 || scope == place || (scope == 2 && place != 1)
        }
    }

    func mayOpen(_ actor: UInt64?, at place: UInt64, in model: DistrictModel) -> Bool {
        may(actor, "staff", at: place, in: model) && (place < 3 || model.stands(place))
    }

    func mayGive(_ actor: UInt64?, _ role: Role, in model: DistrictModel) -> Bool {
        guard actor != role.account, accounts[role.account]?.isClosed == false else { return false }
        let hasIt = roles.values.contains {
            $0.account == role.account && $0.kind == role.kind && !$0.isOver
                && model.end(of: $0.place) == role.place
        }
        return mayOpen(actor, at: role.place, in: model) && !hasIt
    }

    func mayEnd(_ actor: UInt64?, _ id: UInt64, in model: DistrictModel) -> Bool {
        guard let role = roles[id], !role.isOver, actor != role.account,
            accounts[role.account]?.isClosed == false
        else { return false }
        return may(actor, "staff", at: role.place, in: model)
    }

    func mayClose(_ actor: UInt64?, _ id: UInt64, in model: DistrictModel) -> Bool {
        guard let account = accounts[id], !account.isClosed, actor != id else { return false }
        let places = roles.values.filter { $0.account == id && !$0.isOver }.map(\.place)
        return (places + [account.home]).allSatisfy { may(actor, "staff", at: $0, in: model) }
    }

    mutating func open(_ id: UInt64, home: UInt64, _ kind: String) {
        accounts[id] = Account(home: home)
        give(Role(account: id, kind: kind, place: home))
    }

    mutating func give(_ role: Role) {
        roles[UInt64(roles.count) + 1] = role
    }

    mutating func end(_ id: UInt64) {
        roles[id]?.isOver = true
    }

    mutating func close(_ id: UInt64) {
        accounts[id]?.isClosed = true
    }
}

extension SimulatedWorld {
    /// The operator or some member of staff does something that is theirs to do or not.
    mutating func actAsStaff() async throws {
        let someone = staff.accounts.keys.sorted().randomElement(using: &random)
        let actor = Bool.random(using: &random) ? someone : nil
        switch Int.random(in: 0..<6, using: &random) {
        case 0: try await open(by: actor)
        case 1: try await giveRole(by: actor)
        case 2: try await endRole(by: actor)
        case 3: try await close(by: actor)
        default: try await renameAsStaff(someone)
        }
    }

    private mutating func open(by actor: UInt64?) async throws {
        let (place, role) = (somePlace(), someRole())
        let command = OpenAccount(
            displayName: Self.names.randomElement(using: &random) ?? "",
            signInName: "staff\(staff.accounts.count)",
            role: role,
            place: Identifier(place)
        )
        let staff = staff
        let receipt = try await give(.access(.open(command)), by: .of(actor)) { model in
            staff.mayOpen(actor, at: place, in: model)
        }
        if let receipt { self.staff.open(receipt.subject, home: place, "\(role)") }
    }

    private mutating func giveRole(by actor: UInt64?) async throws {
        guard let account = staff.accounts.keys.sorted().randomElement(using: &random) else {
            return
        }
        let (place, role) = (somePlace(), someRole())
        let wanted = StaffModel.Role(account: account, kind: "\(role)", place: place)
        let command = GiveRole(
            account: Identifier(account),
            role: role,
            place: Identifier(place)
        )
        let staff = staff
        let receipt = try await give(.access(.give(command)), by: .of(actor)) { model in
            staff.mayGive(actor, wanted, in: model)
        }
        if receipt != nil { self.staff.give(wanted) }
    }

    private mutating func endRole(by actor: UInt64?) async throws {
        guard let role = staff.roles.keys.sorted().randomElement(using: &random) else { return }
        let staff = staff
        let command = EndRole(grant: Identifier(role))
        let receipt = try await give(.access(.end(command)), by: .of(actor)) { model in
            staff.mayEnd(actor, role, in: model)
        }
        if receipt != nil { self.staff.end(role) }
    }

    private mutating func close(by actor: UInt64?) async throws {
        guard let account = staff.accounts.keys.sorted().randomElement(using: &random) else {
            return
        }
        let staff = staff
        let command = CloseAccount(account: Identifier(account))
        let receipt = try await give(.access(.close(command)), by: .of(actor)) { model in
            staff.mayClose(actor, account, in: model)
        }
        if receipt != nil { self.staff.close(account) }
    }

    private mutating func renameAsStaff(_ actor: UInt64?) async throws {
        guard let actor, let name = Self.names.randomElement(using: &random),
            let community = model.communities.keys.sorted().randomElement(using: &random)
        else { return }
        let staff = staff
        let command = RenamePlace(place: Identifier(community), name: name)
        let receipt = try await give(.places(.rename(command)), by: .of(actor)) { model in
            staff.may(actor, "places", at: community, in: model)
                && model.mayRename(community, to: name)
        }
        if receipt != nil { rename(community, to: name) }
    }

    private mutating func somePlace() -> UInt64 {
        ([1, 2] + model.communities.keys.sorted()).randomElement(using: &random) ?? 1
    }

    private mutating func someRole() -> Role {
        Role.allCases.randomElement(using: &random) ?? .auditor
    }

    func checkStaff(_ state: HostedDistrict) throws {
        let district = state.district
        #expect(district.accounts.count == staff.accounts.count, "seed \(seed)")
        #expect(district.grants.count == staff.roles.count, "seed \(seed)")
        for (id, account) in staff.accounts {
            let found = try #require(district.account(Identifier(id)), "seed \(seed)")
            #expect(found.isOpen != account.isClosed, "seed \(seed), account \(id)")
            #expect(state.directory.text(found.displayName) != nil, "seed \(seed)")
        }
        for (id, role) in staff.roles {
            let found = try #require(district.grant(Identifier(id)), "seed \(seed)")
            #expect((found.ends != nil) == role.isOver, "seed \(seed), role \(id)")
        }
    }
}

extension Actor {
    fileprivate static func of(_ account: UInt64?) -> Actor {
        account.map { .staff(Identifier($0)) } ?? .console
    }
}
