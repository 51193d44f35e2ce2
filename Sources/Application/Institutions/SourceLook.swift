/// A look at the bytes of an institution file before YAML reads them.
///
/// It takes out what we do not want YAML to act on, anchors above all: each such thing becomes a
/// finding, and the rest of the file can still be read, so that everything is found at once.
struct SourceLook {
    /// Deeper than this no line begins; YAML would go down a level for every two columns.
    static let indentColumnsMax = 200

    struct Fault {
        let line: Int
        let column: Int
        let fault: InstitutionFault
    }

    /// The file without what was refused; every place in it is where it was.
    private(set) var bytes: [UInt8]
    private(set) var faults: [Fault] = []
    /// Whether what is left may be given to YAML.
    private(set) var isReadable = true

    private var index = 0
    private var line = 1
    private var column = 1
    private var flowLevel = 0
    private var lineIndent = 0
    private var hasContent = false
    /// Whether a value or key begins here.
    private var isStart = true
    /// Whether only spaces and dashes stood on the line so far.
    private var isLeading = true
    /// Whether the last token was quoted or closed: a colon may follow at once.
    private var isAfterClosed = false

    init(_ raw: [UInt8]) {
        bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
        guard bytes.count <= InstitutionTree.bytesMax else {
            refuse(.tooLong(bytesMax: InstitutionTree.bytesMax))
            return
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            findBadByte()
            return
        }
        while index < bytes.count { step() }
        if !hasContent, isReadable { refuse(.empty) }
    }

    private mutating func add(_ fault: InstitutionFault) {
        faults.append(Fault(line: line, column: column, fault: fault))
    }

    /// Nothing more can be said about the file.
    private mutating func refuse(_ fault: InstitutionFault) {
        add(fault)
        isReadable = false
        index = bytes.count
    }

    private mutating func findBadByte() {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar):
                if scalar.first == 10 {
                    line += 1
                    column = 1
                } else {
                    column += 1
                }
            case .error, .emptyInput:
                refuse(.notUTF8)
                return
            }
        }
    }

    private func byte(_ ahead: Int = 0) -> UInt8? {
        index + ahead < bytes.count ? bytes[index + ahead] : nil
    }

    private func isSpace(_ ahead: Int) -> Bool {
        guard let next = byte(ahead) else { return true }
        return next == 32 || next == 10 || next == 13 || next == 9
    }

    private static func isFlowMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
    }

    /// Goes on by one byte, and keeps count of lines and columns.
    private mutating func advance() {
        let byte = bytes[index]
        switch byte {
        case 10:
            index += 1
            line += 1
            column = 1
            isStart = true
            isLeading = true
            isAfterClosed = false
            lineIndent = 0
            return
        case 13: break
        case 9:
            add(.tab)
            bytes[index] = 32
        case 0..<32, 127:
            add(.controlCharacter(UInt32(byte)))
            bytes[index] = 32
        case 0xC2 where self.byte(1) == 0x85: blank(2, .controlCharacter(0x85))
        case 0xE2 where self.byte(1) == 0x80 && (self.byte(2) == 0xA8 || self.byte(2) == 0xA9):
            blank(3, .controlCharacter(self.byte(2) == 0xA8 ? 0x2028 : 0x2029))
        default: break
        }
        if byte & 0xC0 != 0x80 { column += 1 }
        index += 1
    }

    private mutating func blank(_ count: Int, _ fault: InstitutionFault, with filler: UInt8 = 32) {
        add(fault)
        for offset in 0..<count { bytes[index + offset] = filler }
    }
}

