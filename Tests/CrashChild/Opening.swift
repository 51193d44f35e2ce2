import Journal
import SQLiteJournal

extension CrashChild {
    /// `open FOLDER reading|writing`: says how opening the folder ends.
    static func open(_ arguments: ArraySlice<String>) {
        guard let folder = arguments.first, let access = arguments.last else {
            say("usage")
            return
        }
        do throws(OpeningError) {
            let path = folder + "/linli.sqlite"
            _ = try SQLiteJournal(path: path, access: access == "reading" ? .reading : .writing)
            say("opened")
        } catch {
            say("\(error)")
        }
    }
}
