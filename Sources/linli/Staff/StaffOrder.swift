import Application
import Domain
import Kernel

/// What the command line asks about staff.
enum StaffOrder: Codable, Sendable {
    /// Opens an account and makes its first link.
    case open(OpenAccount)
    case invite(InviteAccount)
    case give(GiveRole)
    case end(EndRole)
    case close(CloseAccount)
    case removeNames(RemoveAccountNames)
    /// One session by its name, or all of the account.
    case revokeSessions(of: Identifier<StaffAccount>, name: String?)
    case revokeInvitation(of: Identifier<StaffAccount>)
}

/// A link as it is shown once, to whoever asked for it.
struct InvitationLink: Codable, Sendable {
    let account: Identifier<StaffAccount>
    /// From the root of the site on; its end is the secret.
    let path: String

    init(_ issued: IssuedInvitation) {
        account = issued.invitation.account
        path = "/welcome/" + issued.token.text
    }
}

extension DistrictHost {
    func obey(_ order: StaffOrder, _ request: ConsoleRequest) async throws -> ConsoleAnswer {
        switch order {
        case .open(let command):
            let receipt = try await submit(.open(command), request)
            return try await invite(InviteAccount(account: Identifier(receipt.subject)), request)
        case .invite(let command): return try await invite(command, request)
        case .give(let command): return .accepted(try await submit(.give(command), request))
        case .end(let command): return .accepted(try await submit(.end(command), request))
        case .close(let command):
            let receipt = try await submit(.close(command), request)
            await sweep()
            return .accepted(receipt)
        case .removeNames(let command):
            return .accepted(try await submit(.removeNames(command), request))
        case .revokeSessions(let account, let name):
            if let name = name.flatMap(SessionName.init) {
                try await door.revoke(name, of: account, by: .console)
            } else {
                try await door.revokeAll(of: account, by: .console)
            }
            return .done
        case .revokeInvitation(let account):
            try await door.revokeInvitation(of: account, by: .console)
            return .done
        }
    }

    /// The link's own request follows from that of the order, so that a repeat of the order opens
    /// no second account; its link replaces the one before.
    private func invite(
        _ command: InviteAccount,
        _ request: ConsoleRequest
    ) async throws -> ConsoleAnswer {
        let issued = try await door.invite(
            Submission(
                command,
                actor: .console,
                request: RequestID(high: request.id.high ^ Self.invite, low: request.id.low),
                made: request.made
            )
        )
        return .invited(InvitationLink(issued))
    }

    /// "invite" in ASCII.
    private static let invite: UInt64 = 0x696E_7669_7465

    private func submit(
        _ command: AccessCommand,
        _ request: ConsoleRequest
    ) async throws -> Receipt {
        try await writer.submit(
            Submission(
                .access(command),
                actor: .console,
                request: request.id,
                made: request.made
            )
        )
    }
}
