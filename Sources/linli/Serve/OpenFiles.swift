#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How many files and connections the process may hold open.
enum OpenFiles {
    /// As many as the machine allows without an administrator.
    static func raiseLimit() {
        var limit = rlimit()
        #if canImport(Glibc)
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
        let resource = RLIMIT_NOFILE
        #endif
        guard getrlimit(resource, &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        _ = setrlimit(resource, &limit)
    }
}
