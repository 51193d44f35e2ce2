package import Domain

/// What differs between two versions of an institution, line by line as the program writes them.
package struct InstitutionDifference: Sendable {
    /// Lines that belong together, below the keys that they stand under.
    package struct Part: Sendable {
        package let path: [String]
        /// Without the lines that are the same.
        package let lines: [(isNew: Bool, text: String)]
    }

    package let parts: [Part]

    package init(from older: Institution, to newer: Institution) {
        let old = Self.lines(older)
        let new = Self.lines(newer)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var parts: [Part] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if !removed.contains(left), !inserted.contains(right) {
                (left, right) = (left + 1, right + 1)
                continue
            }
            let path = Self.path(
                to: removed.contains(left) ? left : right,
                in: removed.contains(left) ? old : new
            )
            var lines: [(isNew: Bool, text: String)] = []
            while removed.contains(left) {
                lines.append((isNew: false, text: old[left]))
                left += 1
            }
            while inserted.contains(right) {
                lines.append((isNew: true, text: new[right]))
                right += 1
            }
            parts.append(Part(path: path, lines: lines))
        }
        self.parts = parts
    }

    private static func lines(_ institution: Institution) -> [String] {
        String(decoding: InstitutionWriter.bytes(institution), as: UTF8.self)
            .split(separator: "\n").map(String.init)
    }

    /// The keys under which a line stands: those before it that are indented less and less.
    private static func path(to index: Int, in lines: [String]) -> [String] {
        var indent = indent(of: lines[index])
        var path: [String] = []
        for line in lines[..<index].reversed() where indent > 0 && self.indent(of: line) < indent {
            indent = self.indent(of: line)
            let name = line.drop { $0 == " " }
            path.append(String(name.hasSuffix(":") ? name.dropLast() : name))
        }
        return path.reversed()
    }

    private static func indent(of line: String) -> Int { line.prefix { $0 == " " }.count }
}
