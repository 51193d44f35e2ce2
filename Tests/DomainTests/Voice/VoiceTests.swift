import Domain
import Kernel
import Testing

@Suite struct VoiceTests {
    @Test func `whoever may see a matter and lives there may speak of it`() throws {
        var quarter = Quarter()
        let matter = try quarter.opened()
        quarter.must(.voice(.comment(comment(matter, by: Quarter.person(2)))))
        let said = quarter.district.voices.comments(on: matter)
        #expect(said.map(\.by) == [Quarter.person(2)])
    }

    @Test func `a child, and whoever neither lives nor works there, may not`() throws {
        var quarter = Quarter()
        let matter = try quarter.opened()
        for stranger in [Quarter.person(10), Quarter.person(99)] {
            #expect(
                quarter.give(.voice(.comment(comment(matter, by: stranger))))
                    == .voice(.notForYou)
            )
        }
    }

    @Test func `following twice is following once, and letting go ends it`() throws {
        var quarter = Quarter()
        let matter = try quarter.opened()
        let person = Identifier<Person>(3)
        func follow(_ isFollowing: Bool) -> Command {
            .voice(.follow(FollowMatter(matter: matter, by: person, isFollowing: isFollowing)))
        }
        quarter.must(follow(true))
        quarter.must(follow(true))
        #expect(quarter.district.voices.followed(by: person) == [matter])
        quarter.must(follow(false))
        #expect(quarter.district.voices.followed(by: person).isEmpty)
    }

    @Test func `an empty remark is none`() throws {
        var quarter = Quarter()
        let matter = try quarter.opened()
        let empty = CommentOnMatter(matter: matter, text: " ", by: Quarter.person(2))
        #expect(quarter.give(.voice(.comment(empty))) == .voice(.text(.empty)))
    }

    private func comment(_ matter: Identifier<Matter>, by party: MatterParty) -> CommentOnMatter {
        CommentOnMatter(matter: matter, text: "早就该装了", by: party)
    }
}

extension Quarter {
    fileprivate mutating func opened() throws -> Identifier<Matter> {
        must(.matters(.open(Self.opening(by: Self.person(1)))))
        return Identifier(UInt64(district.matters.count))
    }
}
