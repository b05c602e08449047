import LonghandLint
import LonghandProject
import LonghandSource

/// What is no logic: tags, speakers, names of files.
extension CompletionItems {
  func tags() -> [CompletionItem] {
    let known = context.server.records(of: context.path).first?.report?.facts.tags ?? []
    let inky = InkyTags.all.map { tag in
      var tag = tag
      if known.contains(tag.key) { tag.rank = 1 }
      return tag
    }
    let own = known.filter { key in !inky.contains { $0.key == key } }
    return own.map { CompletionItem(label: $0, kind: .tag, detail: "used in this story", rank: 1) } + inky
  }

  func speakers() -> [CompletionItem] {
    let known = context.server.records(of: context.path).first?.report?.facts.speakers ?? []
    return known.map { name in
      CompletionItem(label: "\(name): ", kind: .persona, detail: "speaker", rank: 2)
    }
  }

  func files(like name: String) -> [CompletionItem] {
    let root = view?.snapshot.root ?? document.path
    let typed = StoryPath.folder(of: name)
    let folder = StoryPath.included(typed.isEmpty ? "." : typed, by: root)
    let names = (context.server.files.names(folder) ?? []).sorted()
    return names.compactMap { found in
      guard !found.hasPrefix(".") else { return nil }
      let path = folder + "/" + found
      if context.server.files.kind(path) == .folder {
        return CompletionItem(label: typed + found + "/", kind: .file, detail: "folder", rank: 6)
      }
      guard found.hasSuffix(".ink"), path != root, path != document.path else { return nil }
      return CompletionItem(label: typed + found, kind: .file, rank: 5)
    }
  }
}

extension CompletionItem {
  /// What a tag says before its colon.
  fileprivate var key: String { String(label.prefix { $0 != ":" }) }
}

/// The tags that Inky's web pages know, and those that the player shows.
private enum InkyTags {
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
