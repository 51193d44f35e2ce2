import Application
import Domain
import Kernel
import Words

extension OrderOptions {
    /// What the things are called that an order was about, for telling why it was refused; nothing
    /// where no institution names them.
    func titles(for order: ConsoleOrder) -> InstitutionTitles? {
        guard case .matters(let order) = order,
            let district = try? folder.read().state.district
        else { return nil }
        let matter = order.matter.flatMap(district.matter)
        guard let id = matter?.rules.adoption ?? order.adoption,
            let institution = district.adoption(id)?.institution
        else { return nil }
        let process =
            matter.flatMap(district.process) ?? order.process.flatMap(institution.process)
        return InstitutionTitles(institution, process: process)
    }
}

extension MatterOrder {
    fileprivate var matter: Identifier<Matter>? {
        switch self {
        case .open: nil
        case .setFields(let command): command.matter
        case .addLine(let command): command.matter
        case .judgeLine(let command): command.matter
        case .attach(let command): command.matter
        case .note(let command): command.matter
        case .step(let command): command.matter
        case .countDecision(let command): command.matter
        case .signDecision(let command): command.matter
        case .link(let command): command.matter
        case .measure(let command): command.matter
        case .move(let command): command.matter
        }
    }

    fileprivate var adoption: Identifier<AdoptedInstitution>? {
        if case .open(let command) = self { command.adoption } else { nil }
    }

    fileprivate var process: Key? {
        if case .open(let command) = self { command.process } else { nil }
    }
}
