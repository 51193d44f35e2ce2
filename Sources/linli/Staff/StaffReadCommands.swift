import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct StaffListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: AccessWords.list[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            let lines = try StaffLines(options)
            lines.accounts()
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct StaffSessionsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sessions",
            abstract: AccessWords.sessions[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(AccessWords.accountArgument)) var account: UInt64?

    func run() throws {
        do {
            let lines = try StaffLines(options)
            lines.sessions(of: account.map { Identifier($0) })
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// Accounts, roles and sessions as lines of a terminal.
struct StaffLines {
    private let state: HostedDistrict
    private let rows: AccessRows
    private let language: Language
    private let now = SystemClock().wall()

    init(_ options: FolderOptions) throws {
        let (snapshot, rows) = try DistrictReading.openWithAccess(
            options.folder,
            progress: Terminal.progress(options.language)
        )
        state = snapshot.state
        self.rows = rows
        language = options.language
    }

    func accounts() {
        if state.district.accounts.count == 0 {
            Terminal.complain(AccessWords.nobody[language])
        }
        for index in state.district.accounts.indices {
            let (id, account) = (
                Identifier<StaffAccount>(UInt64(index) + 1), state.district.accounts[index]
            )
            let names = account.names.map(text).joined(separator: "  ")
            print("\(id)  \(standing(id, account)[language])  \(names)")
            for grant in account.grants { line(grant, of: account) }
        }
    }

    func sessions(of account: Identifier<StaffAccount>?) {
        let sessions = rows.sessions(in: state.district, now: now)
            .filter { $0.account == account ?? $0.account }
        if sessions.isEmpty { Terminal.complain(AccessWords.noSessions[language]) }
        for session in sessions {
            let name = state.district.account(session.account).map { text($0.displayName) } ?? ""
            let since = AccessWords.since(minute(session.opened), seen: minute(session.seen))
            print(
                "\(session.name)  \(session.account)  \(name)  \(since[language])  "
                    + session.label
            )
        }
    }

    private func line(_ id: Identifier<Grant>, of account: StaffAccount) {
        guard let grant = state.district.grant(id) else { return }
        let place = state.district.place(grant.place).map { text($0.name) } ?? ""
        let when = AccessWords.held(
            from: minute(grant.begins),
            until: [account.closed, grant.ends].compactMap(\.self).min().map(minute)
        )
        print("   \(id)  \(grant.role.phrase[language])  \(place)  \(when[language])")
    }

    private func standing(
        _ id: Identifier<StaffAccount>,
        _ account: StaffAccount
    ) -> Phrase {
        if let closed = account.closed { return AccessWords.closed(minute(closed)) }
        if let invitation = rows.invitation(of: id, now: now) {
            return AccessWords.invitedUntil(minute(invitation.expires))
        }
        return rows.hasCredential(id) ? AccessWords.signsIn : AccessWords.notInvited
    }

    private func minute(_ instant: Instant) -> Phrase {
        Dates.minute(instant, offsetMinutes: offsetMinutes)
    }

    private func text(_ digest: Digest) -> String {
        state.directory.text(digest)
            ?? state.district.removal(of: digest)?.phrase(offsetMinutes: offsetMinutes)[language]
            ?? ""
    }

    private var offsetMinutes: Int { state.district.founding?.offsetMinutes ?? 0 }
}
