import Domain
import Kernel

/// What tasks are called, and why some were refused: the texts lie with those of the places.
extension PlaceDirectory {
    /// A text that an application cites and that is neither there nor removed by anyone.
    func missingOfTasks(in district: District) -> Digest? {
        for application in district.taskGates.applications {
            for text in application.texts
            where self.text(text) == nil && district.removal(of: text) == nil {
                return text
            }
        }
        return nil
    }
}

extension TaskApplication {
    fileprivate var texts: [Digest] {
        switch stage {
        case .open, .admitted: [words]
        case .refused(let reason): [words, reason]
        }
    }
}