extension SourceLook {
    private mutating func step() {
        if column == 1, isStart, flowLevel == 0, lookAtLine() { return }
        let byte = bytes[index]
        switch byte {
        case 10, 13: advance()
        case 32:
            if isLeading { lineIndent += 1 }
            advance()
        case UInt8(ascii: "#") where isStart || bytes[index - 1] == 32: skipLine()
        case UInt8(ascii: "[") where isStart || flowLevel > 0,
            UInt8(ascii: "{") where isStart || flowLevel > 0:
            flowLevel += 1
            begin()
            if flowLevel > InstitutionTree.levelsMax {
                refuse(.tooDeep(levelsMax: InstitutionTree.levelsMax))
            } else {
                isStart = true
                advance()
            }
        case UInt8(ascii: "]") where flowLevel > 0, UInt8(ascii: "}") where flowLevel > 0:
            flowLevel -= 1
            isStart = false
            isAfterClosed = true
            advance()
        case UInt8(ascii: ",") where flowLevel > 0:
            isStart = true
            advance()
        case UInt8(ascii: ":") where isSpace(1) || isAfterClosed || isFlowMarkAhead:
            isStart = true
            isAfterClosed = false
            begin()
            advance()
        default:
            if isStart { token(byte) } else { advance() }
        }
    }

    private var isFlowMarkAhead: Bool {
        flowLevel > 0 && (byte(1).map(Self.isFlowMark) ?? true)
    }

    /// A document's mark or a directive at the beginning of a line.
    private mutating func lookAtLine() -> Bool {
        let byte = bytes[index]
        if byte == UInt8(ascii: "%") {
            add(.directive)
            bytes[index] = UInt8(ascii: "#")
            return false
        }
        func isMark(_ mark: UInt8) -> Bool {
            byte == mark && self.byte(1) == mark && self.byte(2) == mark && isSpace(3)
        }
        if isMark(UInt8(ascii: "-")), !hasContent {
            for offset in 0..<3 { bytes[index + offset] = 32 }
            for _ in 0..<3 { advance() }
            return true
        }
        guard isMark(UInt8(ascii: "-")) || isMark(UInt8(ascii: ".")) else { return false }
        add(.secondDocument)
        bytes.removeSubrange(index...)
        return true
    }

    private mutating func begin() {
        isLeading = false
        hasContent = true
    }

    private mutating func skipLine() {
        while let byte = byte(), byte != 10 { advance() }
    }

    /// A value or a key that begins here.
    private mutating func token(_ byte: UInt8) {
        if flowLevel == 0, isLeading, column > Self.indentColumnsMax {
            refuse(.tooDeep(levelsMax: InstitutionTree.levelsMax))
            return
        }
        hasContent = true
        switch byte {
        case UInt8(ascii: "-") where flowLevel == 0 && isSpace(1): advance()
        case UInt8(ascii: "?") where isSpace(1): refuse(.keyNotWord)
        case UInt8(ascii: "&") where !isSpace(1):
            blank(wordLength, .anchor(word))
        case UInt8(ascii: "!"): blank(wordLength, .tag(word))
        case UInt8(ascii: "*") where !isSpace(1):
            blank(wordLength, .alias(word), with: UInt8(ascii: "x"))
        case UInt8(ascii: "|") where flowLevel == 0, UInt8(ascii: ">") where flowLevel == 0:
            add(.blockText)
            skipBlock()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(byte)
        default:
            begin()
            isStart = false
            isAfterClosed = false
            advance()
        }
    }

    private var wordLength: Int {
        var length = 1
        while let next = byte(length), !isSpace(length), !Self.isFlowMark(next) { length += 1 }
        return length
    }

    private var word: String {
        String(decoding: bytes[index..<index + wordLength], as: UTF8.self)
    }

    private mutating func quoted(_ mark: UInt8) {
        begin()
        let level = flowLevel
        advance()
        while let byte = byte() {
            if byte == mark {
                if mark == UInt8(ascii: "'"), self.byte(1) == mark {
                    advance()
                } else {
                    break
                }
            } else if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
                advance()
                if index >= bytes.count { break }
            }
            advance()
        }
        if index < bytes.count { advance() }
        flowLevel = level
        isStart = false
        isLeading = false
        isAfterClosed = true
    }

    /// The lines of a block of text are deeper than the line that announces it.
    private mutating func skipBlock() {
        let indent = lineIndent
        skipLine()
        while index < bytes.count {
            var ahead = 1
            while byte(ahead) == 32 { ahead += 1 }
            let isBlank = byte(ahead) == nil || byte(ahead) == 10 || byte(ahead) == 13
            guard isBlank || ahead - 1 > indent else { break }
            advance()
            skipLine()
        }
    }
}
