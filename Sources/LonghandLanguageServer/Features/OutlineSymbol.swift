import LonghandSource

/// Something in the outline of a text.
struct OutlineSymbol {
  /// What an editor shows it as, by the protocol's numbers.
  enum Kind: Int, Sendable {
    case knot = 2
    case persona = 5
    case stitch = 6
    case trait = 7
    case list = 10
    case function = 12
    case variable = 13
    case constant = 14
    case label = 20
    case item = 22
    case choice = 24
    case external = 11
  }

  var name: String
  var detail: String?
  var kind: Kind
  /// All of it.
  var range: SourceRange
  /// Where its name stands.
  var nameRange: SourceRange
  var children: [OutlineSymbol] = []
}
