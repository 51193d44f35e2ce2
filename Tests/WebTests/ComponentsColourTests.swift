import Testing
import Web

@Suite struct ComponentsColourTests {
    /// Text on its ground (WCAG 1.4.3), and edges that say where a control is (1.4.11).
    private static let pairs: [(text: String, ground: String, ratioMin: Double)] = [
        ("ink", "paper", 4.5), ("ink", "surface", 4.5), ("ink", "tint", 4.5),
        ("ink", "warn-tint", 4.5), ("ink", "bad-tint", 4.5),
        ("soft", "paper", 4.5), ("soft", "surface", 4.5),
        ("accent", "paper", 4.5), ("accent", "surface", 4.5), ("accent", "tint", 4.5),
        ("surface", "accent", 4.5), ("surface", "accent-dark", 4.5),
        ("accent-dark", "tint", 4.5), ("warn", "warn-tint", 4.5), ("bad", "bad-tint", 4.5),
        ("bad", "paper", 4.5), ("bad", "surface", 4.5),
        ("edge", "paper", 3), ("edge", "surface", 3),
    ]

    @Test(arguments: ["", ":root.elder", ".contrast"])
    func `every text can be read and every control be seen`(mode: String) throws {
        let colours = try colours(mode: mode)
        for pair in Self.pairs {
            let text = try #require(colours[pair.text], "\(pair.text)")
            let ground = try #require(colours[pair.ground], "\(pair.ground)")
            let ratio = text.contrast(to: ground)
            #expect(ratio >= pair.ratioMin, "\(pair.text) on \(pair.ground) in “\(mode)”")
        }
    }

    @Test func `contrast is measured as WCAG measures it`() throws {
        let black = try #require(Colour("000"))
        let white = try #require(Colour("fff"))
        let grey = try #require(Colour("767676"))
        #expect(abs(black.contrast(to: white) - 21) < 0.001)
        #expect(abs(grey.contrast(to: white) - 4.54) < 0.01)
    }

    /// The variables of the ground, overlaid with those of one way of reading.
    private func colours(mode: String) throws -> [String: Colour] {
        let stylesheet = String(decoding: Stylesheet.bytes, as: UTF8.self)
        var colours: [String: Colour] = [:]
        for selector in [":root", mode] where !selector.isEmpty {
            let start = try #require(stylesheet.firstRange(of: selector + " {"))
            let block = stylesheet[start.upperBound...].prefix { $0 != "}" }
            for match in block.matches(of: /--([a-z-]+): #([0-9a-f]{3,6})[; ]/) {
                colours[String(match.1)] = Colour(match.2)
            }
        }
        return colours
    }
}

/// A colour as a stylesheet writes it.
private struct Colour {
    let luminance: Double

    init?(_ hex: Substring) {
        let digits = hex.count == 3 ? hex.flatMap { [$0, $0] } : Array(hex)
        let values = digits.compactMap(\.hexDigitValue)
        guard values.count == 6 else { return nil }
        let channels = stride(from: 0, to: 6, by: 2).map { index in
            Self.linear(Double(values[index] * 16 + values[index + 1]) / 255)
        }
        luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    func contrast(to other: Colour) -> Double {
        let lighter = max(luminance, other.luminance)
        let darker = min(luminance, other.luminance)
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// The curve of sRGB, by its definition; the root is taken by halving, for want of a library.
    private static func linear(_ channel: Double) -> Double {
        if channel <= 0.04045 { return channel / 12.92 }
        let base = (channel + 0.055) / 1.055
        return base * base * fifthRoot(base * base)
    }

    private static func fifthRoot(_ value: Double) -> Double {
        var low = 0.0
        var high = 1.0
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if middle * middle * middle * middle * middle < value {
                low = middle
            } else {
                high = middle
            }
        }
        return low
    }
}
