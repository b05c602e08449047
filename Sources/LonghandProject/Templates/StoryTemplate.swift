/// A story to begin with: small enough to be read in three minutes, and whole, so that everything about it can be changed.
package struct StoryTemplate: Sendable {
  /// What it is called on the command line.
  package let name: String
  /// What it shows, in a few words.
  package let summary: String
  /// The story.
  package let story: String
  /// A test of it.
  package let transcript: String

  /// All of them, the plainest first.
  package static let all = [minimal, persona, letters]

  /// The path of its story, seen from the folder that it is in.
  package static let storyPath = "story.ink"
  /// The path of the story's test.
  package static let transcriptPath = "story.transcript"

  /// The files of a folder that begins with this story, by their paths in it.
  package var files: [(path: String, text: String)] {
    [
      (Self.storyPath, story), (Self.transcriptPath, transcript), (SettingsFiles.name, Self.settings),
      (".github/workflows/story.yml", Self.workflow),
    ]
  }

  private static let settings = """
    # How `longhand lint` and `longhand test` see the stories of this folder and of those in it. What can be set is told by
    # `longhand lint --help`; what is set, by `longhand lint --show-settings`. A rule is named by its code or by its name.

    # Rules that are not wanted here.
    ignore: []

    # Files that are no stories of ours.
    exclude: []

    """

  private static let workflow = """
    # At each push: is the story well, and does it play as story.transcript says?
    name: Story
    on: [push, pull_request]
    jobs:
      story:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v4
          - run: pipx install longhand-ink
          - run: longhand lint --format github --strict .
          - run: longhand test --format github .

    """
}
