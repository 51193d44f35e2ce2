import Application
import Domain
import Kernel
import Testing
import Words

/// People who work in the small district, each with a way to get in.
struct Staff {
    struct Person {
        let account: Identifier<StaffAccount>
        let name: String
        let codes: [String]
        let token: SecretToken
    }

    static let passphrase = "一把雨伞撑起半条街的雨天"

    let district: SmallDistrict

    /// Opens an account, and accepts its invitation with a printed list.
    func person(
        _ displayName: String,
        _ signInName: String,
        _ role: Role,
        at place: UInt64
    ) async throws -> Person {
        let opened = try await submit(
            .open(
                OpenAccount(
                    displayName: displayName,
                    signInName: signInName,
                    role: role,
                    place: Identifier(place)
                )
            )
        )
        let account = Identifier<StaffAccount>(opened.subject)
        let issued = try await district.staff.invite(
            Submission(
                InviteAccount(account: account),
                actor: .console,
                request: Self.request(),
                made: district.clock.wall()
            )
        )
        let sheet = try await district.staff.enrol(
            issued.token,
            passphrase: Self.passphrase,
            .list
        )
        guard case .list(let codes) = sheet else {
            Issue.record("no list")
            return Person(account: account, name: signInName, codes: [], token: issued.token)
        }
        let session = try await district.staff.accept(
            issued.token,
            code: codes[0],
            Visitor(address: .unknown)
        )
        return Person(
            account: account,
            name: signInName,
            codes: Array(codes.dropFirst()),
            token: session.token
        )
    }

    func submit(_ command: AccessCommand) async throws -> Receipt {
        try await district.writer.submit(
            Submission(
                .access(command),
                actor: .console,
                request: Self.request(),
                made: district.clock.wall()
            )
        )
    }

    static func request() -> RequestID {
        var random = SystemRandomNumberGenerator()
        return RequestID.random(using: &random)
    }

    /// A browser in which this person is signed in.
    func browser(_ person: Person, language: Language = .chinese) -> Browser {
        let browser = Browser(district, language: language)
        browser.keep("linli-session", person.token.text)
        return browser
    }
}
