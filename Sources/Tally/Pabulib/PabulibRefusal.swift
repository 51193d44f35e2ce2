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
