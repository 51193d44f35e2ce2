package import Domain

/// What pages may ask of the one writer, without holding the writer itself.
package protocol DistrictDoor: Sendable {
    /// Decides and records one command; a repeat of the request gets the answer of the first.
    func submit(
        _ submission: Submission<Command>
    ) async throws(Denial<Refusal>) -> Receipt
}

extension DistrictWriter: DistrictDoor where State == HostedDistrict {}
