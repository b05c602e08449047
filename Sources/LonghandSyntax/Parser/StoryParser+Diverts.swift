import LonghandSource

extension StoryParser {
  /// Whether a divert chain begins here.
  var isAtArrow: Bool { isAt("-", ">") || isAt("<", "-") }

  /// A divert, tunnel, tunnel return or thread (ink §95–ink §100).
  mutating func parseDivertChain() {
    let chain = start(.divertChain)
    if isAt("<", "-") { parseThread() } else { parseLinks() }
    finish(chain)
    skipSpace()
  }

  private mutating func parseThread() {
    let arrow = position
    take(.threadArrow, length: 2)
    skipSpace()
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
    let beginning = position
    var links = Links()
    repeat {
      parseArrow(&links)
      skipSpace()
      guard parseDivertTarget() else { break }
      links.targetCount += 1
      links.arrowsBeforeLastTarget = links.arrowCount
      skipSpace()
    } while isAt("-", ">")
    for (number, offset) in links.returns
    where number != links.arrowCount && number != links.arrowsBeforeLastTarget {
      report(.divert(.tunnelReturnInChain), from: offset, to: offset + 4)
    }
    let isBare = links.arrowCount == 1 && links.targetCount == 0 && tokenEnd - beginning == 2
    if isBare && !mode.isChoice { report(.divert(.emptyDivert), from: beginning, to: beginning + 2) }
  }

  /// Arrows written without anything between them (ink §95).
  private mutating func parseArrow(_ links: inout Links) {
    let beginning = position
    var length = 0
    while byte(ahead: length) == UInt8(ascii: "-"), byte(ahead: length + 1) == UInt8(ascii: ">") { length += 2 }
    links.arrowCount += 1
    take(length == 2 ? .arrow : .tunnelArrow, length: length)
    if length > 4 { report(.divert(.tooManyArrows), from: beginning, to: position) }
    if length == 4, links.arrowCount > 1 { links.returns.append((links.arrowCount, beginning)) }
  }

  /// Where a divert goes (ink §96).
  mutating func parseDivertTarget() -> Bool {
    guard isAtName else { return false }
    let target = start(.divertTarget)
    parsePath()
    let before = position
    skipSpace()
    if isAt("(") { parseArgumentList() } else { position = before }
    finish(target)
    return true
  }

  /// Names joined by dots; a dot at the end is swallowed (ink §96, ink §188). A name must stand at the position.
  mutating func parsePath() {
    let path = start(.path)
    _ = takeName()
    while true {
      let before = position
      skipSpace()
      guard isAt(".") else {
        position = before
        break
      }
      take(.dot)
      let behind = position
      skipSpace()
      guard takeName() else {
        position = behind
        break
      }
    }
    finish(path)
  }

  /// What stands in parentheses, with commas between; the opening one must stand at the position.
  mutating func parseList(
    _ parseElement: (inout StoryParser) -> Bool, orReport error: (SourceRange) -> SyntaxError
  ) {
    let opening = position
    take(.leftParenthesis)
    skipSpace()
    while parseElement(&self) {
      skipSpace()
      guard isAt(",") else { break }
      take(.comma)
      skipSpace()
    }
    closeParenthesis(opening, orReport: error)
  }

  /// Takes the `)` that must come next; without one, reports an error about the parenthesis at `opening`.
  mutating func closeParenthesis(_ opening: Int, orReport error: (SourceRange) -> SyntaxError) {
    skipSpace()
    if isAt(")") {
      take(.rightParenthesis)
    } else if position != recovery.unclosedStringEnd {
      reportHere(error(range(from: opening, to: opening + 1)))
    }
  }

  /// `(expression, expression)` (ink §108); a parenthesis must stand at the position.
  mutating func parseArgumentList() {
    guard enterLevel(Cost.parentheses) else { return }
    defer { nesting -= Cost.parentheses }
    let list = start(.argumentList)
    parseList({ $0.parseExpression() }, orReport: { .expression(.argumentsNotClosed(opening: $0)) })
    finish(list)
  }
}
