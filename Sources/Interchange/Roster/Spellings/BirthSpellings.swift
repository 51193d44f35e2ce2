/// The words between the numbers of a day.
enum BirthSpellings {
    static let units = "年月日号生"
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
}
