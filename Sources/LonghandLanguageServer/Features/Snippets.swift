/// Forms that are written whole, with places to fill in.
enum Snippets {
  /// What may stand on a line of its own.
  static let statements: [CompletionItem] = [
    snippet("choice", "* [${1:what the reader does}]\n  ${2:what comes of it}\n  -> ${3:DONE}", "a choice"),
    snippet("sticky choice", "+ [${1:what the reader does}]\n  $0", "a choice that stays"),
    snippet("gather", "- ${1:what follows in any case}", "where choices come together"),
    snippet("knot", "=== ${1:name} ===\n${2:words}\n-> ${3:DONE}", "a part of the story"),
    snippet("stitch", "= ${1:name}\n$0", "a part of a knot"),
    snippet("function", "=== function ${1:name}(${2:value}) ===\n~ return ${3:value}", "a function"),
    snippet("conditional", "{ ${1:condition}:\n  ${2:words}\n- else:\n  ${3:words}\n}", "one of two"),
    snippet("switch", "{ ${1:value}:\n- ${2:0}: ${3:words}\n- else: ${4:words}\n}", "one of several"),
    snippet("sequence", "{stopping:\n- ${1:the first time}\n- ${2:from then on}\n}", "other words each time"),
    snippet("VAR", "VAR ${1:name} = ${2:0}", "a variable"),
    snippet("CONST", "CONST ${1:NAME} = ${2:0}", "a constant"),
    snippet("LIST", "LIST ${1:name} = ${2:first}, ${3:second}", "a list"),
    snippet("EXTERNAL", "EXTERNAL ${1:name}(${2:value})", "a function of the game's"),
    snippet("INCLUDE", "INCLUDE ${1:file.ink}", "another file"),
    snippet("TODO", "TODO: ${1:what is missing}", "a note to yourself"),
    snippet(
      "PERSONA", "PERSONA ${1:name} \"${2:Name}\" {\n    ${3:low} / ${4:high}: ${5:50}\n}", "a character with traits"),
  ]

  /// What may stand behind `~`.
  static let logic: [CompletionItem] = [
    snippet("temp", "temp ${1:name} = ${2:0}", "a variable of this knot"),
    snippet("return", "return ${1:value}", "what the function gives"),
  ]

  /// What may stand on a line of a persona.
  static let traits: [CompletionItem] = [
    snippet("trait", "${1:low} / ${2:high}: ${3:50}", "a trait with two poles"),
    snippet("trait with one pole", "${1:high}: ${2:0}", "a trait from none to all"),
    snippet(
      "trait that mirrors", "${1:low} / ${2:high}: ${3:50} mirrors ${4:persona}.${5:pole} by ${6:50}",
      "a trait that goes along with another"),
  ]

  /// What may stand for the condition of the last branch.
  static let otherwise = snippet("else", "else: ${1:words}", "in all other cases")

  private static func snippet(_ label: String, _ text: String, _ detail: String) -> CompletionItem {
    CompletionItem(label: label, kind: .snippet, detail: detail, insertion: text, rank: 4)
  }
}
