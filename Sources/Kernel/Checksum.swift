extension Sequence<UInt8> {
    /// FNV-1a of 64 bits, the same for ever: to notice damage and to tell contents apart, and short
    /// enough to be done again by hand; never against an attacker.
    package var checksum: UInt64 {
        reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
