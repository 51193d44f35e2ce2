import Application
import Domain
import HTML
import Kernel
import Words

extension PageContext {
    /// Whether whoever reads has a power at a place now.
    func may(_ power: Power, at place: Identifier<Place>) -> Bool {
        guard let actor = caller?.actor else { return false }
        return snapshot.state.district.allows(actor, power, at: place, now: now)
    }

    func maySomewhere(_ power: Power) -> Bool {
        guard let actor = caller?.actor else { return false }
        return snapshot.state.district.allowsSomewhere(actor, power, now: now)
    }

    /// Who is signed in, and the way out; or the way in, where there is a door.
    var account: [TextLink] {
        guard let caller, caller.hasDoor else { return [] }
        if let person = caller.resident?.person {
            return [
                TextLink(displayName(of: person), to: Paths.household.address),
                TextLink(words(MyWords.title), to: Paths.my.address),
                TextLink(words(SignInWords.signOut), to: Paths.signOut.address),
            ]
        }
        guard let account = caller.session?.account else {
            let address = Paths.signIn.address.query(Parameters.back.name, self.address)
            let signIn = TextLink(words(SignInWords.signIn), to: address)
            let join = TextLink(words(JoinWords.join), to: Paths.join.address)
            return caller.hasResidentDoor ? [join, signIn] : [signIn]
        }
        return [
            TextLink(names.staff(account), to: Paths.account.address),
            TextLink(words(SignInWords.signOut), to: Paths.signOut.address),
        ]
    }
}

extension PlaceNames {
    /// What colleagues call a member of staff.
    func staff(_ id: Identifier<StaffAccount>) -> String {
        state.district.account(id).map { text($0.displayName) } ?? ""
    }
}
