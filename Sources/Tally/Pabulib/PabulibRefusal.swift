/// Where and why a `.pb` file was refused.
package struct PabulibRefusal: Error, Sendable, Equatable {
    package var line: Int
    /// The byte of the line, counted from 1.
    package var column: Int
    package var reason: Reason

    /// What is wrong in a line.
    package enum Reason: Sendable, Equatable {
        case recordTooLong(bytesMax: Int)
        case tooManyCells(cellsMax: Int)
        case openQuote
        case textAfterQuote
        case notUTF8
        case outsideSections
        case sectionOutOfOrder(String)
        case headerMissing
        case columnMissing(String)
        case columnTwice(String)
        case cellCount(found: Int, expected: Int)
        case entryMissing(String)
        case entryTwice(String)
        case numberUnreadable(String)
        case budgetNotPositive
        case voteTypeUnknown(String)
        case projectWithoutName
        case projectTwice(String)
        case projectUnknown(String)
        case choiceTwice(String)
        case tooManyChoices(choicesMax: Int)
        case pointsCount(found: Int, expected: Int)
        case amountsTooFine
        case tooManyProjects(projectsMax: Int)
        case tooManyBallots(ballotsMax: Int)
        case countDiffers(entry: String, declared: String, found: Int)
    }
}

extension PabulibRefusal: CustomStringConvertible {
    package var description: String { "line \(line), column \(column): \(reason)" }
}

extension PabulibRefusal.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .recordTooLong(let limit): "a record is longer than \(limit) bytes"
        case .tooManyCells(let limit): "a record has more than \(limit) cells"
        case .openQuote: "a quoted cell is never closed"
        case .textAfterQuote: "text follows the closing quote of a cell"
        case .notUTF8: "the text is not UTF-8"
        case .outsideSections: "a record stands before the first section (META)"
        case .sectionOutOfOrder(let name): "the section \(name) stands out of order"
        case .headerMissing: "the section has no header line"
        case .columnMissing(let name): "the column “\(name)” is missing"
        case .columnTwice(let name): "the column “\(name)” stands there twice"
        case .cellCount(let found, let expected): "\(found) cells where \(expected) belong"
        case .entryMissing(let key): "META has no “\(key)”"
        case .entryTwice(let key): "META has “\(key)” twice"
        case .numberUnreadable(let text): "“\(text)” is not a number within the limits"
        case .budgetNotPositive: "the budget is not above zero"
        case .voteTypeUnknown(let text): "the vote type “\(text)” is unknown"
        case .projectWithoutName: "a project has no id"
        case .projectTwice(let id): "the project “\(id)” stands there twice"
        case .projectUnknown(let id): "a ballot names the unknown project “\(id)”"
        case .choiceTwice(let id): "a ballot names the project “\(id)” twice"
        case .tooManyChoices(let limit): "a choose-1 ballot names more than \(limit) project"
        case .pointsCount(let found, let expected): "\(found) points for \(expected) projects"
        case .amountsTooFine: "the amounts have too many digits"
        case .tooManyProjects(let limit): "there are more than \(limit) projects"
        case .tooManyBallots(let limit): "there are more than \(limit) ballots"
        case .countDiffers(let entry, let declared, let found):
            "META declares \(entry) = \(declared), but there are \(found)"
        }
    }
}
