import Application
import Domain
import Foundation
import Kernel
import SwiftProtobuf
import Testing

private func decode(_ bytes: [UInt8]) throws -> (Event, Stamp) {
    try bytes.withUnsafeBytes { try DistrictCodec.decode($0) }
}

@Suite struct CodecTests {
    /// With `UPDATE_GOLDEN=1` missing samples are written; one that is there is never changed.
    @Test(arguments: EventSamples.all.indices)
    func `an event of every kind is written as it was on the first day, and read back`(
        index: Int
    ) throws {
        let (name, event, stamp) = EventSamples.all[index]
        let file = EventSamples.folder.appendingPathComponent(name + ".hex")
        let bytes = DistrictCodec.encode(event, stamp)
        let isMissing = !FileManager.default.fileExists(atPath: file.path)
        if isMissing, ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try (bytes.hexadecimal + "\n").write(to: file, atomically: true, encoding: .utf8)
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(bytes.hexadecimal + "\n" == golden)
        let (readEvent, readStamp) = try decode(bytes)
        #expect(readEvent == event)
        #expect(readStamp == stamp)
    }

    @Test func `every golden sample of the past decodes`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: EventSamples.folder,
            includingPropertiesForKeys: nil
        )
        #expect(files.count >= EventSamples.all.count)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            let bytes = try #require(decodeHexadecimal(text), "\(file.lastPathComponent)")
            #expect(throws: Never.self, "\(file.lastPathComponent)") { try decode(bytes) }
        }
    }

    private func source(_ name: String) throws -> String {
        let root = EventSamples.folder.appendingPathComponent("../../..").standardizedFileURL
        let file = root.appendingPathComponent("Sources/Application/Codec/" + name)
        return try String(contentsOf: file, encoding: .utf8)
    }

    @Test func `an unknown field stops the reader, in the envelope or in the event`() throws {
        let (_, event, stamp) = EventSamples.all[1]
        let bytes = DistrictCodec.encode(event, stamp)
        // Field 63, a varint 1, in the envelope.
        #expect(throws: CodecError.unknownField(message: "Envelope", field: 63)) {
            try decode(bytes + [0xF8, 0x03, 0x01])
        }
        var envelope = try StoredEnvelope(serializedBytes: bytes)
        var created = envelope.placeCreated
        try created.merge(serializedBytes: [0xF8, 0x03, 0x01])
        envelope.placeCreated = created
        let changed: [UInt8] = try envelope.serializedBytes()
        #expect(throws: CodecError.unknownField(message: "PlaceCreated", field: 63)) {
            try decode(changed)
        }
    }

    @Test func `an unknown field inside a commitment stops the reader`() throws {
        var envelope = try StoredEnvelope(
            serializedBytes: DistrictCodec.encode(EventSamples.all[2].event, EventSamples.stamp)
        )
        try envelope.placeRenamed.name.merge(serializedBytes: [0xF8, 0x03, 0x01])
        let changed: [UInt8] = try envelope.serializedBytes()
        #expect(throws: CodecError.unknownField(message: "Commitment", field: 63)) {
            try decode(changed)
        }
    }

    @Test func `an event of an unknown kind stops the reader`() throws {
        var envelope = StoredEnvelope()
        envelope.actorKind = .console
        try envelope.merge(serializedBytes: [0xFA, 0x7D, 0x00])
        let bytes: [UInt8] = try envelope.serializedBytes()
        #expect(throws: CodecError.unknownEvent(field: 2_015)) { try decode(bytes) }
    }

    @Test func `an unknown value of a known list stops the reader`() throws {
        var envelope = try StoredEnvelope(
            serializedBytes: DistrictCodec.encode(EventSamples.all[1].event, EventSamples.stamp)
        )
        envelope.placeCreated.kind = .UNRECOGNIZED(99)
        let bytes: [UInt8] = try envelope.serializedBytes()
        #expect(throws: CodecError.unknownValue(list: "PlaceKind")) { try decode(bytes) }
    }

    @Test func `bytes that are no message at all are malformed`() {
        #expect(throws: CodecError.malformed) { try decode([0xFF, 0xFF, 0xFF]) }
        #expect(throws: CodecError.missingField(message: "Envelope")) { try decode([]) }
    }

    @Test func `no message is so wide that decoding it allocates`() throws {
        #expect(try !source("Journal.pb.swift").contains("_StorageClass"))
    }

    @Test func `every message of the contract says whether it is public or closed`() throws {
        let proto = try source("Journal.proto")
        let lines = proto.split(separator: "\n", omittingEmptySubsequences: false)
        var events = 0
        // What events are made of.
        let parts = ["Envelope", "Commitment", "Party", "Share", "MatterField"]
        for (index, line) in lines.enumerated()
        where line.hasPrefix("message ")
            && !parts.contains(where: { line == "message \($0) {" })
        {
            events += 1
            let above = lines[..<index].reversed().prefix { $0.hasPrefix("//") }
            #expect(
                above.contains { $0 == "// Visibility: public" || $0 == "// Visibility: closed" },
                "\(line)"
            )
        }
        let choices = lines.drop { !$0.hasPrefix("  oneof event") }.prefix { $0 != "  }" }
        #expect(events > 0 && events == choices.count - 1)
    }

    @Test func `what the program holds public is what the contract says is public`() throws {
        let proto = try source("Journal.proto")
        for (name, event, _) in EventSamples.all {
            // The innermost enumeration has a case for each message.
            let label =
                "\(event)".firstMatch(of: #/Event\.(\w+)\(/#)?.1 ?? "\(event)".prefix { $0 != "(" }
            let message = label.prefix(1).uppercased() + label.dropFirst()
            let isPublic = proto.contains("// Visibility: public\nmessage \(message) {")
            #expect(DistrictCodec.isPublic(event) == isPublic, "\(name)")
        }
    }
}

func decodeHexadecimal(_ text: String) -> [UInt8]? {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    var rest = Substring(digits)
    while !rest.isEmpty {
        guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
        bytes.append(byte)
        rest = rest.dropFirst(2)
    }
    return bytes
}
