import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Looks for what should be gone, in every file of a folder and in the encodings that lists of
/// residents come in.
enum Remains {
    /// Which of `texts` is where.
    static func of(_ texts: [String], in folder: String) throws -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
        return try (names ?? []).sorted().flatMap { name -> [String] in
            let path = folder + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
                !isFolder.boolValue, !name.hasSuffix(".sock")
            else { return [] }
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            return texts.filter { isIn(bytes, $0) }.map { "\(name): \($0)" }
        }
    }

    static func isIn(_ bytes: Data, _ text: String) -> Bool {
        [Data(text.utf8), converted(text, to: "GB18030"), converted(text, to: "UTF-16LE")]
            .contains { bytes.range(of: $0) != nil }
    }

    static func converted(_ text: String, to encoding: String) -> Data {
        guard let converter = iconv_open(encoding, "UTF-8") else { return Data(text.utf8) }
        defer { iconv_close(converter) }
        var input = Array(text.utf8)
        var output = [UInt8](repeating: 0, count: input.count * 4 + 16)
        let size = output.count
        var inputLeft = input.count
        var outputLeft = size
        input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                iconv(converter, &from, &inputLeft, &to, &outputLeft)
            }
        }
        return Data(output.prefix(size - outputLeft))
    }
}

/// A day that a hold may end on, as it is typed and as it is said.
struct NextMonth {
    let text: String
    let said: String

    init() {
        let day = Date(timeIntervalSinceNow: 30 * 86_400)
        let form = DateFormatter()
        form.locale = Locale(identifier: "en_GB_POSIX")
        form.timeZone = TimeZone(secondsFromGMT: 8 * 3_600)
        form.dateFormat = "yyyy-MM-dd"
        text = form.string(from: day)
        form.dateFormat = "d MMMM yyyy"
        said = form.string(from: day)
    }
}

/// A district with a community, number 3, and people of whom one will be erased.
struct DoomedDistrict {
    /// Person 2, as nobody is called; and what is on file about them, or was.
    static let name = "测试龘靐齉"
    static let phone = "00000007391"
    static let otherPhone = "00000007392"
    static let door = "7-9381"
    static let doomed = [name, phone, otherPhone, door]
    /// What a list says besides, and nobody may keep.
    static let labels = ["000000195003070008", "享受低保甲等", "信访老户", "身份证号", "低保类别"]

    let folder: String
    var data: String { folder + "/data" }

    init() throws {
        folder = try Program.newFolder()
        _ = try run("found", "--name", "云溪区")
        for (kind, parent, name) in [
            ("subdistrict", "1", "柳岸街道"), ("community", "2", "杏花社区"),
        ] {
            _ = try run("place", "create", kind, "--in", parent, "--name", name)
        }
        let lines = [
            "姓名,出生日期,住址,电话,身份证号,低保类别,备注",
            "测试甲,1950-03-07,1号楼2单元502室,00000000001,000000195003070008,享受低保甲等,信访老户",
            "\(Self.name),1951,2号楼7单元9381室,\(Self.phone),000000195003070008,享受低保甲等,信访老户",
            "测试丙,1980,2号楼101室,,,,",
        ]
        let list = folder + "/list.csv"
        try Remains.converted(lines.joined(separator: "\r\n"), to: "GB18030")
            .write(to: URL(fileURLWithPath: list))
        _ = try run("people", "import", list, "--place", "3", "--yes")
        try FileManager.default.removeItem(atPath: list)
    }

    /// Runs a command on the district, and demands that it succeeds.
    func run(_ arguments: String...) throws -> Program.Ending {
        let ending = try Program.run(arguments + ["--data", data])
        guard ending.code == 0 else { throw Failed(ending: ending) }
        return ending
    }

    func end(_ arguments: String...) throws -> Program.Ending {
        try Program.run(arguments + ["--data", data])
    }

    struct Failed: Error {
        let ending: Program.Ending
    }
}
