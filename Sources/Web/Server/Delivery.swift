import HTTPTypes
import Hummingbird

/// Makes an answer ready for one reader: packed if that helps, and with the headers all have.
struct Delivery {
    let request: Request
    let exchange: Exchange

    func prepare(_ answer: inout Answer) {
        pack(&answer)
        ResponseHeaders.add(to: &answer.headers, isSecure: exchange.isSecure)
    }

    private func pack(_ answer: inout Answer) {
        guard answer.gzip != nil || answer.body.readableBytes >= Gzip.bytesMin else {
            vary(&answer, onEncoding: false)
            return
        }
        vary(&answer, onEncoding: true)
        guard acceptsGzip else { return }
        answer.body =
            answer.gzip ?? answer.packed?.bytes(of: answer.body)
            ?? Gzip.compress(answer.body, .fast)
        answer.headers[.contentEncoding] = "gzip"
    }

    private func vary(_ answer: inout Answer, onEncoding: Bool) {
        var names: [String] = []
        // What never changes under its address is the same for everybody.
        if answer.gzip == nil { names += ["Accept", "Accept-Language", "Cookie"] }
        if onEncoding { names.append("Accept-Encoding") }
        if !names.isEmpty { answer.headers[.vary] = names.joined(separator: ", ") }
    }

    private var acceptsGzip: Bool {
        (request.headers[.acceptEncoding] ?? "").split(separator: ",").contains { item in
            let parts = item.split(separator: ";").map { $0.filter { $0 != " " } }
            guard parts.first == "gzip" || parts.first == "*" else { return false }
            return !parts.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" || $0 == "q=0.000" }
        }
    }
}
