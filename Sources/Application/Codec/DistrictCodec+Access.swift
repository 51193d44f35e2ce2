import Domain
import Kernel

extension AccountOpened {
    var stored: StoredAccountOpened {
        var stored = StoredAccountOpened()
        stored.account = account.rawValue
        stored.displayName = displayName.stored
        stored.signInName = signInName.stored
        stored.home = home.rawValue
        return stored
    }

    init(_ stored: StoredAccountOpened) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.hasDisplayName, stored.hasSignInName else {
            throw .missingField(message: "AccountOpened")
        }
        self.init(
            account: Identifier(stored.account),
            displayName: try Digest(stored.displayName),
            signInName: try Digest(stored.signInName),
            home: Identifier(stored.home)
        )
    }
}

extension AccountInvited {
    var stored: StoredAccountInvited {
        var stored = StoredAccountInvited()
        stored.account = account.rawValue
        return stored
    }

    init(_ stored: StoredAccountInvited) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(account: Identifier(stored.account))
    }
}

extension RoleGiven {
    var stored: StoredRoleGiven {
        var stored = StoredRoleGiven()
        stored.grant = grant.rawValue
        stored.account = account.rawValue
        stored.role = StoredRole(rawValue: Int(role.rawValue)) ?? .unspecified
        stored.place = place.rawValue
        stored.begins = begins.milliseconds
        return stored
    }

    init(_ stored: StoredRoleGiven) throws(CodecError) {
        try stored.refuseUnknown()
        guard let role = Role(rawValue: UInt8(clamping: stored.role.rawValue)) else {
            throw .unknownValue(list: "Role")
        }
        self.init(
            grant: Identifier(stored.grant),
            account: Identifier(stored.account),
            role: role,
            place: Identifier(stored.place),
            begins: Instant(milliseconds: stored.begins)
        )
    }
}

extension RoleEnded {
    var stored: StoredRoleEnded {
        var stored = StoredRoleEnded()
        stored.grant = grant.rawValue
        stored.ends = ends.milliseconds
        return stored
    }

    init(_ stored: StoredRoleEnded) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            grant: Identifier(stored.grant),
            ends: Instant(milliseconds: stored.ends)
        )
    }
}

extension AccountClosed {
    var stored: StoredAccountClosed {
        var stored = StoredAccountClosed()
        stored.account = account.rawValue
        return stored
    }

    init(_ stored: StoredAccountClosed) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(account: Identifier(stored.account))
    }
}
