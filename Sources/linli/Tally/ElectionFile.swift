import ArgumentParser
import Glibc
import Tally
import Words

/// Reads elections from disk, telling bad data from a file that cannot be read.
enum ElectionFile {
    static let badData = ExitCode(65)
    static let noInput = ExitCode(66)
    private static let pieceBytes = 1 << 18

    static func read(
        _ path: String,
        lenient: Bool,
        _ language: Language
    ) throws -> PabulibFile {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        var reader = PabulibReader(lenient: lenient)
        do {
            let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceBytes, alignment: 16)
            defer { piece.deallocate() }
            while true {
                let count = Glibc.read(descriptor, piece.baseAddress, pieceBytes)
                if count < 0 && errno == EINTR { continue }
                guard count >= 0 else { throw unreadable(path) }
                if count == 0 { break }
                try reader.read(UnsafeRawBufferPointer(rebasing: piece[..<count]))
            }
            return try reader.finish()
        } catch let refusal as PabulibRefusal {
            StandardError.print("\(path): \(refusal.phrase[language])")
            throw badData
        }
    }

    private static func unreadable(_ path: String) -> ExitCode {
        StandardError.print("\(path): \(String(cString: strerror(errno)))")
        return noInput
    }
}

/// Lines for people beside the result.
enum StandardError {
    static func print(_ line: String) {
        write(line + "\n")
    }

    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { rest in
                Glibc.write(STDERR_FILENO, rest.baseAddress, rest.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            start += count
        }
    }

    static func clearLine() {
        if isTerminal { write("\r\u{1B}[K") }
    }
}
