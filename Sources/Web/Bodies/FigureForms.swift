import Application
import Domain
import HTML
import Kernel
import Words

/// The pages on which somebody states a figure that nobody counted.
enum FigureForms {
    static let members = FormRoute<Identifier<Organisation>, FigureForm>(
        name: "stateMembers",
        path: Paths.stateMembers,
        permission: .body(.keepBodies),
        summary: BodyFormWords.state,
        page: { exchange, id throws(Problem) in
            _ = try exchange.unmerged(id)
            let context = exchange.pageContext
            return context.bodyForm(
                id,
                BodyFormWords.stateTitle(of: context.bodyNames.body(id)),
                here: BodyFormWords.state,
                lead: BodyFormWords.stateLead,
                button: BodyFormWords.stateButton
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let command = StateFigure(
                subject: .members(of: id),
                count: sent.form.count,
                isConfirmed: sent.form.isConfirmed
            )
            return try await exchange.submit(.stateFigure(command), sent, id, .figureStated)
        }
    )

    static let residents = FormRoute<Identifier<Place>, FigureForm>(
        name: "stateResidents",
        path: Paths.stateResidents,
        permission: .power(.keepBodies),
        summary: BodyFormWords.state,
        page: { exchange, id throws(Problem) in
            guard try exchange.known(id).isStanding else { throw .notFound }
            let context = exchange.pageContext
            return context.placeForm(
                id,
                BodyFormWords.stateTitle(of: context.names.name(id)),
                here: BodyFormWords.state,
                lead: BodyFormWords.stateLead,
                button: BodyFormWords.stateButton
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let command = StateFigure(
                subject: .residents(of: id),
                count: sent.form.count,
                isConfirmed: sent.form.isConfirmed
            )
            return try await exchange.submit(.stateFigure(command), sent) { receipt in
                Acted.Done(address: .place(id), receipt: receipt, words: .figureStated)
            }
        }
    )
}
