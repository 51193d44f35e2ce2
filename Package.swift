// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
)
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let persistentCollections = Target.Dependency.product(
    name: "HashTreeCollections",
    package: "swift-collections"
)
let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(
    name: "HummingbirdCore",
    package: "hummingbird"
)
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let protobuf = Target.Dependency.product(name: "SwiftProtobuf", package: "swift-protobuf")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

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
                crypto, deque, logging, persistentCollections, protobuf,
            ],
            exclude: ["Codec/Journal.proto"]
        ),
        .target(
            name: "Words",
            dependencies: ["Kernel", "Domain", "Record", "Journal", "Application"]
        ),
        .target(name: "HTML", dependencies: [nioCore]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "Web",
            dependencies: [
                "Kernel", "Domain", "Application", "Words", "HTML", "CZlib", httpTypes,
                hummingbird, hummingbirdCore, hummingbirdTLS, logging, nioCore, nioHTTP,
                nioHTTPTypes, nioSSL,
            ],
            resources: [.embedInCode("Assets/linli.css"), .embedInCode("Assets/linli.svg")]
        ),
        .executableTarget(
            name: "linli",
            dependencies: [
                "Kernel", "Tally", "Domain", "Record", "Journal", "SQLiteJournal", "Application",
                "Words", "Web", argumentParser, crypto, httpTypes, hummingbird, hummingbirdCore,
                logging, nioCore, nioPosix, nioSSL, sqlite,
            ]
        ),
        .target(name: "TestSupport", dependencies: ["Kernel", "Journal"]),
        .executableTarget(
            name: "CrashChild",
            dependencies: [
                "Kernel", "Domain", "Journal", "SQLiteJournal", "Application", logging,
            ],
            path: "Tests/CrashChild"
        ),
        .testTarget(
            name: "JournalTests",
            dependencies: ["Kernel", "Journal", "SQLiteJournal", "TestSupport", sqlite]
        ),
        .testTarget(
            name: "SimulationTests",
            dependencies: [
                "Kernel", "Domain", "Journal", "Application", "TestSupport", logging,
            ]
        ),
        .testTarget(name: "RepositoryTests"),
        .testTarget(
            name: "ProgramTests",
            dependencies: [
                "Kernel", "Domain", "Record", "Journal", "SQLiteJournal", "Application", "linli",
            ]
        ),
        .testTarget(
            name: "SurvivalTests",
            dependencies: [
                "Kernel", "Domain", "Journal", "SQLiteJournal", "Application", "TestSupport",
                "CrashChild", logging, sqlite,
            ]
        ),
        .testTarget(name: "KernelTests", dependencies: ["Kernel"]),
        .testTarget(name: "TallyTests", dependencies: ["Kernel", "Tally", bigInt]),
        .testTarget(name: "DomainTests", dependencies: ["Kernel", "Domain"]),
        .testTarget(
            name: "ApplicationTests",
            dependencies: [
                "Kernel", "Domain", "Record", "Journal", "SQLiteJournal", "Application",
                "TestSupport", logging, protobuf, sqlite,
            ]
        ),
        .testTarget(
            name: "RecordTests",
            dependencies: ["Kernel", "Record", crypto],
            exclude: ["Judges"]
        ),
        .testTarget(name: "HTMLTests", dependencies: ["HTML", "Kernel", nioCore]),
        .testTarget(name: "TestSupportTests", dependencies: ["TestSupport"]),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Kernel", "Domain", "Journal", "Application", "Words", "HTML", "TestSupport", "Web",
                "CZlib", httpTypes, hummingbird, hummingbirdCore, logging, nioCore, nioPosix,
            ]
        ),
    ]
)

for target in package.targets where target.type != .system { target.swiftSettings = settings }
