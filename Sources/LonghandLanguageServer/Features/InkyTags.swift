/// The tags that Inky's web pages know, and those that the player shows.
enum InkyTags {
  static let all: [CompletionItem] = [
    tag("title: ", "the title of the story"), tag("author: ", "who wrote it"), tag("theme: ", "dark or light"),
    tag("CLEAR", "the page is emptied"), tag("RESTART", "the story begins anew"), tag("CLASS: ", "a class of CSS"),
    tag("IMAGE: ", "a picture"), tag("ALT: ", "what a picture shows, in words"),
    tag("BACKGROUND: ", "a picture behind all"),
    tag("AUDIO: ", "a sound"), tag("AUDIOLOOP: ", "a sound that goes on"), tag("LINK: ", "a page to go to"),
    tag("LINKOPEN: ", "a page to open"), tag("ending: ", "the name of an ending"),
  ]

  private static func tag(_ label: String, _ detail: String) -> CompletionItem {
    CompletionItem(label: label, kind: .tag, detail: detail, rank: 6)
  }
}
