import LonghandLint
import LonghandProject
import Testing

@Suite("Which files are stories, and where a story belongs")
struct StoryFileTests {
  @Test func mainFilesAndIncluded() throws {
    let project = MemoryProject([
      "main.ink": "INCLUDE parts/a.ink\n-> a\n", "parts/a.ink": "INCLUDE parts/b.ink\n== a\n-> END\n",
      "parts/b.ink": "== b\n-> END\n", "other.ink": "INCLUDE parts/b.ink\n-> b\n", ".hidden/x.ink": "Hidden.\n",
      "notes.txt": "INCLUDE other.ink\n",
    ]).project
    let files = try project.stories(in: ".")
    #expect(files.mainFiles == ["main.ink", "other.ink"])
    #expect(files.files.sorted() == ["main.ink", "other.ink", "parts/a.ink", "parts/b.ink"])
    #expect(files.stories(with: "parts/b.ink") == ["main.ink", "other.ink"])
    #expect(files.stories(with: "parts/a.ink") == ["main.ink"])
    #expect(files.stories(with: "main.ink") == ["main.ink"])
    #expect(files.files(of: "other.ink") == ["other.ink", "parts/b.ink"])
  }

  @Test("Files that only include each other are one story, of the first")
  func circle() throws {
    let project = MemoryProject(["a.ink": "INCLUDE b.ink\n", "b.ink": "INCLUDE a.ink\n"]).project
    #expect(try project.stories(in: ".").mainFiles == ["a.ink"])
  }

  @Test("What was not saved yet counts, be it a file or an INCLUDE")
  func unsaved() throws {
    let project = MemoryProject(["main.ink": "Words.\n", "part.ink": "== part\n-> END\n"]).project
    #expect(try project.stories(in: ".").mainFiles == ["main.ink", "part.ink"])
    project.setText(Array("INCLUDE part.ink\nINCLUDE new.ink\n-> part\n".utf8), of: "main.ink")
    project.setText(Array("== new\n-> END\n".utf8), of: "/story/new.ink")
    let files = try project.stories(in: ".")
    #expect(files.mainFiles == ["main.ink"])
    #expect(files.stories(with: "new.ink") == ["main.ink"])
  }

  @Test func excluded() throws {
    let project = MemoryProject(
      ["main.ink": "Words.\n", "old/draft.ink": "Words.\n"],
      settings: [".longhand.yml": .settings([("exclude", .list("old/"))])]
    ).project
    #expect(try project.stories(in: ".").mainFiles == ["main.ink"])
  }

  @Test func folderThatIsNotThere() {
    let project = MemoryProject([:]).project
    #expect(throws: ProjectFailure(message: "the folder 'nowhere' cannot be read")) {
      try project.stories(in: "nowhere")
    }
  }

  // MARK: The folder of a story

  @Test(
    "The folder is the nearest upward with settings or a repository, else the file's own",
    arguments: [
      ("/home/me/book/.longhand.yml", "/home/me/book"), ("/home/me/.git/config", "/home/me"),
      ("/home/me/book/parts/.git", "/home/me/book/parts"), ("/.longhand.yml", "/"),
      ("/home/you/.longhand.yml", "/home/me/book/parts"),
    ])
  func folder(mark: String, expected: String) {
    let files = FileProvider.memory([mark: [], "/home/me/book/parts/main.ink": []])
    #expect(StoryFolder.of("/home/me/book/parts/main.ink", in: files) == expected)
  }

  @Test("Links are followed first")
  func linkedFolder() {
    var files = FileProvider.memory(["/real/book/.git": [], "/real/book/main.ink": [], "/desk/.git": []])
    files.resolved = { $0 == "/desk/main.ink" ? "/real/book/main.ink" : $0 }
    #expect(StoryFolder.of("/desk/main.ink", in: files) == "/real/book")
  }

  @Test func relativePath() {
    let project = MemoryProject(["parts/main.ink": "Words.\n", ".longhand.yml": ""]).project
    #expect(project.storyFolder(of: "parts/main.ink") == "/story")
  }
}
