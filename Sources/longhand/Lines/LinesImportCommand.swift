import ArgumentParser
import LonghandLines
import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `longhand lines import`: makes a story of a translation, and proves that it is the same story.
struct LinesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a story of a translation, and prove that it is the same story in other words.",
    discussion: """
      Example: longhand lines import fr.po
      Example: longhand lines import fr.po -o build/fr --strict

      Writes the translated story as ink, and a table of its names, into a folder that is called like the language, \
      beside the story, where `longhand play --language fr` finds it. Both stories are compiled, and every container, \
      condition, divert and path must be the same: then saved games and transcripts hold for both. A translation that \
      drops a brace, swaps two conditions or adds a divert is refused with its line, and nothing is written.

      Exit status: 0 written, 1 a translation was refused (with --strict: or is missing or fuzzy), 2 the call or a file \
      was wrong.
      """)

  @Argument(help: "The catalogue: a file that ends in .po, .csv, .xliff or .json.")
  var catalogue: String

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var output: String?

  @Option(help: "The story, where the catalogue does not say which.")
  var story: String?

  @Option(help: ArgumentHelp("The language, where the catalogue does not say which.", valueName: "language"))
  var language: String?

  @Flag(help: "Write nothing, and only say what is missing, fuzzy or refused.")
  var check = false

  @Flag(help: "Let missing and fuzzy translations make the exit status 1.")
  var strict = false

  @OptionGroup var includes: IncludeOptions

  func run() throws {
    let console = Console.process
    let file = try CatalogueFile.read(catalogue)
    let language = language ?? file.language
    guard LanguageCode.isValid(language) else {
      throw CallFailure(message: "'\(catalogue)' does not say its language; name it with --language")
    }
    let lines = try LinesStory(
      try file.story(named: story), includesOutside: includes.includeOutside, console: console)
    let translation = Translation(of: lines.story, by: file.catalogue, language: language)
    show(translation, lines, console)
    guard translation.isProved else { throw ExitStatus.findings }
    let target = output ?? StoryPath.folder(of: lines.path) + language
    if !check { try TranslationWriter(lines: lines, folder: target, console: console).write(translation) }
    if strict, translation.findings.contains(where: { $0.kind != .unknown }) { throw ExitStatus.findings }
  }

  private func show(_ translation: Translation, _ lines: LinesStory, _ console: Console) {
    for finding in translation.findings {
      let place = finding.file.isEmpty ? catalogue : "\(lines.path(of: finding.file)):\(finding.line)"
      let severity = finding.kind == .broken ? "error" : "warning"
      console.writeError(
        ShownText.of("\(place): \(severity): \(finding.identifier): \(finding.words) [\(finding.kind.rawValue)]") + "\n"
      )
    }
    for difference in translation.differences {
      console.writeError(ShownText.of("longhand: the translated story is another one: \(difference)") + "\n")
    }
    let missing = translation.findings.count { $0.kind == .missing }
    let fuzzy = translation.findings.count { $0.kind == .fuzzy }
    let broken = translation.findings.count { $0.kind == .broken }
    let total = translation.count + missing + fuzzy + broken
    var words = ["\(translation.count) of \(total) translated"]
    if missing > 0 { words.append("\(missing) missing") }
    if fuzzy > 0 { words.append("\(fuzzy) fuzzy") }
    if broken > 0 { words.append("\(broken) refused") }
    let proof =
      translation.isProved ? "proved: the compiled story is the same but for its words" : "nothing is written"
    console.writeError("\(words.joined(separator: ", ")); \(proof)\n")
  }
}

/// Writes a translated story into a folder.
struct TranslationWriter {
  let lines: LinesStory
  let folder: String
  let console: Console

  func write(_ translation: Translation) throws {
    let main = lines.path.split(separator: "/").last.map { String($0) } ?? lines.path
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    var outputs: [(path: String, bytes: [UInt8])] = []
    for (index, (file, bytes)) in translation.files.enumerated() {
      let name = index == 0 ? main : StoryPath.included(file.name, by: "")
      guard !name.hasPrefix("/"), !name.hasPrefix("../") else {
        throw CallFailure(
          message: "the story includes '\(file.name)', which lies outside of its folder, so it cannot be written to one"
        )
      }
      outputs.append((root + name, file.encoding.encode(bytes)))
    }
    outputs.append((root + DisplayNamesFile.name(for: main), translation.names.json))
    for output in outputs { try ReadFiles.check(output.path) }
    for output in outputs {
      try StoryFiles.makeFolder(StoryPath.folder(of: output.path))
      try StoryFiles.write(output.bytes, to: output.path)
    }
    console.write("\(outputs.count.counted("file", "files")) in '\(ShownText.of(folder))'\n")
  }
}
