package import Domain
import Kernel

extension ParticipantRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .flawed(let flaw, let line): flaw.phrase(line: line)
        case .unknownPlace(let place): PlaceRefusal.unknownPlace(place).phrase
        case .merged(let place, let into): PlaceRefusal.merged(place, into: into).phrase
        case .notHabitable(let kind):
            Phrase(
                zh: "住户不能直接登记在\(kind.phrase.zh)下，请选择社区、村或楼栋。",
                en: """
                    Nobody lives in a place of kind “\(kind.phrase.en)” itself. Choose a \
                    community, a village or a building.
                    """
            )
        case .notACommunity(let kind):
            Phrase(
                zh: "名单要导入一个社区或村，不能导入\(kind.phrase.zh)。",
                en: """
                    A list is of a community or a village, not of a place of kind \
                    “\(kind.phrase.en)”.
                    """
            )
        case .unknownPerson(let person):
            Phrase(zh: "没有 \(person) 号居民。", en: "There is no person number \(person).")
        case .notPresent(let person, let standing): standing.phrase(of: person)
        case .alreadyOnFile(let person):
            Phrase(
                zh: "这一户已经有同名的人（\(person) 号）。如要修改，请打开那一条。",
                en: """
                    Somebody of this name is on file behind this door (number \(person)). To \
                    change something, open that entry.
                    """
            )
        case .nothingChanged:
            Phrase(zh: "与已登记的完全相同，没有改动。", en: "All of it is on file already. Nothing changed.")
        case .mergeWithItself:
            Phrase(
                zh: "不能把一条登记与它自己合并。",
                en: "An entry cannot be merged into itself. Choose two different ones."
            )
        case .kept(let obstacle): PrivacyRefusal.kept(obstacle).phrase
        case .tooManyInHousehold(let max):
            Phrase(
                zh: "一户最多 \(max) 人。如果一个门里住着几户，请分户登记。",
                en: """
                    A household has at most \(max) people. If several households live behind this \
                    door, put them on file apart.
                    """
            )
        case .emptyRoster, .tooManyPersons, .tooManyEntries, .tooManyNewBuildings, .unclearLines:
            rosterPhrase
        }
    }

    private var rosterPhrase: Phrase {
        switch self {
        case .emptyRoster:
            Phrase(zh: "名单里没有可导入的人。", en: "There is nobody on the list to take over.")
        case .tooManyPersons(let max):
            Phrase(
                zh: "一个区最多登记 \(max) 人。",
                en: "A district holds at most \(max) people."
            )
        case .tooManyEntries(let max):
            Phrase(
                zh: "一份名单最多 \(max) 行，请分成几份导入。",
                en: "A list has at most \(max) lines. Please split it."
            )
        case .tooManyNewBuildings(let max):
            Phrase(
                zh: "一份名单最多新建 \(max) 栋楼。请核对地址一列的写法。",
                en: """
                    A list can bring at most \(max) new buildings. Please look at how the \
                    addresses are written.
                    """
            )
        case .unclearLines(let lines):
            Phrase(
                zh: "这些行可能指不止一个人或一栋楼，请补上出生日期或核对地址：\(lines.listed)。",
                en: """
                    These lines could mean more than one person or building. Please add dates of \
                    birth, or look at the addresses: \(lines.listed).
                    """
            )
        case .notFounded, .flawed, .unknownPlace, .merged, .notHabitable, .notACommunity,
            .unknownPerson, .notPresent, .alreadyOnFile, .nothingChanged, .mergeWithItself,
            .tooManyInHousehold, .kept:
            preconditionFailure("said by the other one")
        }
    }
}

extension DetailFlaw {
    package func phrase(line: Int?) -> Phrase {
        guard let line else { return phrase }
        return Phrase(zh: "第 \(line) 行：\(phrase.zh)", en: "Line \(line): \(phrase.en)")
    }

    private var phrase: Phrase {
        switch self {
        case .name(let flaw), .building(let flaw): flaw.phrase
        case .door(.empty):
            Phrase(zh: "请填写门牌，如 2单元502。", en: "Please write the door, such as 2-502.")
        case .door(let flaw): flaw.phrase
        case .phone(let max):
            Phrase(
                zh: "电话只能填写一个号码，最多 \(max) 位数字。",
                en: "Please write one telephone number of at most \(max) digits."
            )
        case .birth(let yearMin):
            Phrase(
                zh: "请核对出生年份或日期：不早于 \(yearMin) 年，也不晚于今天。",
                en: """
                    Please check the year or day of birth: not before \(yearMin), and not after \
                    today.
                    """
            )
        }
    }
}

extension PersonStanding {
    func phrase(of person: Identifier<Person>) -> Phrase {
        switch self {
        case .present:
            Phrase(zh: "\(person) 号居民在册。", en: "Person number \(person) is on file.")
        case .movedAway:
            Phrase(zh: "\(person) 号居民已迁出。", en: "Person number \(person) moved away.")
        case .merged:
            Phrase(
                zh: "\(person) 号登记已并入另一条。",
                en: "Entry number \(person) was merged into another one."
            )
        case .erased:
            Phrase(
                zh: "\(person) 号居民的资料已经删除。",
                en: "What was on file about person number \(person) was erased."
            )
        }
    }
}

extension [Int] {
    fileprivate static var linesMax: Int { 20 }

    /// The first of them, and how many more there are.
    fileprivate var listed: String {
        let shown = prefix(Self.linesMax).map(String.init).joined(separator: ", ")
        return count > Self.linesMax ? shown + " (+\(count - Self.linesMax))" : shown
    }
}
