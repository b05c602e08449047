import ArgumentParser
import LonghandLines
import LonghandLint
import LonghandProject
import LonghandSource

/// `longhand lines update`: brings a translation to a story that changed.
struct LinesUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Bring a translation to a story that changed since.",
    discussion: """
      Example: longhand lines update fr.po

      Translations of lines that stayed are kept; those of lines that changed are marked fuzzy, with the former text; \
      those of lines that are gone are kept aside. The story is the one that the catalogue names. Exit status: 0 \
      written, 1 the story has errors, 2 the call or a file was wrong.
      """)

  @Argument(help: "The catalogue: a file that ends in .po, .csv, .xliff or .json.")
  var catalogue: String

  @Option(help: "The story, where the catalogue does not say which.")
  var story: String?

  @OptionGroup var includes: IncludeOptions

  func run() throws {
    let console = Console.process
    let file = try CatalogueFile.read(catalogue)
    let lines = try LinesStory(
      try file.story(named: story), includesOutside: includes.includeOutside, console: console)
    try lines.requireIdentifiers()
    let fresh = Catalogue(of: lines.story, named: lines.path(from: catalogue), language: file.language)
    let (updated, changes) = file.catalogue.updated(to: fresh)
    try FileWriter.write(file.format.bytes(of: updated), to: catalogue, replacing: file.bytes)
    let words = [
      changes.new.counted("new message", "new messages"), "\(changes.fuzzy) fuzzy", "\(changes.obsolete) kept aside",
      "\(changes.revived) back again",
    ]
    let translated = updated.entries.count { $0.isTranslated }
    console.write("\(words.joined(separator: ", ")); \(translated) of \(updated.entries.count) translated\n")
  }
}
