import Application
import Domain
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// Who is at the other end of a request, as far as cookies and the connection say.
struct Caller: Sendable {
    /// Nothing for whoever is not signed in, or whose session is over.
    private(set) var session: StaffSession?
    /// The same for somebody who lives here; never both.
    private(set) var resident: ResidentSession?
    private(set) var token: SecretToken?
    /// What this device was given when somebody signed in on it.
    let device: SecretToken?
    let address: ClientAddress
    let label: String
    /// Stands for a code that was typed in this browser a while ago.
    let joining: SecretToken?
    /// Whether there is a door to sign in at, and one for residents.
    let hasDoor: Bool
    let hasResidentDoor: Bool
    /// What forms for anybody are bound to: this browser, by a random name that it keeps.
    private let browser: String
    private let isNewBrowser: Bool

    init(_ request: Request, address: ClientAddress, isSecure: Bool, desk: Desk?) {
        let form = SiteCookie.form.value(in: request, isSecure: isSecure)
        browser = form ?? Desk.random().description
        isNewBrowser = form == nil
        device = SiteCookie.device.value(in: request, isSecure: isSecure)
            .flatMap { SecretToken($0) }
        self.address = address
        joining = SiteCookie.joining.value(in: request, isSecure: isSecure)
            .flatMap { SecretToken($0) }
        hasDoor = desk?.staff != nil
        hasResidentDoor = desk?.residents != nil
        label = DeviceLabel.of(request.headers[.userAgent] ?? "")
        guard
            let token = SiteCookie.session.value(in: request, isSecure: isSecure)
                .flatMap({ SecretToken($0) })
        else { return }
        if let session = desk?.staff?.session(for: token) {
            signIn(session, token)
        } else if let session = desk?.residents?.session(for: token) {
            (resident, self.token) = (session, token)
        }
    }

    var actor: Actor? {
        session.map { .staff($0.account) } ?? resident.map { .resident($0.person) }
    }

    var isSignedIn: Bool { session != nil || resident != nil }

    /// From here on, forms are bound to this session.
    mutating func signIn(_ session: StaffSession, _ token: SecretToken) {
        (self.session, self.token) = (session, token)
    }

    /// What a form's ticket is bound to: the session, or the browser for what anybody may do,
    /// which somebody may have begun before they signed in.
    func holder(for permission: Permission) -> [UInt8] {
        guard permission != .anyone, let token else { return Array(browser.utf8) }
        return Array(("session " + token.text).utf8)
    }

    /// Lets the browser keep what its forms are bound to.
    func keepHolder(for permission: Permission, in answer: inout Answer, isSecure: Bool) {
        guard permission == .anyone, isNewBrowser else { return }
        SiteCookie.form.set(browser, in: &answer, isSecure: isSecure)
    }

    var visitor: Visitor { Visitor(address: address, device: device, label: label) }
}

/// What sort of device a browser says it is: a few words of a fixed list, and nothing it made up.
enum DeviceLabel {
    private static let systems = [
        ("HarmonyOS", "HarmonyOS"), ("OpenHarmony", "HarmonyOS"), ("Android", "Android"),
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Macintosh", "Mac"),
        ("Linux", "Linux"),
    ]
    private static let programs = [
        ("MicroMessenger", "WeChat"), ("Edg", "Edge"), ("QQBrowser", "QQ"), ("UCBrowser", "UC"),
        ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ]

    static func of(_ agent: String) -> String {
        [programs, systems].compactMap { list in
            list.first { agent.contains($0.0) }?.1
        }.joined(separator: " · ")
    }
}
