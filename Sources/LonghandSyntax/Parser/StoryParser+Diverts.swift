import LonghandSource

extension StoryParser {
  /// Whether a divert chain begins here.
  var isAtArrow: Bool { cursor.isAt("-", ">") || cursor.isAt("<", "-") }

  /// A divert, tunnel, tunnel return or thread (ink §95–ink §100).
  mutating func parseDivertChain() {
    let chain = start(.divertChain)
    if cursor.isAt("<", "-") { parseThread() } else { parseLinks() }
    tree.finish(chain)
    cursor.skipSpace()
  }

  private mutating func parseThread() {
    let arrow = cursor.position
    take(.threadArrow, length: 2)
    cursor.skipSpace()
    if !parseDivertTarget() { report(.divert(.threadWithoutTarget), from: arrow, to: arrow + 2) }
  }

  /// What is to be known of a chain to judge its arrows (ink §98, ink §99).
  private struct Links {
    var arrowCount = 0
    var targetCount = 0
    /// The number of arrows before the last target.
    var arrowsBeforeLastTarget = 0
    /// Each `->->` that is not the first arrow: its number from 1, and where it stands.
    var returns: [(number: Int, offset: Int)] = []
  }

  private mutating func parseLinks() {
    let beginning = cursor.position
    var links = Links()
    repeat {
      parseArrow(&links)
      cursor.skipSpace()
      guard parseDivertTarget() else { break }
      links.targetCount += 1
      links.arrowsBeforeLastTarget = links.arrowCount
      cursor.skipSpace()
    } while cursor.isAt("-", ">")
    for (number, offset) in links.returns
    where number != links.arrowCount && number != links.arrowsBeforeLastTarget {
      report(.divert(.tunnelReturnInChain), from: offset, to: offset + 4)
    }
    let isBare = links.arrowCount == 1 && links.targetCount == 0 && tree.tokenEnd - beginning == 2
    if isBare && !mode.isChoice { report(.divert(.emptyDivert), from: beginning, to: beginning + 2) }
  }

  /// Arrows written without anything between them (ink §95).
  private mutating func parseArrow(_ links: inout Links) {
    let beginning = cursor.position
    var length = 0
    while cursor.byte(ahead: length) == UInt8(ascii: "-"), cursor.byte(ahead: length + 1) == UInt8(ascii: ">") {
      length += 2
    }
    links.arrowCount += 1
    take(length == 2 ? .arrow : .tunnelArrow, length: length)
    if length > 4 { report(.divert(.tooManyArrows), from: beginning, to: cursor.position) }
    if length == 4, links.arrowCount > 1 { links.returns.append((links.arrowCount, beginning)) }
  }

  /// Where a divert goes (ink §96).
  mutating func parseDivertTarget() -> Bool {
    guard isAtName else { return false }
    let target = start(.divertTarget)
    parsePath()
    let before = cursor.position
    cursor.skipSpace()
    if cursor.isAt("(") { parseArgumentList() } else { cursor.position = before }
    tree.finish(target)
    return true
  }

  /// Names joined by dots; a dot at the end is swallowed (ink §96, ink §188). A name must stand at the position.
  mutating func parsePath() {
    let path = start(.path)
    _ = takeName()
    while true {
      let before = cursor.position
      cursor.skipSpace()
      guard cursor.isAt(".") else {
        cursor.position = before
        break
      }
      take(.dot)
      let behind = cursor.position
      cursor.skipSpace()
      guard takeName() else {
        cursor.position = behind
        break
      }
    }
    tree.finish(path)
  }

  /// What stands in parentheses, with commas between; the opening one must stand at the position.
  mutating func parseList(
    _ parseElement: (inout StoryParser) -> Bool, orReport error: (SourceRange) -> SyntaxError
  ) {
    let opening = cursor.position
    take(.leftParenthesis)
    cursor.skipSpace()
    while parseElement(&self) {
      cursor.skipSpace()
      guard cursor.isAt(",") else { break }
      take(.comma)
      cursor.skipSpace()
    }
    closeParenthesis(opening, orReport: error)
  }

  /// Takes the `)` that must come next; without one, reports an error about the parenthesis at `opening`.
  mutating func closeParenthesis(_ opening: Int, orReport error: (SourceRange) -> SyntaxError) {
    cursor.skipSpace()
    if cursor.isAt(")") {
      take(.rightParenthesis)
    } else if cursor.position != recovery.unclosedStringEnd {
      reportHere(error(tree.range(from: opening, to: opening + 1)))
    }
  }

  /// `(expression, expression)` (ink §108); a parenthesis must stand at the position.
  mutating func parseArgumentList() {
    guard enterLevel(Nesting.Cost.parentheses) else { return }
    defer { nesting.leave(Nesting.Cost.parentheses) }
    let list = start(.argumentList)
    parseList({ $0.parseExpression() }, orReport: { .expression(.argumentsNotClosed(opening: $0)) })
    tree.finish(list)
  }
}
