import Kernel
import Testing

@Suite struct ChecksumTests {
    /// The published values of FNV-1a for these texts.
    @Test(arguments: [
        ("", 0xCBF2_9CE4_8422_2325 as UInt64), ("a", 0xAF63_DC4C_8601_EC8C),
        ("foobar", 0x8594_4171_F739_67E8),
    ])
    func `a checksum is the published one`(text: String, checksum: UInt64) {
        #expect(Array(text.utf8).checksum == checksum)
    }
}
