import Kernel

/// Locks that hold over all processes of an institution, whatever its steps say.
extension District {
    /// The two bodies that nobody may sit in at once, if somebody sits in `body` and in the other.
    func dualPost(
        of party: MatterParty,
        in body: Key,
        under adoption: AdoptedInstitution,
        at now: Instant
    ) -> (body: Key, other: Key)? {
        for control in adoption.institution.controls {
            guard case .noDualPost(let left, let right) = control.kind,
                left == body || right == body
            else { continue }
            let other = left == body ? right : left
            let holders = [body, other].compactMap(adoption.body)
            guard holders.count == 2, standing(holders[0]) != standing(holders[1]),
                holders.allSatisfy({ sits(party, in: $0, at: now) })
            else { continue }
            return (body, other)
        }
        return nil
    }

    /// The adoption in force that lets money leave a fund by one process only.
    func lock(of fund: Identifier<Fund>, at now: Instant) -> Identifier<AdoptedInstitution>? {
        adoptions.indices.first { index in
            let adoption = adoptions[index]
            return adoption.isInForce(at: now)
                && adoption.institution.controls.contains { control in
                    guard case .sideDoor(let key, _) = control.kind else { return false }
                    return adoption.fund(key) == fund
                }
        }
        .map { Identifier(UInt64($0) + 1) }
    }
}

extension Matters {
    /// Why somebody may not act in any of these roles.
    static func notHeld(
        _ keys: [Key],
        by party: MatterParty,
        in view: MatterView,
        _ draft: MatterDraft
    ) -> MatterRefusal {
        for role in keys.compactMap(view.role) {
            switch role.holder {
            case .member(let body), .head(let body):
                let both = draft.district.dualPost(
                    of: party,
                    in: body,
                    under: view.adoption,
                    at: draft.now
                )
                if let both { return .dualPost(both.body, both.other) }
            case .resident, .opener, .owner, .named: continue
            }
        }
        return .notYours(roles: keys)
    }
}
