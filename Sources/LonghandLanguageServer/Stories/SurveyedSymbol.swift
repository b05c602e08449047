import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// Something in the outline of a file of the open folders that belongs to no story that is open.
struct SurveyedSymbol: Sendable {
  /// Its name with what it belongs to.
  var name: String
  var kind: OutlineSymbol.Kind
  /// The absolute path of the file.
  var path: String
  /// Where its name stands, as the protocol writes it.
  var range: JSONValue

  /// What is in a file.
  static func symbols(
    in tree: SyntaxTree, at path: String, _ encoding: PositionEncoding
  ) -> [SurveyedSymbol] {
    symbols(OutlineReader(tree).outline(), in: "").map { name, symbol in
      SurveyedSymbol(
        name: name, kind: symbol.kind, path: path, range: tree.source.json(symbol.nameRange, encoding))
    }
  }

  private static func symbols(
    _ outline: [OutlineSymbol], in container: String
  ) -> [(name: String, symbol: OutlineSymbol)] {
    outline.flatMap { symbol -> [(name: String, symbol: OutlineSymbol)] in
      let name = container + symbol.name
      switch symbol.kind {
      case .knot, .stitch, .function, .list, .persona:
        return [(name, symbol)] + symbols(symbol.children, in: name + ".")
      // Labels are no part of the names of those in them, and choices have none.
      case .label: return [(name, symbol)] + symbols(symbol.children, in: container)
      case .choice: return symbols(symbol.children, in: container)
      case .trait, .variable, .constant, .item, .external: return [(name, symbol)]
      }
    }
  }
}
