import HTML
import HTTPTypes
import Hummingbird
import Logging

/// Turns what goes wrong on the way into a page that says what to do.
///
/// The page of an unexpected error is the same for every cause; a number on it finds the details
/// in the log.
struct ProblemPages: RouterMiddleware {
    let site: Site
    let log: Logger

    func handle(
        _ request: Request,
        context: Site.Context,
        next: (Request, Site.Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            return page(Self.kind(of: error.status), error.status, request)
        } catch {
            let reference = String(UInt32.random(in: .min ... .max), radix: 36).uppercased()
            log.error(
                "request failed",
                metadata: ["reference": "\(reference)", "error": "\(String(reflecting: error))"]
            )
            return page(.failure, .internalServerError, request, reference)
        }
    }

    private static func kind(of status: HTTPResponse.Status) -> RefusedPage.Kind {
        switch status.code {
        case 401, 403: .forbidden
        case 404, 405: .notFound
        case 503: .unavailable
        case 500...: .failure
        default: .notAllowedAsAsked
        }
    }

    private func page(
        _ kind: RefusedPage.Kind,
        _ status: HTTPResponse.Status,
        _ request: Request,
        _ reference: String? = nil
    ) -> Response {
        Response.html(status: status) { html in
            ProblemPage(context: site.pageContext(request), kind: kind, reference: reference)
                .write(&html)
        }
    }
}
