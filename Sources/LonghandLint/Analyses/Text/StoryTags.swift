import LonghandCompiler
import LonghandSource

/// All tags of a story, in the order of its files.
package struct StoryTags {
  /// The tags.
  package private(set) var tags: [TagUse] = []

  package init(_ story: LintedStory) {
    let reader = TagReader(script: story.script)
    let first = Self.firstStatements(reader.script)
    for id in reader.script.weaves.ids {
      for statement in reader.script.weaves[id].statements.indices {
        let holder = TagReader.Holder(
          statement: statement, weave: id, part: .line, isAboutStory: first.contains(statement))
        read(holder, reader)
      }
    }
    tags.sort { ($0.hash.file, $0.hash.start) < ($1.hash.file, $1.hash.start) }
  }

  /// How often each key is used.
  package var countsByKey: [String: Int] {
    tags.reduce(into: [:]) { counts, tag in
      if let key = tag.key { counts[key, default: 0] += 1 }
    }
  }

  private mutating func read(_ holder: TagReader.Holder, _ reader: TagReader) {
    switch reader.script.statements[holder.statement].kind {
    case .content(let content): tags += reader.tags(in: content, of: holder)
    case .choice(let id):
      let choice = reader.script.choices[id]
      let parts: [(Content, TagUse.Part)] = [
        (choice.start, .choiceStart), (choice.choiceOnly, .choiceOnly), (choice.inner, .choiceInner),
      ]
      for (content, part) in parts where !content.isEmpty {
        var holder = holder
        holder.part = part
        tags += reader.tags(in: content, of: holder)
      }
    default: break
    }
  }

  /// The statements at the beginning of the story that show nothing: what tags among them say is about the story.
  ///
  /// An `INCLUDE` ends them, because a line end follows what it brings (ink §30, runtime §228).
  private static func firstStatements(_ script: Script) -> Set<Int> {
    var found: Set<Int> = []
    _ = collect(script.flows[Script.story].body, script, &found)
    return found
  }

  /// Collects from one weave; whether all of it shows nothing.
  private static func collect(_ weave: WeaveID, _ script: Script, _ found: inout Set<Int>) -> Bool {
    for index in script.weaves[weave].statements.indices {
      switch script.statements.nodes[index].kind {
      case .content(let content):
        guard let first = script.contentItems[content].first, case .tagStart = first.kind else { return false }
        found.insert(index)
      case .weave(let inner): if !collect(inner, script, &found) { return false }
      case .note, .variable, .constant, .list, .external, .persona: break
      default: return false
      }
    }
    return true
  }
}
