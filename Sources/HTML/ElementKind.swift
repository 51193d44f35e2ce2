// The kinds of element that have attributes of their own. None of them has values: they only let
// the compiler refuse an attribute on the wrong element.

/// Elements with only the attributes every element has.
package enum Plain {}
/// `a`.
package enum Anchor {}
/// `button`.
package enum Button: FormControl {}
/// `td` and `th`.
package enum Cell {}
/// `details`.
package enum Details {}
/// `fieldset`.
package enum Fieldset: FormControl {}
/// `form`.
package enum Form {}
/// `link`.
package enum HeadLink {}
/// `input`.
package enum Input: TextControl {}
/// `option`.
package enum Option: Disableable {}
/// `ol`.
package enum OrderedList {}
/// `img`.
package enum Picture {}
/// `select`.
package enum Select: AnswerControl {}
/// `textarea`.
package enum TextArea: TextControl {}
/// `svg` and the shapes in it.
package enum Vector {}

/// May be switched off.
package protocol Disableable {}
/// Belongs to a form.
package protocol FormControl: Disableable {}
/// Takes an answer that may be demanded.
package protocol AnswerControl: FormControl {}
/// Takes typed text.
package protocol TextControl: AnswerControl {}
