/// The one stylesheet, carried inside the program.
package enum Stylesheet {
    package static var bytes: [UInt8] { PackageResources.linli_css }
}
