import Application
import Domain
import Kernel

extension Exchange {
    /// Notes that whoever asks is about to see what is on file about these people; if that cannot
    /// be noted, nothing is shown.
    func look(
        at persons: [Identifier<Person>],
        for reason: LookReason
    ) async throws(Problem) {
        guard let looks = desk?.looks, !persons.isEmpty else { return }
        let who = try actor()
        do throws(Trouble) {
            try await looks.note(persons, by: who, for: reason)
        } catch {
            throw unexpected(error)
        }
    }
}
