import CExpat
import Glibc

/// What a part of an archive is read into, element by element; names come without their prefix.
protocol XMLTaking: AnyObject {
    func open(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetRefusal)
    func close(_ name: XMLName) throws(SheetRefusal)
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetRefusal)
    /// The line of the sheet that is being read, so that trouble can be found.
    var line: Int? { get }
}

/// The name of an element or attribute without its prefix, valid during the call.
struct XMLName {
    private let start: UnsafePointer<CChar>

    init(_ name: UnsafePointer<CChar>) {
        start = strrchr(name, 0x3A).map { UnsafePointer($0) + 1 } ?? name
    }

    static func == (name: XMLName, text: StaticString) -> Bool {
        text.withUTF8Buffer { buffer in
            for index in buffer.indices where UInt8(bitPattern: name.start[index]) != buffer[index]
            {
                return false
            }
            return name.start[buffer.count] == 0
        }
    }
}

/// The attributes of an element, valid during the call.
struct XMLAttributes {
    private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        self.pairs = pairs
    }

    /// The bytes of a value, which end with a zero.
    func raw(_ name: StaticString) -> UnsafePointer<CChar>? {
        guard let pairs else { return nil }
        var index = 0
        while let key = pairs[index] {
            if XMLName(key) == name { return pairs[index + 1] }
            index += 2
        }
        return nil
    }

    subscript(name: StaticString) -> String? {
        raw(name).map { String(cString: $0) }
    }

    func integer(_ name: StaticString) -> Int? {
        guard let value = raw(name), value[0] != 0 else { return nil }
        var result = 0
        var index = 0
        while value[index] != 0 {
            let digit = Int(value[index]) - 0x30
            guard (0...9).contains(digit), index < 18 else { return nil }
            result = result * 10 + digit
            index += 1
        }
        return result
    }

    func isTrue(_ name: StaticString) -> Bool {
        guard let value = self[name] else { return false }
        return value == "1" || value == "true"
    }
}

/// Runs one part through Expat: no document types, so no entities; nothing outside is opened.
final class XMLParse {
    private let parser: XML_Parser
    private let part: SheetPart
    private let taker: any XMLTaking
    private var depth = 0
    private var failure: SheetRefusal?

    static func read(
        _ path: String,
        as part: SheetPart,
        of archive: Archive,
        into taker: any XMLTaking
    ) throws(SheetRefusal) {
        let parse = try XMLParse(part: part, taker: taker)
        try archive.read(path, as: part) { bytes throws(SheetRefusal) in
            try parse.feed(bytes, isLast: false)
        }
        try parse.feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    }

    private init(part: SheetPart, taker: any XMLTaking) throws(SheetRefusal) {
        guard let parser = XML_ParserCreate(nil) else { throw SheetRefusal(.partBroken(part)) }
        self.parser = parser
        self.part = part
        self.taker = taker
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { owner, name, attributes in
                guard let parse = XMLParse.of(owner), let name else { return }
                parse.open(name, attributes)
            },
            { owner, name in
                guard let parse = XMLParse.of(owner), let name else { return }
                parse.close(name)
            }
        )
        XML_SetCharacterDataHandler(parser) { owner, text, length in
            guard let parse = XMLParse.of(owner), let text else { return }
            parse.text(text, Int(length))
        }
        XML_SetStartDoctypeDeclHandler(parser) { owner, _, _, _, _ in
            guard let parse = XMLParse.of(owner) else { return }
            parse.stop(SheetRefusal(.documentType(parse.part)))
        }
    }

    deinit { XML_ParserFree(parser) }

    private static func of(_ owner: UnsafeMutableRawPointer?) -> XMLParse? {
        owner.map { Unmanaged<XMLParse>.fromOpaque($0).takeUnretainedValue() }
    }

    private func feed(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(SheetRefusal) {
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        let status = XML_Parse(parser, start, Int32(bytes.count), isLast ? 1 : 0)
        if let failure { throw failure }
        guard status == XML_STATUS_OK else {
            throw SheetRefusal(.partBroken(part), line: taker.line)
        }
    }

    /// Expat still ends the calls of the element it is in.
    private func stop(_ refusal: SheetRefusal) {
        guard failure == nil else { return }
        failure = refusal
        XML_StopParser(parser, 0)
    }

    private func attempt(_ work: () throws(SheetRefusal) -> Void) {
        guard failure == nil else { return }
        do throws(SheetRefusal) { try work() } catch { stop(error) }
    }

    private func open(
        _ name: UnsafePointer<CChar>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
        depth += 1
        guard depth <= SheetLimits.depthMax else {
            stop(SheetRefusal(.tooDeep(part, depthMax: SheetLimits.depthMax), line: taker.line))
            return
        }
        attempt { () throws(SheetRefusal) in
            try taker.open(XMLName(name), XMLAttributes(attributes))
        }
    }

    private func close(_ name: UnsafePointer<CChar>) {
        depth -= 1
        attempt { () throws(SheetRefusal) in try taker.close(XMLName(name)) }
    }

    private func text(_ start: UnsafePointer<CChar>, _ length: Int) {
        start.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
            attempt { () throws(SheetRefusal) in
                try taker.text(UnsafeBufferPointer(start: bytes, count: length))
            }
        }
    }
}
