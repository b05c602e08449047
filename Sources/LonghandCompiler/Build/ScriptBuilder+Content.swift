import LonghandSource
import LonghandSyntax

extension ScriptBuilder {
  // MARK: Whole contents

  /// A line of content, trimmed at its end, its tag closed, with its newline (ink §57, ink §58, ink §149).
  mutating func lineItems(_ content: ContentSyntax) -> [ContentItem] {
    var items: [ContentItem] = []
    add(content, to: &items)
    let range = content.range
    if content.divertChain == nil { trimEnd(&items) }
    closeTag(&items, range)
    if case .tagStart = items.first?.kind { return items }
    items.append(ContentItem(kind: .newline, range: range))
    return items
  }

  /// One of the three parts of a choice; a tag in it ends with it (ink §147).
  mutating func part(_ content: ContentSyntax?) -> Content {
    guard let content else { return Content() }
    var items: [ContentItem] = []
    isTagOpen = false
    add(content, to: &items)
    closeTag(&items, content.range)
    return script.contentItems.append(contentsOf: items)
  }

  /// The inside of a string, or of an inline alternative.
  mutating func inline(_ content: ContentSyntax?) -> Content {
    guard let content else { return Content() }
    var items: [ContentItem] = []
    add(content, to: &items)
    return script.contentItems.append(contentsOf: items)
  }

  // MARK: Items

  private mutating func add(_ content: ContentSyntax, to items: inout [ContentItem]) {
    for view in content.items { add(view, to: &items) }
    guard let chain = content.divertChain else { return }
    let range = chain.range
    // Before a thread the end of a tag comes first and shields the tag's text (ink §66).
    if !(chain.isThread && isTagOpen) { spaceBeforeDivert(&items) }
    closeTag(&items, range)
    for index in diverts(chain).indices { items.append(script.contentItems[index]) }
  }

  private mutating func add(_ view: ContentItemSyntax, to items: inout [ContentItem]) {
    let range = view.range
    switch view {
    case .text(let node):
      let literal = node.literalText
      if !literal.isEmpty { items.append(ContentItem(kind: .text(text(literal)), range: range)) }
    case .glue: items.append(ContentItem(kind: .glue, range: range))
    case .tagStart:
      closeTag(&items, range)
      items.append(ContentItem(kind: .tagStart, range: range))
      isTagOpen = true
    case .printedExpression(let printed):
      guard let view = printed.expression else { return }
      let expression = topExpression(view)
      items.append(ContentItem(kind: .printed(expression), range: range))
    case .conditional(let view):
      addBraces(to: &items, range) { builder in
        .conditional(builder.build(view))
      }
    case .sequence(let view):
      addBraces(to: &items, range) { builder in
        .sequence(builder.build(view))
      }
    }
  }

  /// Logic in braces: a tag that it opens is closed behind it, a tag that was open before it stays open (ink §150).
  ///
  /// The second holds even where a divert inside closed it: the way around that divert still needs its end (ink §151).
  private mutating func addBraces(
    to items: inout [ContentItem], _ range: SourceRange, _ build: (inout ScriptBuilder) -> ContentItem.Kind
  ) {
    let wasOpen = isTagOpen
    let kind = build(&self)
    items.append(ContentItem(kind: kind, range: range))
    if wasOpen {
      isTagOpen = true
    } else {
      closeTag(&items, range)
    }
  }

  private mutating func closeTag(_ items: inout [ContentItem], _ range: SourceRange) {
    guard isTagOpen else { return }
    items.append(ContentItem(kind: .tagEnd, range: range))
    isTagOpen = false
  }

  // MARK: Trimming

  /// Drops blanks from the end of a line, and texts that were nothing else (ink §57).
  private mutating func trimEnd(_ items: inout [ContentItem]) {
    while let last = items.last, case .text(let id) = last.kind {
      let trimmed = Self.withoutTrailingBlanks(script.texts[id])
      if !trimmed.isEmpty {
        script.texts[id] = trimmed
        return
      }
      items.removeLast()
    }
  }

  /// Puts exactly one space between a text and the divert behind it (ink §66).
  private mutating func spaceBeforeDivert(_ items: inout [ContentItem]) {
    guard let last = items.last, case .text(let id) = last.kind else { return }
    script.texts[id] = Self.withoutTrailingBlanks(script.texts[id]) + " "
  }

  private static func withoutTrailingBlanks(_ text: String) -> String {
    let bytes = text.utf8
    guard let last = bytes.last, last == 0x20 || last == 0x09 else { return text }
    let end = bytes.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { bytes.index(after: $0) } ?? bytes.startIndex
    return String(text[..<end])
  }

  // MARK: Diverts

  /// The diverts of a chain, each with its arrow (ink §97, ink §98).
  mutating func diverts(_ chain: DivertChainSyntax) -> Content {
    var items: [ContentItem] = []
    var links = Array(chain.links)[...]
    let isThread = chain.isThread
    var start = chain.range
    while let link = links.popFirst() {
      switch link {
      case .arrow(let arrow): start = arrow.range
      case .tunnelArrow(let arrow):
        if case .target(let target) = links.first {
          items.append(divert(.tunnelReturn, target, arrow.range.union(target.range)))
          links.removeAll()
        } else {
          items.append(divert(.tunnelReturn, nil, arrow.range))
        }
      case .target(let target):
        let kind: Divert.Kind = isThread ? .thread : links.isEmpty ? .plain : .tunnel
        items.append(divert(kind, target, start.union(target.range)))
        start = target.range
      }
    }
    return script.contentItems.append(contentsOf: items)
  }

  private mutating func divert(
    _ kind: Divert.Kind, _ target: DivertTargetSyntax?, _ range: SourceRange
  ) -> ContentItem {
    let id = divertID(kind, target, range)
    return ContentItem(kind: .divert(id), range: range)
  }

  mutating func divertID(_ kind: Divert.Kind, _ target: DivertTargetSyntax?, _ range: SourceRange) -> DivertID {
    let path = target.map { self.path($0.path) } ?? Path(names: Run(), range: range)
    let arguments = target?.arguments.map { self.arguments($0) } ?? Run()
    return script.diverts.append(
      Divert(kind: kind, path: path, arguments: arguments, meaning: .nothing, range: range))
  }
}
