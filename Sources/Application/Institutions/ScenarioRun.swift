package import Domain
package import Kernel

/// What became of a scenario: every step, and those that went otherwise than the file says.
package struct ScenarioRun: Sendable {
    /// How one step went.
    package enum Result: Sendable {
        case done
        /// As the file says.
        case refused(Refusal)
        case otherwise(ScenarioFault)
    }

    package private(set) var results: [(step: ScenarioStep, result: Result)] = []
    /// Why the stage could not be set; nothing if it could.
    package private(set) var unfit: Refusal?

    package var isAsTold: Bool {
        unfit == nil
            && results.allSatisfy { entry in
                switch entry.result {
                case .done, .refused: true
                case .otherwise: false
                }
            }
    }

    /// Ends with the first step that goes otherwise: what follows would mean nothing.
    package init(_ scenario: Scenario, _ institution: Institution) {
        var world: ScenarioWorld
        do throws(ScenarioWorld.Unfit) {
            world = try ScenarioWorld(scenario, institution)
        } catch {
            unfit = error.refusal
            return
        }
        var matters: [Key: Identifier<Matter>] = [:]
        for step in scenario.steps {
            let result = Self.take(step, &world, &matters)
            results.append((step, result))
            if case .otherwise = result { return }
        }
    }

    private static func take(
        _ step: ScenarioStep,
        _ world: inout ScenarioWorld,
        _ matters: inout [Key: Identifier<Matter>]
    ) -> Result {
        do throws(ScenarioFault) {
            var stage = ScenarioStage(step: step, matters: matters)
            let refusal = try stage.play(&world)
            matters = stage.matters
            guard let refusal else {
                return step.refused.isEmpty
                    ? .done : .otherwise(.accepted(expected: step.refused))
            }
            let found = refusal.ruleNames
            guard !step.refused.isEmpty, Set(step.refused).isSubset(of: found) else {
                return .otherwise(.refused(refusal, expected: step.refused))
            }
            return .refused(refusal)
        } catch {
            return .otherwise(error)
        }
    }
}

/// How a scenario went otherwise than its file says.
package enum ScenarioFault: Error, Sendable {
    case unknownPerson(Key)
    case unknownMatter(Key?)
    case unknownFund(Key)
    case unknownBody(Key)
    case unknownPurpose(Key)
    case nobodyNamed
    /// It should have been refused by these rules.
    case accepted(expected: [String])
    /// It should have been accepted, or refused by other rules.
    case refused(Refusal, expected: [String])
    case state(found: Key, expected: Key)
    case amount(found: Money, expected: Money)
    case owed(found: Key?, expected: Key?)
    case notOpened(Key)
}
