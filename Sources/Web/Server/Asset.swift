import HTML

/// A file of the site that never changes under its address.
struct Asset: Sendable {
    let name: String
    let contentType: String
    let bytes: [UInt8]
    let address: WebAddress

    static let stylesheet = Asset(
        "linli.css",
        contentType: "text/css; charset=utf-8",
        PackageResources.linli_css
    )

    static let icon = Asset(
        "linli.svg",
        contentType: "image/svg+xml",
        SiteIcon.bytes
    )

    static let all = [stylesheet, icon]

    private init(_ name: String, contentType: String, _ bytes: [UInt8]) {
        self.name = name
        self.contentType = contentType
        self.bytes = bytes
        address = WebAddress.path("assets", name).query("v", Self.fingerprint(bytes))
    }

    /// Changes with the bytes, so that browsers may keep an asset for a year.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
        }
        return String(hash, radix: 36)
    }
}
