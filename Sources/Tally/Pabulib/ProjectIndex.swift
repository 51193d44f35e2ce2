/// Finds a project by the bytes of its id, without making strings.
struct ProjectIndex {
    private var slots: [Int32] = [Int32](repeating: -1, count: 16)
    private var hashes: [UInt64] = []
    private var starts: [Int] = [0]
    private var bytes: [UInt8] = []

    static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325

    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// Adds the next project; `false` when the id is taken.
    mutating func add(_ id: some Collection<UInt8>) -> Bool {
        let hash = id.reduce(Self.hashStart) { Self.mix($0, $1) }
        let contiguous = Array(id)
        let isTaken = contiguous.withUnsafeBufferPointer { buffer in
            find(buffer, 0, buffer.count, hash: hash) >= 0
        }
        if isTaken { return false }
        bytes.append(contentsOf: contiguous)
        starts.append(bytes.count)
        hashes.append(hash)
        if hashes.count * 2 > slots.count { grow() } else { place(hashes.count - 1) }
        return true
    }

    /// The project whose id is `buffer[start..<end]`, or -1.
    @inline(__always)
    func find(
        _ buffer: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ end: Int,
        hash: UInt64
    ) -> Int32 {
        let mask = slots.count - 1
        var slot = Self.slot(hash) & mask
        while true {
            let candidate = slots[slot]
            if candidate < 0 { return -1 }
            if hashes[Int(candidate)] == hash && matches(Int(candidate), buffer, start, end) {
                return candidate
            }
            slot = (slot + 1) & mask
        }
    }

    func id(_ project: Int32) -> String {
        String(decoding: bytes[starts[Int(project)]..<starts[Int(project) + 1]], as: UTF8.self)
    }

    private func matches(
        _ candidate: Int,
        _ buffer: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ end: Int
    ) -> Bool {
        let own = starts[candidate]
        guard starts[candidate + 1] - own == end - start else { return false }
        for offset in 0..<(end - start) where bytes[own + offset] != buffer[start + offset] {
            return false
        }
        return true
    }

    private mutating func place(_ index: Int) {
        let mask = slots.count - 1
        var slot = Self.slot(hashes[index]) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(index)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in hashes.indices { place(index) }
    }

    private static func slot(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash ^ (hash >> 29))
    }
}
