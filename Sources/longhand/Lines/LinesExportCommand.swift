import ArgumentParser
import LonghandLines
import LonghandLint
import LonghandProject
import LonghandSource
import LonghandSyntax

/// `longhand lines export`: writes the lines of a story for a translator.
struct LinesExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the lines of a story for a translator.",
    discussion: """
      Example: longhand lines export --language fr -o fr.po story.ink

      Each line and each choice is one message with its logic visible, {late():night|day}; a block over several lines \
      stands as {…}, and its lines are messages of their own. With each go who speaks, the knot, on what it depends, \
      what stands before and after, and the writer's comments. Names of personas, poles, portraits and printed list \
      items are messages, too.

      --pseudo writes a translation into a language of accents, which shows what was forgotten. Exit status: 0 written, \
      1 the story has errors, 2 the call or a file was wrong.
      """)

  @Argument(help: "The story: its main file, or its folder.")
  var story: String

  @Option(help: "How to write: po, csv, xliff or json; without it, what the ending of the output says, else po.")
  var format: CatalogueFormat?

  @Option(name: [.customShort("o"), .long], help: "Where to write; without it, or with -, the standard output.")
  var output: String?

  @Option(help: ArgumentHelp("The language that it is to be translated into: fr, pt-BR.", valueName: "language"))
  var language: String?

  @Option(help: ArgumentHelp("The language that the story is written in.", valueName: "language"))
  var sourceLanguage = "en"

  @Flag(help: "Translate everything into a pseudo-language (en-XA): longer, and with accents.")
  var pseudo = false

  @OptionGroup var includes: IncludeOptions

  func validate() throws {
    for code in [language, sourceLanguage].compactMap({ $0 }) where !LanguageCode.isValid(code) {
      throw ValidationError("'\(code)' is no language; write a code such as fr or pt-BR.")
    }
  }

  func run() throws {
    let console = Console.process
    if let output { try chosenFormat.outputName.check(output) }
    let lines = try LinesStory(story, includesOutside: includes.includeOutside, console: console)
    try lines.requireIdentifiers()
    let target = output == "-" ? nil : output
    let path = lines.path(from: target)
    var catalogue =
      pseudo
      ? PseudoLanguage.catalogue(of: lines.story, named: path)
      : Catalogue(of: lines.story, named: path, language: language ?? "")
    if let language { catalogue.language = language }
    catalogue.sourceLanguage = sourceLanguage
    let format = chosenFormat
    guard let target else { return console.write(format.bytes(of: catalogue)) }
    try check(target)
    // What stands there was read to see whether anybody translated it.
    try StoryFiles.write(format.bytes(of: catalogue), to: target, as: format.outputName, isAnew: true)
    console.writeError("\(catalogue.entries.count.counted("message", "messages")) in '\(ShownText.of(target))'\n")
  }

  /// The format that was asked for, or that the name of the output says.
  private var chosenFormat: CatalogueFormat { format ?? output.flatMap { CatalogueFormat(path: $0) } ?? .po }

  /// Keeps translations that somebody made, and the story's files, from being written over.
  private func check(_ target: String) throws {
    try ReadFiles.check(target)
    guard Folders.exists(target), CatalogueFormat(path: target) != nil, !pseudo,
      let old = try? CatalogueFile.read(target), old.catalogue.entries.contains(where: { !$0.translation.isEmpty })
    else { return }
    throw CallFailure(
      message:
        "'\(target)' has translations that would be lost; bring them to the story with: longhand lines update \(target)"
    )
  }
}

/// Codes of languages, as they name folders.
enum LanguageCode {
  /// Whether words are a code: letters and digits with hyphens or underscores between them, such as `fr` or `zh-Hant`.
  static func isValid(_ code: String) -> Bool {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false).flatMap {
      $0.split(separator: "_", omittingEmptySubsequences: false)
    }
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return false
    }
    return parts.allSatisfy {
      !$0.isEmpty && $0.count <= 8 && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}
