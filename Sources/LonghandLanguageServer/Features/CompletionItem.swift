import LonghandSource
import LonghandRuntime

/// Something that may be written at a place.
struct CompletionItem {
  /// What an editor shows it as, by the protocol's numbers.
  enum Kind: Int {
    case function = 3
    case trait = 5
    case variable = 6
    case persona = 7
    case knot = 9
    case stitch = 10
    case list = 13
    case keyword = 14
    case snippet = 15
    case file = 17
    case label = 18
    case item = 20
    case constant = 21
    case tag = 12
  }

  /// What is shown and, unless `insertion` says otherwise, written.
  var label: String
  var kind: Kind
  /// What stands beside it: the parameters of a knot, the first words of a place.
  var detail: String?
  /// What is written where that is not the label; placeholders as the protocol has them.
  var insertion: String?
  /// The words about it, where they are at hand.
  var documentation: String?
  /// Items with a smaller number come first.
  var rank = 5
  /// What it stands for, to be told about when it is shown.
  var symbol: StorySymbol?
  /// Whether what stands beside it and what is written have yet to be looked up, which is done for those that are sent.
  var isUnfinished = false

  /// Whether the letters that are there could be the beginning of this: they occur in it in order.
  func fits(_ typed: String) -> Bool {
    typed.isEmpty || NameMatch.hasLetters(of: typed.lowercased(), in: label.lowercased())
  }

  /// Those that come first, in order; of thousands, the others need not be sorted.
  static func first(_ count: Int, of items: [CompletionItem]) -> [CompletionItem] {
    func comes(_ left: CompletionItem, before right: CompletionItem) -> Bool {
      (left.rank, left.label) < (right.rank, right.label)
    }
    guard items.count > count else { return items.sorted { comes($0, before: $1) } }
    var first: [CompletionItem] = []
    for item in items {
      if first.count == count, let last = first.last, !comes(item, before: last) { continue }
      first.insert(item, at: first.partitioningIndex { comes(item, before: $0) })
      if first.count > count { first.removeLast() }
    }
    return first
  }
}
