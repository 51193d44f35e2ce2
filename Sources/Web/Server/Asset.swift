import HTML
import HTTPTypes
import Kernel
import NIOCore

/// A file of the site that never changes under its address.
struct Asset: Sendable {
    let name: String
    let contentType: String
    let bytes: [UInt8]
    let address: WebAddress
    /// Made once, as small as it gets.
    let gzip: [UInt8]

    /// Known before the assets are, whose addresses are made from them.
    static let names = ["linli.css", "linli.svg", "live.js", "join.js"]

    static let stylesheet = Asset(
        names[0],
        contentType: "text/css; charset=utf-8",
        PackageResources.linli_css
    )

    static let icon = Asset(
        names[1],
        contentType: "image/svg+xml",
        SiteIcon.bytes
    )

    static let live = Asset(
        names[2],
        contentType: "text/javascript; charset=utf-8",
        LiveScript.bytes
    )

    static let join = Asset(
        names[3],
        contentType: "text/javascript; charset=utf-8",
        JoinScript.bytes
    )

    var answer: Answer {
        Answer(
            status: .ok,
            headers: [
                .contentType: contentType,
                .cacheControl: "public, max-age=31536000, immutable",
            ],
            body: ByteBuffer(bytes: bytes),
            gzip: ByteBuffer(bytes: gzip)
        )
    }

    static let all = [stylesheet, icon, live, join]

    private init(_ name: String, contentType: String, _ bytes: [UInt8]) {
        self.name = name
        self.contentType = contentType
        self.bytes = bytes
        gzip = Gzip.compress(bytes, .best)
        address = Paths.asset.address(name).query("v", Self.fingerprint(bytes))
    }

    /// Changes with the bytes, so that browsers may keep an asset for a year.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        String(bytes.checksum, radix: 36)
    }
}
