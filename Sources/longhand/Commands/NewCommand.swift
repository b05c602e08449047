import ArgumentParser
import LonghandLint
import LonghandProject
import LonghandSource

/// `longhand new`: a folder with a story to begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a folder with a small story to begin with, its test and its settings.",
    discussion: """
      Example: longhand new ferry --template persona

      Templates: \(StoryTemplate.all.map { "\($0.name) (\($0.summary))" }.joined(separator: "; ")).

      Exit status: 0 made, 2 the call or a file was wrong.
      """)

  @Argument(help: "The folder to make; one that is there must be empty.", completion: .directory)
  var name: String

  @Option(
    help: "The story to begin with: \(StoryTemplate.all.map { $0.name }.joined(separator: ", ")).",
    completion: .list(StoryTemplate.all.map { $0.name }))
  var template = StoryTemplate.minimal.name

  func run() throws {
    guard let template = StoryTemplate.all.first(where: { $0.name == self.template }) else {
      let names = StoryTemplate.all.map { "`\($0.name)`" }.joined(separator: ", ")
      throw CallFailure(message: "there is no template `\(self.template)`; there are \(names)")
    }
    let folder = name.hasSuffix("/") && name != "/" ? String(name.dropLast()) : name
    try makeSure(folder)
    for file in template.files {
      let path = "\(folder)/\(file.path)"
      try StoryFiles.makeFolder(StoryPath.folder(of: path))
      try StoryFiles.write(Array(file.text.utf8), to: path)
    }
    Console.process.write(Self.nextSteps(ShownText.of(folder)))
  }

  /// Takes nobody's place: what is there stays.
  private func makeSure(_ folder: String) throws {
    guard !folder.isEmpty else { throw CallFailure(message: "the folder needs a name") }
    guard Folders.exists(folder) else { return }
    guard Folders.isFolder(folder) else { throw CallFailure(message: "'\(folder)' is a file; name another folder") }
    let names = Folders.names(in: folder) ?? []
    guard names.isEmpty else {
      throw CallFailure(message: "the folder '\(folder)' is not empty (it holds '\(names[0])'); name another one")
    }
  }

  private static func nextSteps(_ folder: String) -> String {
    let word = folder.contains { !($0.isLetter || $0.isNumber || "/._-".contains($0)) } ? "'\(folder)'" : folder
    return """
      A story of three minutes is in \(folder)/\(StoryTemplate.storyPath). What to do next:

        longhand play \(word)     read it
        longhand watch \(word)    read it while you change it: each save takes you back to where you were
        longhand lint \(word)     see what is wrong with it
        longhand test \(word)     play \(StoryTemplate.transcriptPath), and see whether the story still tells what it says

      """
  }
}
