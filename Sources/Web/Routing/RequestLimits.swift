/// How much one request, one connection and all connections together may ask for.
package enum RequestLimits {
    /// Of a request line or one header field; beyond it the connection ends.
    package static let headerFieldBytesMax = 8_192
    package static let headerBytesMax = 32_768
    package static let headerFieldsMax = 100
    /// Of path and query together; beyond it there is a page that says so.
    package static let targetBytesMax = 4_096
    package static let queryBytesMax = 2_048
    package static let queryEntriesMax = 20
    package static let pathSegmentsMax = 16
    package static let bodyBytesMax = 65_536
    /// Of a body that brings a list of residents; no other takes a file.
    package static let rosterBytesMax = 16 << 20
    package static let formFieldsMax = 64
    package static let jsonDepthMax = 8
    /// A character may carry combining marks, but not any number of them.
    package static let bytesPerCharacterMax = 16

    package static let connectionsMax = 10_000
    /// From the opening of a connection, TLS included, to the end of the first request head.
    package static let headSecondsMax: Int64 = 15
    /// From a request head to the last byte of the answer, the body of the request included.
    package static let exchangeSecondsMax: Int64 = 60
    /// For what is under way when the server is told to stop.
    package static let stopSecondsMax: Int64 = 5

    /// Pages that are kept ready until something is recorded, and what they may weigh unpacked.
    package static let cachedAnswersMax = 256
    package static let cachedAnswerBytesMax = 65_536
    package static let cachedBytesMax = 4_194_304

    /// Pages that are told of changes as long as they are open; the rest are complete without.
    package static let liveStreamsMax = 1_000
    /// A page that is open longer asks anew.
    package static let liveSecondsMax: Int64 = 3_600
    /// So long without news, and a sign of life goes out.
    package static let liveSilenceSecondsMax: Int64 = 20
    /// However much happens, a page hears of it no more often.
    package static let livePauseMillisecondsMin: Int64 = 1_000

    /// What one address may ask for at once, after a rest.
    package static let requestsPerAddressMax = 300
    /// What one address may ask for without ever resting.
    package static let requestsPerAddressAndSecond = 10
    /// Of these some must have asked within the last half minute, or they are forgotten.
    package static let addressesMax = 50_000

    /// Between the end of an answer and the end of the next request head.
    package static let idleSecondsMax: Int64 = 60
    /// For the reader of a last answer, before a connection is closed.
    package static let lingerMillisecondsMax: Int64 = 500
}
