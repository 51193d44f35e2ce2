/// The one stylesheet, carried inside the program.
package enum Stylesheet {
    package static var bytes: [UInt8] { PackageResources.linli_css }
}

/// The small picture browsers show beside the title, carried inside the program.
package enum SiteIcon {
    package static var bytes: [UInt8] { PackageResources.linli_svg }
}

/// The script that renews a page when something changed, carried inside the program.
package enum LiveScript {
    package static var bytes: [UInt8] { PackageResources.live_js }
}

/// The script that takes a code from a letter's square into its field, carried inside the program.
package enum JoinScript {
    package static var bytes: [UInt8] { PackageResources.join_js }
}
