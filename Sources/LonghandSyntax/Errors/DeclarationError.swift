import LonghandSource

/// What the parser can find wrong with `VAR`, `CONST`, `LIST` and `EXTERNAL`.
package enum DeclarationError: Hashable, Sendable {
  case declarationWithoutName(keyword: SourceRange)
  case declarationWithoutEquals
  case declarationWithoutValue
  case unsuitableVariableValue
  case commaAfterValue
  case unsuitableConstantValue
  case logicInConstantString
  case listWithoutItems
  case listItemWithoutValue
  case listItemNotClosed(opening: SourceRange)
  case externalWithoutName
  case externalWithoutParameters

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .declarationWithoutName(let keyword):
      .error(
        "E59", range, "The declaration needs a name, but \(words.text) follows.",
        help: "Write a name; `\\` before the word makes it text."
      )
      .labelled(keyword, "the keyword")
    case .declarationWithoutEquals:
      .error(
        "E60", range, "The declaration needs `=` and a value, but \(words.text) follows.",
        help: "Write `= value`; `\\` before the first word makes the line text.")
    case .declarationWithoutValue:
      .error(
        "E61", range, "The declaration needs a value, but \(words.text) follows.", help: "Write a value behind the `=`."
      )
    case .unsuitableVariableValue:
      .error(
        "E62", range, "A variable cannot start as \(words.text).",
        help: "Write a number, `true`, `false`, a string, a list, a divert target or a constant.")
    case .commaAfterValue:
      .error(
        "E63", range, "A variable has one value, but \(words.text) follows.",
        help: "Write `LIST` instead of `VAR` to declare a list.")
    case .unsuitableConstantValue:
      .error(
        "E64", range, "A constant cannot be \(words.text).",
        help: "Write a number, `true`, `false`, a string or a divert target.")
    case .logicInConstantString:
      .error(
        "E65", range, "The string \(words.text) must not hold braces where it is declared.",
        help: "Build it on a `~` line.")
    case .listWithoutItems:
      .error(
        "E66", range, "The list needs an item, but \(words.text) follows.",
        help: "Write names between commas: `LIST name = first, second`.")
    case .listItemWithoutValue:
      .error(
        "E67", range, "The item needs a whole number behind `=`, but \(words.text) follows.",
        help: "Write a number, or no `=`.")
    case .listItemNotClosed(let opening):
      .error(
        "E68", range, "The item \(words.text) should end with `)`.", help: "Close the parenthesis behind the name."
      )
      .labelled(opening, "opened here")
    case .externalWithoutName:
      .error(
        "E11", range, "`EXTERNAL` needs the name of a function, but \(words.text) follows.",
        help: "Write `EXTERNAL name()`.")
    case .externalWithoutParameters:
      .error(
        "E12", range, "`EXTERNAL` needs a list of parameters, but \(words.text) follows.",
        help: "Write `()` if there are none.")
    }
  }
}
