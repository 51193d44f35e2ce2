import ArgumentParser
import Words

@main
struct Linli: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "linli",
            abstract: ConsoleWords.linli[Terminal.language],
            subcommands: [
                DemoCommand.self, ServeCommand.self, FoundCommand.self, PlaceGroup.self,
                StaffGroup.self, PeopleGroup.self, PrivacyGroup.self, MandateGroup.self,
                LettersGroup.self, ResidentGroup.self, EntryGroup.self, BodyGroup.self,
                HeldCommand.self, DutiesCommand.self, CalendarGroup.self, InstitutionGroup.self,
                MatterGroup.self, AttachmentGroup.self, TidingsGroup.self, DutyGroup.self,
                FundGroup.self, TaskGroup.self,
                RecordGroup.self, ClockGroup.self, BenchGroup.self, TallyCommand.self,
            ]
        )
    }
}
