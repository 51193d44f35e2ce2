import Application
import Domain
import HTML
import Kernel
import Words

/// What people do about what is held about them: for themselves, or by the hand of whoever holds
/// their mandate. Each form is declared once for both.
enum OwnForms {
    /// Who fills it in, and for whom.
    typealias Whose<Value> = @Sendable (Exchange, Value) throws(Problem) -> OwnCase

    static func correct<Value: Sendable>(
        name: String,
        path: RoutePath<Value>,
        permission: Permission,
        whose: @escaping Whose<Value>
    ) -> FormRoute<Value, CorrectOwnForm> {
        FormRoute(
            name: name,
            path: path,
            permission: permission,
            summary: MyWords.routeCorrect,
            page: { exchange, value throws(Problem) in
                let own = try whose(exchange, value)
                try await exchange.lookUnlessOwn(own)
                let context = exchange.pageContext
                let details = context.snapshot.state.people.details(of: own.person)
                var page = context.privacyForm(
                    MyWords.correct,
                    eyebrow: exchange.helpedName(own),
                    lead: MyWords.bornAtTheDesk,
                    button: PersonFormWords.correctButton,
                    back: own.back
                )
                page.choices.merge(context.openChoices) { $1 }
                page.choices["tenancy"] = nil
                page.initial = details?.texts ?? [:]
                return page
            },
            act: { sent, exchange, value throws(Problem) in
                let own = try whose(exchange, value)
                let form = sent.form
                let command = CorrectOwn(
                    person: own.person,
                    name: form.name,
                    phone: form.phone,
                    language: form.language,
                    channel: form.channel
                )
                return try await exchange.submit(
                    .privacy(.correctOwn(command)),
                    sent,
                    in: own,
                    done: .personCorrected
                )
            }
        )
    }

    static func chooseName<Value: Sendable>(
        name: String,
        path: RoutePath<Value>,
        permission: Permission,
        whose: @escaping Whose<Value>
    ) -> FormRoute<Value, DisplayNameForm> {
        FormRoute(
            name: name,
            path: path,
            permission: permission,
            summary: JoinWords.routeDisplayName,
            page: { exchange, value throws(Problem) in
                let own = try whose(exchange, value)
                let context = exchange.pageContext
                var page = context.privacyForm(
                    JoinWords.changeDisplayName,
                    eyebrow: exchange.helpedName(own),
                    button: JoinWords.changeDisplayName,
                    back: own.back
                )
                page.initial["display-name"] =
                    context.snapshot.state.displayNames.name(of: own.person)
                return page
            },
            act: { sent, exchange, value throws(Problem) in
                let own = try whose(exchange, value)
                let command = ChooseDisplayName(
                    person: own.person,
                    displayName: sent.form.displayName
                )
                return try await exchange.submit(
                    .letters(.chooseDisplayName(command)),
                    sent,
                    by: own.actor,
                    field: { _ in "display-name" },
                    done: { receipt in
                        Acted.Done(
                            address: own.back,
                            receipt: receipt,
                            words: .displayNameChanged
                        )
                    }
                )
            }
        )
    }
}

extension Exchange {
    /// Hands a command to the writer in the name of whoever a form is filled in by, and leads back
    /// to where it belongs. A reason whose field the form does not have stands above it.
    func submit<Form: FormShape>(
        _ command: Command,
        _ sent: FormSubmission<Form>,
        in own: OwnCase,
        done: DoneWords
    ) async throws(Problem) -> Acted {
        try await submit(
            command,
            sent,
            by: own.actor,
            field: { Form.field(of: $0) },
            done: { Acted.Done(address: own.back, receipt: $0, words: done) }
        )
    }

    /// For whom somebody else fills in a form; nothing for whoever does so for themselves.
    func helpedName(_ own: OwnCase) -> String? {
        guard case .helper = own.actor else { return nil }
        return pageContext.words(MyWords.forWhom(pageContext.fileName(of: own.person)))
    }

    /// What a helper is shown of somebody is noted like every look.
    func lookUnlessOwn(_ own: OwnCase) async throws(Problem) {
        guard case .helper = own.actor, let looks = desk?.looks else { return }
        do throws(Trouble) {
            try await looks.note([own.person], by: own.actor, for: .mandate)
        } catch {
            throw unexpected(error)
        }
    }
}

extension FormShape {
    /// The field of this form that a reason stands beside.
    static func field(of refusal: Refusal) -> String? {
        let field = PrivacyRefusal.field(of: refusal) ?? MandateRefusal.field(of: refusal)
        return entries.contains { $0.name == field } ? field : nil
    }
}
