import Application
import ArgumentParser
import Domain
import Kernel
import Words

/// How what communities do stands to the bounds that their rules set.
struct InstitutionMetersCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "meters",
            abstract: InstitutionMeterWords.meters[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            let district = try options.read().state.district
            let now = SystemClock().wall()
            var count = 0
            for index in district.adoptions.indices
            where district.adoptions[index].isInForce(at: now) {
                let id = Identifier<AdoptedInstitution>(UInt64(index) + 1)
                for meter in district.meters(of: id) {
                    count += 1
                    let said = InstitutionMeterWords.reading(meter)[options.language]
                    print("\(id)  \(Phrase(meter.control.title)[options.language])  \(said)")
                }
            }
            if count == 0 { Terminal.complain(InstitutionMeterWords.none[options.language]) }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}
