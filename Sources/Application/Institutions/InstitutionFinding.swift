package import Domain

/// One thing that is wrong with an institution file, and where.
package struct InstitutionFinding: Hashable, Sendable {
    package let place: SourcePlace
    package let fault: InstitutionFault

    package init(_ place: SourcePlace, _ fault: InstitutionFault) {
        self.place = place
        self.fault = fault
    }
}

/// A place in a file, as people count: lines and characters from one.
package struct SourcePlace: Hashable, Comparable, Sendable {
    package let file: String
    package let line: Int
    package let column: Int

    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

/// What was found in an institution file, and what was expected instead.
package enum InstitutionFault: Hashable, Sendable {
    // The file as bytes and as YAML.

    case tooLong(bytesMax: Int)
    case notUTF8
    case controlCharacter(UInt32)
    case tab
    case empty
    case tooDeep(levelsMax: Int)
    case tooManyNodes(nodesMax: Int)
    case anchor(String)
    case alias(String)
    case tag(String)
    /// Text after `|` or `>`.
    case blockText
    /// A line that begins with `%`.
    case directive
    case secondDocument
    /// A key that is no single word, or is marked with `?`.
    case keyNotWord
    case keyTwice(String, firstLine: Int)
    /// In the words of the YAML library.
    case syntax(String)

    // What YAML reads differently from people.

    /// `on`, `yes`, `no` and their like are truth values in YAML 1.1.
    case truthWord(String, isKey: Bool)
    /// 20:00 without quotes is the number 1200 in YAML 1.1.
    case clockTime(String)
    /// A number with a point, or in powers of ten, is not kept exactly.
    case decimal(String)
    /// A number with a leading zero, an underscore or another base.
    case oddNumber(String)

    // What the language does not know.

    case unknownKey(String, known: [String])
    case missingKey(String)
    /// Several keys of which exactly one must stand there.
    case oneOf([String], found: [String])
    case shape(found: SourceShape, expected: SourceExpectation)
    /// A text that should be of a certain form.
    case text(found: String, expected: SourceExpectation)
    case unknownWord(String, known: [String])
    /// A name that a scenario gives, and that nothing has.
    case unknownName(String, ReferenceKind, known: [String])
    case numberOutOfRange(String, ClosedRange<Int>)
    case textTooLong(count: Int, charactersMax: Int)
    case tooMany(count: Int, countMax: Int)

    // What a file is built on.

    case unknownBase(String, known: [String])
    case baseCircle([String])
    case baseTooDeep(levelsMax: Int)
    case sameName(String, as: String)
}

/// What stands somewhere in a file.
package enum SourceShape: Hashable, Sendable {
    case nothing
    case word
    case list
    case entries
}

/// What should stand somewhere in a file.
package enum SourceExpectation: Hashable, CaseIterable, Sendable {
    case word
    case list
    case entries
    case key
    case text
    case wholeNumber
    case day
    case truth
    case money
    case share
    case span
    case provenance
}

extension InstitutionFault {
    /// The known word that the found one was probably meant to be.
    package var hint: String? {
        switch self {
        case .unknownKey(let found, let known), .unknownWord(let found, let known),
            .unknownName(let found, _, let known), .unknownBase(let found, let known):
            NearestWord.to(found, among: known)
        case .truthWord("on", isKey: true): "event"
        case .truthWord("no", isKey: true): "not_done"
        case .tooLong, .notUTF8, .controlCharacter, .tab, .empty, .tooDeep, .tooManyNodes,
            .anchor, .alias, .tag, .blockText, .directive, .secondDocument, .keyNotWord,
            .keyTwice, .syntax, .truthWord, .clockTime, .decimal, .oddNumber, .missingKey, .oneOf,
            .shape, .text, .numberOutOfRange, .textTooLong, .tooMany, .baseCircle, .baseTooDeep,
            .sameName:
            nil
        }
    }
}
