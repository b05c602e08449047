import ArgumentParser
import LonghandProject

/// `longhand choices`: what each choice comes to, and which deserve attention.
struct ChoicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "choices",
    abstract: "Audit the choices: what each moves, who reads it, and which come to nothing.",
    discussion: """
      Example: longhand choices story.ink
      Example: longhand choices story.ink --at cellar
      Example: longhand choices story.ink --trait samantha.warm

      Without --at and --trait it shows what deserves attention: choices that nothing reads afterwards, twins, groups \
      that come together at once, one option that gives all that the others give, quoted choices that nobody then \
      says, traits that few choices move or one condition reads, endings that one choice alone decides. With them it \
      shows each choice.

      Exit status: 0 shown, 1 the story has errors, 2 the call or a file was wrong.
      """)

  @Argument(help: "The story: its main file or its folder; - reads the standard input.")
  var story: String

  @Option(help: ArgumentHelp("Show the choices of this knot or stitch.", valueName: "knot"))
  var at: String?

  @Option(help: ArgumentHelp("Show the choices that move this trait.", valueName: "trait"))
  var trait: String?

  @Flag(help: "Show everything that deserves attention, and not only the weightiest.")
  var all = false

  @Option(help: "How to write: text or json.")
  var format = ChoicesFormat.text

  @OptionGroup var includes: IncludeOptions

  func run() throws {
    let console = Console.process
    let call = ViewCall(includesOutside: includes.includeOutside, console)
    let viewed = try call.story(story)
    let listsChoices = at != nil || trait != nil
    var audit = ChoiceAudit(viewed, knowsReaders: listsChoices || format == .json)
    if let at { audit = try audit.at(at, in: viewed) }
    if let trait { audit = try audit.moving(trait: trait, in: viewed) }
    switch format {
    case .text:
      var text = ChoicesText(
        audit, isStyled: console.isOutputStyled, showsAll: all, listsChoices: listsChoices)
      console.write(text.text())
    case .json: console.write(audit.json)
    }
  }
}

/// How an audit is written.
enum ChoicesFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// One object for programs.
  case json
}
