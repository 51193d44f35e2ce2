package import HTML

// Every style class there is. A test holds this page, the stylesheet and the living page together.
extension ClassName {
    // Page
    package static let contrast = ClassName("contrast")
    package static let elder = ClassName("elder")
    static let skip = ClassName("skip")
    static let frame = ClassName("frame")
    static let masthead = ClassName("masthead")
    static let place = ClassName("place")
    static let tools = ClassName("tools")
    static let nav = ClassName("nav")
    static let footer = ClassName("footer")
    static let checkpoint = ClassName("checkpoint")
    static let heading = ClassName("heading")
    static let eyebrow = ClassName("eyebrow")
    static let lead = ClassName("lead")
    static let breadcrumb = ClassName("breadcrumb")

    // Layout
    static let columns = ClassName("columns")
    static let stack = ClassName("stack")
    static let cards = ClassName("cards")
    static let actions = ClassName("actions")
    static let hiddenWords = ClassName("hidden-words")

    // Things
    static let card = ClassName("card")
    static let panel = ClassName("panel")
    static let calm = ClassName("calm")
    static let button = ClassName("button")
    static let quiet = ClassName("quiet")
    static let secondary = ClassName("secondary")
    static let icon = ClassName("icon")
    static let tag = ClassName("tag")
    static let tags = ClassName("tags")
    static let strong = ClassName("strong")
    static let warning = ClassName("warning")
    static let trouble = ClassName("trouble")
    static let good = ClassName("good")
    static let notice = ClassName("notice")
    static let ribbon = ClassName("ribbon")
    static let brief = ClassName("brief")
    static let done = ClassName("done")
    static let now = ClassName("now")
    static let note = ClassName("note")
    static let next = ClassName("next")
    static let live = ClassName("live")

    // Figures
    static let money = ClassName("money")
    static let received = ClassName("received")
    static let promised = ClassName("promised")
    static let paid = ClassName("paid")
    static let left = ClassName("left")
    static let bar = ClassName("bar")
    static let groove = ClassName("groove")
    static let fill = ClassName("fill")
    static let stats = ClassName("stats")
    static let stat = ClassName("stat")
    static let figure = ClassName("figure")
    static let progress = ClassName("progress")

    // Lists
    static let facts = ClassName("facts")
    static let table = ClassName("table")
    static let number = ClassName("number")
    static let cellLabel = ClassName("cell-label")
    static let tree = ClassName("tree")
    static let pages = ClassName("pages")
    static let timeline = ClassName("timeline")
    static let person = ClassName("person")
    static let initial = ClassName("initial")
    static let empty = ClassName("empty")

    // Forms
    static let form = ClassName("form")
    static let field = ClassName("field")
    static let wrong = ClassName("wrong")
    static let hint = ClassName("hint")
    static let error = ClassName("error")
    static let errors = ClassName("errors")
    static let short = ClassName("short")
    static let unit = ClassName("unit")
    static let choice = ClassName("choice")
    static let search = ClassName("search")

    // Signing in
    static let codes = ClassName("codes")
    static let square = ClassName("square")

    // Whole pages
    static let letter = ClassName("letter")
    static let letterhead = ClassName("letterhead")
    static let closing = ClassName("closing")
    static let seal = ClassName("seal")
    static let refused = ClassName("refused")
    static let drawing = ClassName("drawing")
    static let reference = ClassName("reference")
}
