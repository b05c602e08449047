import LonghandCompiler
import LonghandSource

/// All tags of a story, in the order of the script.
package struct StoryTags: SharedAnalysis {
  /// The tags.
  package private(set) var tags: [TagUse] = []

  package init(_ story: LintedStory) {
    let script = story.script
    let first = Self.firstStatements(script)
    for id in script.weaves.ids {
      for statement in script.weaves[id].statements.indices {
        read(statement, of: id, isAboutStory: first.contains(statement), story)
      }
    }
  }

  /// How often each key is used.
  package var countsByKey: [String: Int] {
    tags.reduce(into: [:]) { counts, tag in
      if let key = tag.key { counts[key, default: 0] += 1 }
    }
  }

  private mutating func read(_ statement: Int, of weave: WeaveID, isAboutStory: Bool, _ story: LintedStory) {
    let script = story.script
    func add(_ content: Content, _ part: TagUse.Part) {
      guard !content.isEmpty else { return }
      let reader = TagReader(story: story, statement: statement, weave: weave, part: part, isAboutStory: isAboutStory)
      tags += reader.tags(in: script.contentItems[content])
    }
    switch script.statements.nodes[statement].kind {
    case .content(let content): add(content, .line)
    case .choice(let id):
      let choice = script.choices[id]
      add(choice.start, .choiceStart)
      add(choice.choiceOnly, .choiceOnly)
      add(choice.inner, .choiceInner)
    default: break
    }
  }

  /// The statements at the beginning of the story that show nothing: what tags among them say is about the story.
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
      case .newline, .note, .variable, .constant, .list, .external, .persona: break
      default: return false
      }
    }
    return true
  }
}
