package import HTML

/// Where a matter stands, in the four words everybody knows.
package struct Ribbon: Sendable {
    /// Where a step stands: behind, here, or to come.
    package enum Standing: Sendable {
        case done, now, ahead
    }

    /// One of the four steps, as it is for this matter.
    package struct Step: Sendable {
        package let name: String
        package let standing: Standing
        /// The standing in words, for those who cannot see the shape.
        package let standingWords: String
        /// A date, or what is awaited.
        package var note: String?

        package init(
            _ name: String,
            _ standing: Standing,
            words: String,
            note: String? = nil
        ) {
            self.name = name
            self.standing = standing
            standingWords = words
            self.note = note
        }
    }

    package let label: String
    package let steps: [Step]

    package init(label: String, steps: [Step]) {
        self.label = label
        self.steps = steps
    }
}

/// Who acts next, and by when: the sentence under a ribbon.
package struct NextAct: Sendable {
    package let label: String
    package let sentence: String

    package init(label: String, sentence: String) {
        self.label = label
        self.sentence = sentence
    }
}

extension HTMLWriter {
    package mutating func ribbon(_ ribbon: Ribbon) {
        let style: Attribute<OrderedList> =
            ribbon.isBrief ? .class(.ribbon, .brief) : .class(.ribbon)
        ol(style, .label(ribbon.label)) { html in
            for step in ribbon.steps {
                html.li(step.style, .when(step.standing == .now, .current(.step))) { html in
                    if step.standing == .done {
                        html.icon(.check)
                    }
                    html.strong(step.name)
                    html.hiddenWords(step.standingWords)
                    if let note = step.note {
                        html.span(note, .class(.note))
                    }
                }
            }
        }
    }

    package mutating func nextAct(_ act: NextAct) {
        p(.class(.next)) { html in
            html.icon(.arrow)
            html.span { html in
                html.b(act.label)
                html.text(" ")
                html.text(act.sentence)
            }
        }
    }
}

extension Ribbon {
    /// With at most one note the steps stay side by side even on a small screen.
    fileprivate var isBrief: Bool {
        steps.count { $0.note != nil } <= 1
    }
}

extension Ribbon.Step {
    fileprivate var style: Attribute<Plain> {
        switch standing {
        case .done: .class(.done)
        case .now: .class(.now)
        case .ahead: .absent
        }
    }
}
