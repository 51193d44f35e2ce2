import Interchange
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        "3号楼2单元502室", "3号楼2单元502", "３号楼２单元５０２室", "3 号楼 2 单元 502 室", "3栋2单元502",
        "3幢2单元502室", "3幢2-502", "3-2-502", "３－２－５０２", "3—2—502", "3 - 2 - 502室", "3/2/502",
        "3栋2-502室", "3#2-502", "3＃楼2单元502", "3#楼2-502", "03栋02单元0502室", "第3栋2单元502号",
        "三号楼二单元502室", "三栋二单元五零二室", "三幢二单元五〇二", "3号楼2门502", "3号楼2单元5层502",
        "3号楼2单元5楼502室", "3楼2单元502", "3栋2梯502房", "3号楼3-2-502", "3栋，2单元，502室",
        "Building 3 Unit 2 Room 502", "Building 3, Unit 2, Room 502", "Bldg. 3, Unit 2, Rm 502",
        "Room 502, Unit 2, Building 3", "Building 3, 2-502", "Block 3 Entrance 2 Apt. 502",
        "building #3 unit #2 flat #502", "Building 3, Unit 2, 5th Floor, Room 502",
    ])
    func `every spelling of one door is the same door`(text: String) {
        #expect(AddressSplit(text) == AddressSplit(building: "3号楼", door: "2-502"), "\(text)")
    }

    static let others: [(text: String, building: String, door: String)] = [
        ("3栋502", "3号楼", "502"),
        ("3-502", "3号楼", "502"),
        ("3楼502", "3号楼", "502"),
        ("12栋1单元101", "12号楼", "1-101"),
        ("十二栋一单元101", "12号楼", "1-101"),
        ("二十三幢502", "23号楼", "502"),
        ("A座1201", "A座", "1201"),
        ("a栋1201室", "A座", "1201"),
        ("Block A 1201", "A座", "1201"),
        ("A3栋1201", "A3号楼", "1201"),
        ("东座1201", "东座", "1201"),
        ("3栋A座1201", "3号楼A座", "1201"),
        ("3号楼502-1", "3号楼", "502-1"),
        ("3号楼2单元502-1", "3号楼", "2-502-1"),
        ("3号楼502室东户", "3号楼", "502东"),
        ("3号楼B02", "3号楼", "B02"),
        ("3号楼甲单元502", "3号楼", "甲-502"),
        ("幸福路12号3号楼502", "幸福路12号3号楼", "502"),
        ("幸福路12号3号楼2单元502室", "幸福路12号3号楼", "2-502"),
        ("幸福小区 3栋2-502", "幸福小区3号楼", "2-502"),
        ("幸福小区3-2-502", "幸福小区3号楼", "2-502"),
        ("幸福里12号院3号楼2-502", "幸福里12号院3号楼", "2-502"),
        ("五一路8号三号楼502", "五一路8号3号楼", "502"),
        ("幸福路12号502室", "幸福路12号", "502"),
        ("幸福路12号502号", "幸福路12号", "502"),
        ("天山路600弄3号502室", "天山路600弄3号", "502"),
        ("天山路600弄3号2-502", "天山路600弄3号", "2-502"),
        ("幸福路12号", "幸福路", "12号"),
        ("幸福路十二号", "幸福路", "12号"),
        ("王家村3组12号", "王家村3组", "12号"),
        ("王家村12-1号", "王家村", "12-1号"),
        ("教工楼502", "教工楼", "502"),
        ("幸福大厦1201室", "幸福大厦", "1201"),
        ("海棠公寓A座1201", "海棠公寓A座", "1201"),
        ("12 Happy Road, Building 3, Unit 2, Room 502", "12 Happy Road 3号楼", "2-502"),
        ("12 Happy Road, Room 502", "12 Happy Road", "502"),
    ]

    @Test(arguments: others.indices)
    func `addresses of every make are split into building and door`(index: Int) {
        let (text, building, door) = Self.others[index]
        let split = AddressSplit(text)
        #expect(split?.building == building, "\(text)")
        #expect(split?.door == door, "\(text)")
    }

    @Test(arguments: [
        "", "502", "3502", "幸福小区", "3号楼", "3号楼2单元", "3楼302", "3号楼2单元502室（阁楼）",
        "3-2-502-7", "12号", "Building 3", "Room 502", "3号楼 后面的小房子", "本社区", "3号楼12345678",
    ])
    func `what cannot be split for certain is not split`(text: String) {
        #expect(AddressSplit(text) == nil, "\(text)")
    }

    @Test func `the name of a building alone has the same form`() {
        #expect(AddressSplit.buildingName("3栋") == "3号楼")
        #expect(AddressSplit.buildingName("幸福小区 03幢") == "幸福小区3号楼")
        #expect(AddressSplit.buildingName("a座") == "A座")
        #expect(AddressSplit.buildingName("3栋502") == nil)
        #expect(AddressSplit.buildingName("居委会") == nil)
    }

    @Test func `splitting again what was understood changes nothing`() {
        for (text, _, _) in Self.others {
            guard let split = AddressSplit(text), !split.door.hasSuffix("号"),
                split.building.utf8.last.map({ $0 >= 0x80 }) == true
            else { continue }
            #expect(AddressSplit(split.building + split.door) == split, "\(text)")
        }
    }
}
