// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
// The counter is tested as it ships: a million broken files would take too long else.
let shipped = SwiftSetting.unsafeFlags(["-O"], .when(configuration: .debug))
func product(_ name: String, of package: String) -> Target.Dependency {
    .product(name: name, package: package)
}
let argumentParser = product("ArgumentParser", of: "swift-argument-parser")
let deque = product("DequeModule", of: "swift-collections")
let persistentCollections = product("HashTreeCollections", of: "swift-collections")
let bigInt = product("BigInt", of: "BigInt")
let crypto = product("Crypto", of: "swift-crypto")
let cryptoExtras = product("CryptoExtras", of: "swift-crypto")
let grdb = product("GRDB", of: "GRDB.swift")
let httpTypes = product("HTTPTypes", of: "swift-http-types")
let hummingbird = product("Hummingbird", of: "hummingbird")
let hummingbirdCore = product("HummingbirdCore", of: "hummingbird")
let logging = product("Logging", of: "swift-log")
let nioCore = product("NIOCore", of: "swift-nio")
let nioEmbedded = product("NIOEmbedded", of: "swift-nio")
let nioHTTP = product("NIOHTTP1", of: "swift-nio")
let nioHTTPTypes = product("NIOHTTPTypes", of: "swift-nio-extras")
let nioHTTP1Types = product("NIOHTTPTypesHTTP1", of: "swift-nio-extras")
let nioPosix = product("NIOPosix", of: "swift-nio")
let nioSSL = product("NIOSSL", of: "swift-nio-ssl")
let protobuf = product("SwiftProtobuf", of: "swift-protobuf")
let sqlite = product("GRDBSQLite", of: "GRDB.swift")
let yams = product("Yams", of: "Yams")
let basics: [Target.Dependency] = ["Kernel", "Domain", "Application"]
func tests(_ name: String, _ uses: [Target.Dependency], without: [String] = []) -> Target {
    .testTarget(name: name, dependencies: uses, exclude: without)
}
func library(_ name: String, of package: String) -> Target {
    .systemLibrary(name: name, providers: [.apt([package])])
}
let package = Package(
    name: "linli",
    products: [.executable(name: "linli", targets: ["linli"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections.git", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-protobuf.git", from: "1.39.0"),
        .package(url: "https://github.com/attaswift/BigInt.git", from: "6.0.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Kernel"),
        .target(name: "Tally", dependencies: ["Kernel", bigInt]),
        .target(name: "Domain", dependencies: ["Kernel", persistentCollections]),
        .target(name: "Record", dependencies: ["Kernel", crypto]),
        .target(name: "Journal", dependencies: ["Kernel"]),
        .target(name: "SQLiteJournal", dependencies: ["Kernel", "Journal", grdb, sqlite]),
        .target(
            name: "Application",
            dependencies: [
                "Kernel", "Domain", "Record", "Journal",
                crypto, cryptoExtras, deque, logging, persistentCollections, protobuf, yams,
            ],
            exclude: ["Codec/Journal.proto"]
        ),
        .target(
            name: "Words",
            dependencies: basics + ["Tally", "Record", "Journal", "Interchange"]
        ),
        .target(name: "HTML", dependencies: [nioCore]),
        library("CZlib", of: "zlib1g-dev"),
        library("CQREncode", of: "libqrencode-dev"),
        library("CZip", of: "libzip-dev"),
        library("CExpat", of: "libexpat1-dev"),
        .target(name: "Interchange", dependencies: basics + ["CZip", "CExpat"]),
        .target(
            name: "Web",
            dependencies: [
                "Kernel", "Domain", "Application", "Interchange", "Words", "HTML", "CZlib",
                "CQREncode", httpTypes, hummingbird, hummingbirdCore, logging, nioCore, nioHTTP,
                nioHTTPTypes, nioSSL, product("HummingbirdTLS", of: "hummingbird"),
            ],
            resources: ["linli.css", "linli.svg", "live.js", "join.js"]
                .map { .embedInCode("Assets/\($0)") }
        ),
        .executableTarget(
            name: "linli",
            dependencies: [
                "Kernel", "Tally", "Domain", "Record", "Journal", "SQLiteJournal", "Application",
                "Interchange", "Words", "Web", argumentParser, crypto, httpTypes, hummingbird,
                hummingbirdCore, logging, nioCore, nioPosix, nioSSL, sqlite,
            ]
        ),
        .target(name: "TestSupport", dependencies: ["Kernel", "Journal"]),
        .executableTarget(
            name: "CrashChild",
            dependencies: ["Kernel", "Domain", "Journal", "SQLiteJournal", "Application", logging],
            path: "Tests/CrashChild"
        ),
        tests("JournalTests", ["Kernel", "Journal", "SQLiteJournal", "TestSupport", sqlite]),
        tests(
            "SimulationTests",
            ["Kernel", "Domain", "Journal", "Application", "TestSupport", logging]
        ),
        tests("RepositoryTests", []),
        tests("ProgramTests", basics + ["Record", "Journal", "SQLiteJournal", "linli", logging]),
        tests(
            "SurvivalTests",
            [
                "Kernel", "Domain", "Journal", "SQLiteJournal", "Application", "TestSupport",
                "CrashChild", logging, sqlite,
            ]
        ),
        tests("KernelTests", ["Kernel"]),
        tests("TallyTests", ["Kernel", "Tally", bigInt]),
        tests("DomainTests", ["Kernel", "Domain"]),
        tests("InterchangeTests", ["Kernel", "Domain", "Interchange", "Words"]),
        tests(
            "ApplicationTests",
            [
                "Kernel", "Domain", "Record", "Journal", "SQLiteJournal", "Application",
                "Interchange", "TestSupport", logging, protobuf, sqlite,
            ]
        ),
        tests("RecordTests", ["Kernel", "Record", crypto], without: ["Judges"]),
        tests("HTMLTests", ["HTML", "Kernel", nioCore]),
        tests("TestSupportTests", ["TestSupport"]),
        tests(
            "WebTests",
            [
                "Kernel", "Domain", "Record", "Journal", "SQLiteJournal", "Application", "Words",
                "Interchange", "HTML", "TestSupport", "Web", "CZlib", nioHTTP1Types, hummingbird,
                httpTypes, hummingbirdCore, logging, nioCore, nioEmbedded, nioHTTP, nioHTTPTypes,
            ]
        ),
    ]
)
for target in package.targets where target.type != .system { target.swiftSettings = settings }
package.targets.filter { $0.name.hasPrefix("Tally") }.forEach { $0.swiftSettings?.append(shipped) }
