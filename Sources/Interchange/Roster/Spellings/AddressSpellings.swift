/// The words that addresses are made of.
enum AddressSpellings {
    /// After the number or letter of a building, longest first.
    static let building = words(["号楼", "号栋", "号幢", "号座", "栋楼", "幢楼", "#楼", "栋", "幢", "座", "#"])
    /// After a number: a building if a unit or a room of another floor follows, else a floor.
    static let storeyOrBuilding = words(["楼"])
    static let unit = words(["单元", "号门", "门", "梯"])
    static let floor = words(["层", "楼"])
    static let room = words(["号房", "号室", "室", "房", "号", "户"])
    /// After the number of a house or a yard that rooms may follow.
    static let house = words(["号院", "号"])
    /// Buildings that have a name instead of a number end so.
    static let named = words(["大厦", "公寓", "楼", "座", "栋", "幢"])
    /// Letters of Chinese that stand for a number of a building or a room.
    static let ordinals = Set("甲乙丙丁戊东西南北中".unicodeScalars.map(\.value))
    /// Tell two doors of one number apart.
    static let sides = Set("东西南北中左右前后".unicodeScalars.map(\.value))
    static let sideEndings = words(["户", "侧", "边", "间"])
    /// What may stand before a number and says nothing.
    static let before = words(["第"])
    static let numerals: [UInt32: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
        "八": 8, "九": 9,
    ].reduce(into: [:]) { table, entry in
        if let scalar = entry.key.unicodeScalars.first { table[scalar.value] = entry.value }
    }
    static let ten = scalar("十")
    static let hundred = scalar("百")
    /// Numerals are read as numbers only where one of these follows.
    static let afterNumeral = words(["号", "栋", "幢", "座", "单元", "层", "室", "门", "楼", "组", "弄"])

    static let numberedBuilding = "号楼"
    static let letteredBuilding = "座"
    static let unitWord = "单元"
    static let floorWord = "层"
    static let roomWord = "室"
    static let houseWord = "号"

    static let englishBuilding: Set<String> = ["building", "bldg", "block", "blk", "tower"]
    static let englishUnit: Set<String> = ["unit", "entrance", "staircase"]
    static let englishFloor: Set<String> = ["floor", "fl", "level"]
    static let englishRoom: Set<String> = [
        "room", "rm", "flat", "apartment", "apt", "suite", "door",
    ]

    private static func words(_ texts: [String]) -> [[UInt32]] {
        texts.map { $0.unicodeScalars.map(\.value) }
    }

    private static func scalar(_ text: Unicode.Scalar) -> UInt32 { text.value }
}
