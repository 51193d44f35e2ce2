import Domain
import Kernel

extension InstitutionReader {
    func ofMoney(_ word: GuardWord, _ tree: InstitutionTree) -> Guard? {
        switch word {
        case .fundsAvailable:
            return pair(tree, "fund", "amount") { .fundsAvailable(fund: $0, amount: $1) }
        case .amountAtMost:
            return parameters(tree) { entries in
                let field = entries.required("field", key)
                let max = entries.required("max", money)
                guard let field, let max else { return nil }
                return .amountAtMost(field: field, max)
            }
        case .purposeIn: return pair(tree, "fund", "field") { .purposeIn(fund: $0, field: $1) }
        case .baselineKept: return key(tree).map { .baselineKept(measure: $0) }
        case .pledged:
            return parameters(tree) { entries in
                let lines = entries.required("lines", key)
                let share = entries.required("share", share)
                let whole = entries.required("of", key)
                guard let lines, let share, let whole else { return nil }
                return .pledged(lines: lines, share: share, of: whole)
            }
        case .runway:
            return parameters(tree) { entries in
                let fund = entries.required("fund", key)
                let months = entries.required("months", number(1...1_200))
                let monthly = entries.required("monthly", key)
                guard let fund, let months, let monthly else { return nil }
                return .runway(fund: fund, months: months, monthly: monthly)
            }
        case .threeWayMatch:
            return parameters(tree) { entries in
                let receipt = entries.required("receipt", key)
                let invoice = entries.required("invoice", key)
                let tolerance = entries.required("tolerance", money)
                guard let receipt, let invoice, let tolerance else { return nil }
                return .threeWayMatch(receipt: receipt, invoice: invoice, tolerance: tolerance)
            }
        case .inCatalogue:
            return pair(tree, "item", "price") { .inCatalogue(item: $0, price: $1) }
        case .ratio, .reservedShare: return ofNumbers(word, tree)
        case .noMoneyPaid: return bare(tree, .noMoneyPaid)
        case .noOpenDuties: return bare(tree, .noOpenDuties)
        case .anyOf, .each, .any, .none, .notConflicted, .distinctPersons, .origin, .signedBy,
            .present, .accompaniedBy, .named, .listedCollector, .capacity, .freeHours,
            .withinScope, .contributed, .consent, .fieldsComplete, .evidence, .recommendations,
            .answered, .verdict, .linesAtLeast, .surveyFrame, .cites, .checklist, .reportComplete,
            .validDocument, .offers, .unique, .precondition, .publishedFor, .elapsed, .notified,
            .notifiedEach:
            return nil
        }
    }

    private func ofNumbers(_ word: GuardWord, _ tree: InstitutionTree) -> Guard? {
        parameters(tree) { entries in
            if word == .ratio {
                let top = entries.required("of", key)
                let bottom = entries.required("to", key)
                let most = entries.required("at_most", share)
                guard let top, let bottom, let most else { return nil }
                return .ratio(of: top, to: bottom, atMost: most)
            }
            let places = entries.required("places", key)
            let others = entries.required("others", key)
            let share = entries.required("share", share)
            guard let places, let others, let share else { return nil }
            return .reservedShare(places: places, others: others, share)
        }
    }
}
