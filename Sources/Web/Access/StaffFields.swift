import Application
import Domain
import HTML
import Kernel
import Words

/// What forms about colleagues ask for.
enum StaffFields {
    static let displayName = FormField<String>.text(
        "name",
        StaffWords.displayName,
        charactersMax: StaffAccount.nameCharactersMax
    ).hint(StaffWords.displayNameHint)
    static let signInName = FormField<String>.text(
        "sign-in-name",
        StaffWords.signInName,
        charactersMax: StaffAccount.signInNameCharactersMax
    ).hint(StaffWords.signInNameHint)
    static let role = FormField<Domain.Role>.choice(
        "role",
        StaffWords.role,
        of: Domain.Role.allCases.map { role in
            (
                role,
                FormEntry.Option(word: role.word, phrase: role.phrase.capitalised, hint: role.hint)
            )
        }
    )
    static let place = FormField<UInt64>.number(
        "place",
        StaffWords.at,
        in: 1...UInt64(Int64.max)
    ).asked(by: .select([])).hint(StaffWords.atHint).map { .success(Identifier<Place>($0)) }
    static let begins = FormField<Day>.day("begins", StaffWords.begins)
        .hint(StaffWords.atOnceHint).optional
    static let ends = FormField<Day>.day("ends", StaffWords.ends)
        .hint(StaffWords.atOnceHint).optional
    static let grant = FormField<UInt64>.number(
        "grant",
        StaffWords.which,
        in: 1...UInt64(Int64.max)
    ).asked(by: .radio([])).map { .success(Identifier<Grant>($0)) }
}

struct OpenAccountForm: FormShape {
    let displayName: String
    let signInName: String
    let role: Domain.Role
    let place: Identifier<Place>

    init?(_ form: inout FormReader) {
        let displayName = form.read(StaffFields.displayName)
        let signInName = form.read(StaffFields.signInName)
        let role = form.read(StaffFields.role)
        let place = form.read(StaffFields.place)
        guard let displayName, let signInName, let role, let place else { return nil }
        (self.displayName, self.signInName) = (displayName, signInName)
        (self.role, self.place) = (role, place)
    }
}

struct GiveRoleForm: FormShape {
    let role: Domain.Role
    let place: Identifier<Place>
    let begins: Day?

    init?(_ form: inout FormReader) {
        let role = form.read(StaffFields.role)
        let place = form.read(StaffFields.place)
        let begins = form.read(StaffFields.begins)
        guard let role, let place, let begins else { return nil }
        (self.role, self.place, self.begins) = (role, place, begins)
    }
}

struct EndRoleForm: FormShape {
    let grant: Identifier<Grant>
    let ends: Day?

    init?(_ form: inout FormReader) {
        let grant = form.read(StaffFields.grant)
        let ends = form.read(StaffFields.ends)
        guard let grant, let ends else { return nil }
        (self.grant, self.ends) = (grant, ends)
    }
}

extension AccessRefusal {
    /// The field that a reason stands beside, in a form with these fields.
    func field(in entries: [FormEntry]) -> String? {
        let names = Set(entries.map(\.name))
        return candidates.first { names.contains($0) }
    }

    private var candidates: [String] {
        switch self {
        case .displayName: ["name"]
        case .signInName, .signInNameTaken: ["sign-in-name"]
        case .unknownPlace, .merged: ["place"]
        case .unknownGrant, .grantEnded, .lastAdministrator: ["grant"]
        case .alreadyGiven: ["role"]
        case .momentOutOfRange: ["begins", "ends"]
        case .missing, .notFounded, .unknownAccount, .accountClosed, .accountOpen,
            .namesAlreadyRemoved, .ownAccess, .tooManyAccounts, .tooManyGrants:
            []
        }
    }
}

extension Domain.Role {
    /// What programs call it.
    fileprivate var word: String {
        switch self {
        case .administrator: "administrator"
        case .officeWorker: "officeWorker"
        case .auditor: "auditor"
        }
    }

    fileprivate var hint: Phrase {
        switch self {
        case .administrator: StaffWords.administratorHint
        case .officeWorker: StaffWords.officeWorkerHint
        case .auditor: StaffWords.auditorHint
        }
    }
}
