import Domain
import Kernel

extension Paths {
    static let attach = RoutePath("things", parameter: Parameters.thing, then: "attach")
    static let attachment = RoutePath("attachments", parameter: Parameters.attachment)
    static let removeAttachment =
        RoutePath("attachments", parameter: Parameters.attachment, then: "remove")
}

extension Parameters {
    static let attachment: RouteParameter<Identifier<Attachment>> = identifier("attachment")
}
