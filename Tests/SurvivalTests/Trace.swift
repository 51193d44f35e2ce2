import Foundation

/// What a traced process asked of the files in one folder, in order.
struct Trace {
    enum Operation {
        case write(file: String, offset: Int, bytes: [UInt8])
        case truncate(file: String, length: Int)
        case create(file: String)
        case remove(file: String)
        case sync(file: String)
        case syncNames
        case say(String)
    }

    /// An operation with the lines of the trace in which it begins and has ended.
    struct Step {
        let operation: Operation
        let begin: Int
        var end: Int
    }

    /// The model of the disk knows nothing of this call.
    struct Unknown: Error {
        let line: String
    }

    static let calls =
        "openat,pwrite64,pwritev,pwritev2,write,writev,fsync,fdatasync,ftruncate,unlink,"
        + "unlinkat,rename,renameat,renameat2,fallocate,copy_file_range,sync_file_range"

    /// How strace ends the line of a call during which another thread called.
    private static let unfinished = "<unfinished ...>"

    static func launcher(to path: String) -> [String] {
        ["strace", "-f", "-y", "-qq", "-xx", "-s", "70000", "-e", "trace=\(calls)", "-o", path]
    }

    private(set) var steps: [Step] = []
    private let folder: String

    init(_ path: String, folder: String) throws {
        self.folder = folder
        var pending: [Substring: Int] = [:]
        let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        var number = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            number += 1
            let line = Substring(line)
            guard let space = line.utf8.firstIndex(of: UInt8(ascii: " ")) else { continue }
            let thread = line[..<space]
            let call = line[space...].drop { $0 == " " }
            if call.hasPrefix("<...") {
                if let step = pending.removeValue(forKey: thread) { steps[step].end = number }
                continue
            }
            let isUnfinished = call.hasSuffix(Self.unfinished)
            let whole = isUnfinished ? call.dropLast(Self.unfinished.count) : call
            guard let operation = try operation(of: whole) else { continue }
            steps.append(Step(operation: operation, begin: number, end: number))
            if isUnfinished {
                steps[steps.count - 1].end = .max
                pending[thread] = steps.count - 1
            }
        }
    }

    private func operation(of call: Substring) throws -> Operation? {
        guard let paren = call.utf8.firstIndex(of: UInt8(ascii: "(")) else { return nil }
        let name = call[..<paren]
        let arguments = call[call.index(after: paren)...]
        switch name {
        case "openat":
            guard arguments.contains("O_CREAT"), let file = file(in: arguments, quoted: true)
            else { return nil }
            return .create(file: file)
        case "unlink", "unlinkat":
            return file(in: arguments, quoted: true).map { .remove(file: $0) }
        case "write" where arguments.hasPrefix("1<"):
            return quoted(in: arguments).map { .say(String(decoding: $0, as: UTF8.self)) }
        case "fsync", "fdatasync":
            if described(in: arguments) == folder { return .syncNames }
            return file(in: arguments, quoted: false).map { .sync(file: $0) }
        case "ftruncate":
            guard let file = file(in: arguments, quoted: false) else { return nil }
            guard let length = numbers(after: ">", in: arguments).first
            else { throw Unknown(line: String(call.prefix(200))) }
            return .truncate(file: file, length: length)
        case "pwrite64":
            guard let file = file(in: arguments, quoted: false) else { return nil }
            guard let bytes = quoted(in: arguments),
                let offset = numbers(after: "\"", in: arguments).last
            else { throw Unknown(line: String(call.prefix(200))) }
            return .write(file: file, offset: offset, bytes: bytes)
        default:
            guard file(in: arguments, quoted: false) == nil,
                file(in: arguments, quoted: true) == nil
            else { throw Unknown(line: String(call.prefix(200))) }
            return nil
        }
    }

    /// The name of the file in our folder that the call is about; the shared memory beside the log
    /// is made anew at every start and does not count.
    private func file(in arguments: Substring, quoted isQuoted: Bool) -> String? {
        let path =
            isQuoted
            ? quoted(in: arguments).map { String(decoding: $0, as: UTF8.self) }
            : described(in: arguments)
        guard let path, path.hasPrefix(folder + "/"), !path.hasSuffix("-shm") else { return nil }
        return String(path.dropFirst(folder.count + 1))
    }

    /// The path that strace writes behind a file descriptor.
    private func described(in arguments: Substring) -> String? {
        guard let open = arguments.firstIndex(of: "<"),
            let close = arguments.firstIndex(of: ">")
        else { return nil }
        let path = arguments[arguments.index(after: open)..<close]
        return String(decoding: decoded(path), as: UTF8.self)
    }

    private func quoted(in arguments: Substring) -> [UInt8]? {
        let quote = UInt8(ascii: "\"")
        guard let open = arguments.utf8.firstIndex(of: quote),
            let close = arguments.utf8.lastIndex(of: quote)
        else { return nil }
        return decoded(arguments[arguments.utf8.index(after: open)..<close])
    }

    /// The decimal numbers behind the last `mark`, up to the end of the arguments.
    private func numbers(after mark: Character, in arguments: Substring) -> [Int] {
        guard let start = arguments.lastIndex(of: mark) else { return [] }
        let rest = arguments[start...].dropFirst().prefix { $0 != ")" && $0 != "<" }
        return rest.split(separator: ",").compactMap {
            Int($0.trimmingCharacters(in: .whitespaces))
        }
    }

    /// Bytes from `\x0a\x2f…`; text that is not so written stays as it is.
    private func decoded(_ text: Substring) -> [UInt8] {
        let source = Array(text.utf8)
        guard source.first == UInt8(ascii: "\\") else { return source }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count / 4)
        var index = 2
        while index + 1 < source.count {
            bytes.append(nibble(source[index]) << 4 | nibble(source[index + 1]))
            index += 4
        }
        return bytes
    }

    private func nibble(_ digit: UInt8) -> UInt8 {
        digit < 58 ? digit - 48 : digit - 87
    }
}
