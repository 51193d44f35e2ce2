package import Kernel

/// What somebody does in a matter at one stroke: fills what the step asks for, attaches what it
/// wants to see, and takes it. All of it happens or nothing.
package struct ActInMatter: Hashable, Sendable, Codable {
    /// Something to attach: its kind, and what it says in a line.
    package struct Paper: Hashable, Sendable, Codable {
        package let kind: Key
        package let content: String

        package init(kind: Key, content: String) {
            self.kind = kind
            self.content = content
        }
    }

    package let step: StepMatter
    package let fields: [WrittenField]
    package let papers: [Paper]

    package init(step: StepMatter, fields: [WrittenField] = [], papers: [Paper] = []) {
        self.step = step
        self.fields = fields
        self.papers = papers
    }
}

extension Matters {
    static func act(
        _ draft: inout MatterDraft,
        _ command: ActInMatter
    ) throws(MatterRefusal) {
        let step = command.step
        if !command.fields.isEmpty {
            try setFields(
                &draft,
                SetMatterFields(matter: step.matter, fields: command.fields, by: step.by)
            )
        }
        for paper in command.papers {
            try attach(
                &draft,
                AttachDocument(
                    matter: step.matter,
                    kind: paper.kind,
                    content: paper.content,
                    by: step.by
                )
            )
        }
        try self.step(&draft, step)
    }
}
