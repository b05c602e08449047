import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Something that a story shows beside its text: how a persona, a pole or an item of a list is called.
///
/// In the story and in its JSON the name stays; what is shown comes from a table (`DisplayNames`).
package struct NameMessage: Hashable, Sendable {
  /// The key in the table, which is the identifier for translators: `persona:theodore`.
  package var key: String
  /// What is shown without a table.
  package var text: String
  /// What it is, for a translator.
  package var comment: String
  /// The file's name, and the line, from 1.
  package var file: String
  package var line: Int

  /// Everything that a story shows so, in the order of the file.
  static func all(of script: Script, trees: [SyntaxTree]) -> [NameMessage] {
    var finder = NameFinder(script)
    finder.addPersonas()
    finder.addLists(printed: PrintedLists(trees, script))
    for tree in trees { finder.addTags(of: tree) }
    return finder.names
  }
}

/// Gathers names.
private struct NameFinder {
  let script: Script
  private(set) var names: [NameMessage] = []
  private var known: Set<String> = []

  init(_ script: Script) {
    self.script = script
  }

  mutating func addPersonas() {
    for persona in script.personas.nodes {
      let name = script.names[persona.name]
      add(
        "persona:\(name)", text: persona.displayName, comment: "The name of a persona, as it is shown",
        at: persona.nameRange)
      for trait in script.traits[persona.traits] {
        for pole in [trait.low, trait.high].compactMap({ $0 }) {
          let word = script.names[pole.name]
          add(
            "pole:\(name).\(word)", text: word.spacesForUnderscores, comment: "A trait of \(persona.displayName)",
            at: pole.range)
        }
      }
    }
    guard let first = script.personas.nodes.first else { return }
    for (key, pattern) in PortraitWords.english.patterns {
      add(
        "portrait:\(key)", text: pattern, comment: "How a persona is, in words; what stands in braces is put in",
        at: first.range)
    }
  }

  mutating func addLists(printed: PrintedLists) {
    for list in script.lists.nodes {
      let name = script.names[list.name]
      guard printed.mayPrint(name) else { continue }
      for item in script.listItems[list.items] {
        let word = script.names[item.name]
        add(
          "item:\(name).\(word)", text: word, comment: "An item of the list \(name), where it is printed",
          at: item.range)
      }
    }
  }

  /// The tags that a player shows: the title, the author, endings, and what pictures show.
  mutating func addTags(of tree: SyntaxTree) {
    var reader = LooseTagReader()
    reader.read(tree.root)
    for (words, range) in reader.tags {
      let parts = words.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let text = parts[1].trimmedBlanks
      switch parts[0].trimmedBlanks.lowercased() {
      case "title": add("title", text: text, comment: "The title of the story", at: range)
      case "author": add("author", text: text, comment: "The author of the story", at: range)
      case "ending": add("ending:\(text)", text: text, comment: "The name of an ending, as it is shown", at: range)
      case "alt": add("alt:\(text)", text: text, comment: "What a picture shows, for who cannot see it", at: range)
      default: continue
      }
    }
  }

  private mutating func add(_ key: String, text: String, comment: String, at range: SourceRange) {
    guard !text.isEmpty, known.insert(key).inserted else { return }
    let file = script.files[Int(range.file.number)]
    let line = file.location(at: range.start).line
    names.append(NameMessage(key: key, text: text, comment: comment, file: file.name, line: line))
  }
}

/// Gathers the tags of a file that are nothing but text.
private struct LooseTagReader {
  var tags: [(words: String, range: SourceRange)] = []

  mutating func read(_ node: SyntaxNode) {
    var hash: SyntaxNode?
    for child in node.children where !child.kind.isTrivia {
      if child.kind == .text, let start = hash {
        tags.append((child.literalText.trimmedBlanks, start.range.union(child.range)))
      } else if !child.kind.isToken {
        read(child)
      }
      hash = child.kind == .hash ? child : nil
    }
  }
}
