import ArgumentParser
import Domain
import Kernel
import Words

/// In whose name something is done at the console.
struct PartyOptions: ParsableArguments {
    @Option(help: Terminal.help(MatterConsoleWords.personOption)) var person: UInt64?
    @Option(help: Terminal.help(MatterConsoleWords.accountOption)) var account: UInt64?

    /// Nothing where nobody is named.
    var any: MatterParty? {
        person.map { .person(Identifier($0)) } ?? account.map { .account(Identifier($0)) }
    }

    func party(_ language: Language) throws -> MatterParty {
        guard let any, person == nil || account == nil else {
            Terminal.complain(MatterConsoleWords.whoNeeded[language])
            throw Exit.badUsage
        }
        return any
    }
}

/// What is written as `key=content`.
enum KeyedText {
    static func fields(_ texts: [String], _ language: Language) throws -> [WrittenField] {
        try texts.map { text in
            let (key, content) = try pair(text, language)
            return WrittenField(key: key, text: content)
        }
    }

    static func pair(_ text: String, _ language: Language) throws -> (Key, String) {
        guard let sign = text.firstIndex(of: "="), let key = Key(String(text[..<sign])) else {
            throw complaint(language)
        }
        return (key, String(text[text.index(after: sign)...]))
    }

    static func numbers(_ texts: [String], _ language: Language) throws -> [String: UInt64] {
        var numbers: [String: UInt64] = [:]
        for text in texts {
            let (key, content) = try pair(text, language)
            guard let number = UInt64(content) else { throw complaint(language) }
            numbers[key.text] = number
        }
        return numbers
    }

    private static func complaint(_ language: Language) -> ExitCode {
        Terminal.complain(MatterConsoleWords.pairNeeded[language])
        return Exit.badUsage
    }
}

/// The number of a row, from one, as it is shown.
struct RowNumber: ExpressibleByArgument {
    let index: UInt16

    init?(argument: String) {
        guard let number = UInt16(argument), number > 0 else { return nil }
        index = number - 1
    }
}

extension Key: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension Day: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension Money: ExpressibleByArgument {
    package init?(argument: String) {
        guard let money = try? Money(argument) else { return nil }
        self = money
    }
}

extension MatterLink.Kind: ExpressibleByArgument {
    package init?(argument: String) {
        switch argument {
        case "duplicate-of": self = .duplicateOf
        case "led-to": self = .ledTo
        case "part-of": self = .partOf
        default: return nil
        }
    }
}

extension OrderOptions {
    /// Gives an order about a matter.
    func give(_ order: MatterOrder) async throws {
        try await give(.matters(order), accepted: ConsoleWords.changed)
    }
}
