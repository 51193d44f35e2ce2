extension BadPage {
    static let all = unreadable + misplaced + incomplete + unlabelled + unsafe + leaking

    private static let unreadable = [
        BadPage("<!DOCTYPE html>", "", "begin with its doctype"),
        BadPage("<p>It", "<!DOCTYPE html><p>It", "doctype stands in the middle"),
        BadPage("<b>here</b>", "<b>here</i>", "closes what is not open", findingsMax: 12),
        BadPage("<b>here</b>", "<b>here", "closes what is not open", findingsMax: 12),
        BadPage("</html>", "", "is never closed"),
        BadPage("<b>here</b>", "<bold>here</bold>", "knows no element <bold>"),
        BadPage("<b>here</b>", "<input></input>", "takes no end tag"),
        BadPage("1 &amp; 2", "1 & 2", "without beginning a reference"),
        BadPage("1 &amp; 2", "1 < 2", "without opening an element"),
        BadPage("1 &amp; 2", "\u{1}", "control character 1"),
        BadPage("id=\"q\"", "id=\"q\" id=\"r\"", "the attribute id twice"),
        BadPage("id=\"q\"", "id=q", "not in double quotes", findingsMax: 2),
        BadPage("id=\"q\"", "/", "that is no attribute"),
        BadPage("</b>", "</b id=\"x\">", "holds more than its name"),
        BadPage("<b>here</b>", "<!-- here", "A comment is never closed", findingsMax: 12),
        BadPage("</textarea>", "", "<textarea> is never closed", findingsMax: 12),
    ]

    private static let misplaced = [
        BadPage("<b>here</b>", "<div>here</div>", "may not stand in <p>"),
        BadPage("<b>here</b>", "<b><p>here</p></b>", "may not stand in <b>"),
        BadPage("Away</a>", "<div>Away</div></a>", "stands in a paragraph"),
        BadPage("Away</a>", "<button type=\"button\">x</button></a>", "inside <a>"),
        BadPage(
            "<li><a href=\"/\">Home</a></li>",
            "<a href=\"/\">Home</a>",
            "may not stand in <ul>"
        ),
        BadPage("<b>here</b>", "<li>here</li>", "may not stand in <p>"),
        BadPage("<tbody><tr>", "<tbody>x<tr>", "Text stands loose in <tbody>"),
        BadPage("<rect width", "<p></p><rect width", "may not stand in <svg>"),
        BadPage(
            "<h2>New</h2>",
            "<form action=\"/\" method=\"get\"><form action=\"/\" method=\"get\">"
                + "<button type=\"submit\">a</button></form></form>",
            "in another form"
        ),
    ]

    private static let incomplete = [
        BadPage(" lang=\"en\"", "", "does not say its language"),
        BadPage("<h1>Claims</h1>", "", "not one h1 but 0", findingsMax: 2),
        BadPage("<h2>New</h2>", "<h1>Claims</h1>", "not one h1 but 2"),
        BadPage("<h2>New</h2>", "<h3>New</h3>", "jumps from level 1 to 3"),
        BadPage("<h2>New</h2>", "<h2> </h2>", "A heading says nothing"),
        BadPage("<title>Claims", "<title>Claim", "does not begin with the h1"),
        BadPage("<title>Claims – Town</title>", "", "not one title but 0"),
        BadPage("<meta charset=\"utf-8\">", "", "written in UTF-8"),
        BadPage("<meta name=\"viewport\"", "<meta name=\"robots\"", "no viewport"),
        BadPage("<main id=\"main\">", "<main></main><main id=\"main\">", "not one <main> but 2"),
        BadPage("initial-scale=1", "user-scalable=no", "from zooming"),
    ]

    private static let unlabelled = [
        BadPage("id=\"q\"", "id=\"sum\"", "“sum” is given twice", findingsMax: 3),
        BadPage("id=\"q\"", "id=\"q r\"", "is no id", findingsMax: 3),
        BadPage("for=\"q\"", "for=\"p\"", "which is nowhere", findingsMax: 2),
        BadPage("<label for=\"q\">Find</label>", "", "has no label"),
        BadPage(">Find</label>", "></label>", "has no label"),
        BadPage(" aria-label=\"Why\"", "", "has no label"),
        BadPage("name=\"q\"", "", "has no name"),
        BadPage("<label><input", "<input name=\"x\"><label><input", "has no label"),
        BadPage(" alt=\"A lamp\"", "", "has no alt"),
        BadPage(">Home</a>", "></a>", "says nothing"),
        BadPage("<button type=\"submit\">Go", "<button type=\"submit\">", "says nothing"),
        BadPage("<button type=\"submit\">Go", "<button>Go", "its type", findingsMax: 2),
        BadPage(" aria-describedby=\"sum-error\"", "", "is tied to no control", findingsMax: 2),
        BadPage(" aria-describedby=\"sum-error\"", "", "wrong without a word why", findingsMax: 2),
        BadPage("<legend>Kind</legend>", "", "does not begin with its legend"),
        BadPage(" action=\"/claims\"", "", "where to", findingsMax: 2),
        BadPage(" method=\"post\"", "", "get or post"),
        BadPage("name=\"token\" value=\"t\"", "name=\"token\" value=\"\"", "has no token"),
        BadPage("type=\"hidden\"", "type=\"text\" aria-label=\"T\"", "has no token"),
        BadPage(
            "<label for=\"q\">",
            "<input type=\"hidden\" name=\"token\" value=\"t\"><label for=\"q\">",
            "token in the address"
        ),
        BadPage("<button type=\"submit\">Go</button>", "", "cannot be sent"),
    ]

    private static let unsafe = [
        BadPage("<b>here", "<b onclick=\"x()\">here", "holds a script in onclick"),
        BadPage("<b>here", "<b style=\"color:red\">here", "holds a style of its own"),
        BadPage("<script type=\"module\" src=\"/a.js\">", "<script>x()", "script of its own"),
        BadPage("</head>", "<style>p{}</style></head>", "The page holds a style"),
        BadPage("src=\"/a.js\"", "src=\"https://a.example/a.js\"", "is fetched from elsewhere"),
        BadPage("src=\"/a.png\"", "src=\"//a.example/a.png\"", "is fetched from elsewhere"),
        BadPage("href=\"/\"", "href=\"/missing\"", "leads to /missing, which nobody knows"),
        BadPage("action=\"/claims\"", "action=\"/claim\"", "leads to /claim, which nobody knows"),
        BadPage("href=\"#main\"", "href=\"#top\"", "leads to #top, which is not here"),
        BadPage("https://a.example/", "javascript:x()", "which is not allowed"),
        BadPage("https://a.example/", "http://a.example/", "which is not allowed"),
        BadPage(" href=\"https://a.example/\"", "", "leads nowhere"),
    ]

    private static let leaking = [
        BadPage("<h2>New", "<h2>nil", "shows “nil”"),
        BadPage("<h2>New", "<h2>Optional(3)", "shows “Optional(”"),
        BadPage("<h2>New", "<h2>{{ name }}", "shows “{{”", findingsMax: 2),
        BadPage("alt=\"A lamp\"", "alt=\"Swift.String\"", "shows “Swift.”"),
        BadPage("It’s", "It's", "straight quotation marks"),
        BadPage("It’s", "&quot;It&quot;", "straight quotation marks"),
    ]
}
