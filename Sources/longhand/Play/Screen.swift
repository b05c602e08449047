import LonghandPlay
import LonghandSource

/// The terminal on which a game is shown.
final class Screen {
  let console: Console
  /// Whether colour and other attributes are wanted.
  var isStyled: Bool
  /// Whether the cursor may be moved and the screen be cleared.
  var movesCursor: Bool
  var background: Background
  /// The columns that the player asked for.
  var wantedWidth: Int?
  /// How many words a minute are shown; nil for all at once.
  var pace: Int?
  /// What the screen says of itself.
  var messages = MessageTable.english
  /// Whether long text stops at a screenful.
  var stops = true
  /// The lines that were written since somebody last typed.
  private var unread = 0
  /// Whether the last line that was written is empty.
  private var endsInBlank = true
  /// Whether the rest of the text is shown at once.
  private var isHurried = false
  /// How many columns the prompt and what was typed take.
  private var typedColumns = Int.max
  /// How many rows what was typed takes, if none of its lines is wider than the window.
  private var typedRows = 1
  /// Whether what is shown was shown before: it comes at once, without stops.
  var isQuick = false
  /// Whether the last page was turned with Enter, and nothing was typed since.
  var turnedPageByEnter = false
  /// Whether nothing was written since somebody typed.
  private var isTypedLineLast = false

  /// A line is no longer than this where the window would allow more, so that the eye finds the next one.
  static let longestLine = 96

  init(
    on console: Console, isStyled: Bool, movesCursor: Bool, background: Background, wantedWidth: Int?, pace: Int?
  ) {
    self.console = console
    self.isStyled = isStyled
    self.movesCursor = movesCursor
    self.background = background
    self.wantedWidth = wantedWidth
    self.pace = pace
  }

  private var columns: Int { console.window?.columns ?? 80 }
  private var rows: Int { console.window?.rows ?? 0 }
  private var margin: Int { columns >= 60 && wantedWidth == nil ? 2 : 0 }

  /// The columns that text may take.
  var width: Int {
    max(8, min(wantedWidth ?? Self.longestLine, columns - 2 * margin))
  }

  func apply(_ style: Style?, _ words: String) -> String {
    style?.apply(words, isStyled: isStyled, on: background) ?? words
  }

  // MARK: Writing

  /// Does one step of a layout.
  func show(_ step: LayoutStep) {
    switch step {
    case .clear: clear()
    case .blank: blank()
    case .paragraph(let block): show(block)
    }
  }

  /// Shows a paragraph.
  func show(_ block: Block) {
    var block = block
    // What a story, a name or a saved game says must not reach the terminal as an order to it.
    block.text = ShownText.of(block.text)
    block.label = ShownText.of(block.label)
    let indent = DisplayWidth.of(block.label)
    for (index, text) in lines(of: block).enumerated() {
      let before =
        index == 0 ? apply(block.labelStyle, block.label) : String(repeating: " ", count: indent)
      let middle = block.isCentred ? String(repeating: " ", count: max(0, (width - DisplayWidth.of(text)) / 2)) : ""
      write(before + middle, text, block.style, isPaced: block.isPaced)
    }
  }

  private func lines(of block: Block) -> [String] {
    let room = width - DisplayWidth.of(block.label)
    if block.keepsBlanks, DisplayWidth.of(block.text) <= room { return [block.text] }
    return TextWrapper(width: max(4, room)).lines(of: block.text)
  }

  /// An empty line, unless there is one.
  func blank() {
    if !endsInBlank { write("", "", nil, isPaced: false) }
  }

  private func write(_ before: String, _ text: String, _ style: Style?, isPaced: Bool) {
    let isEmpty = before.isEmpty && text.isEmpty
    if !isEmpty { stopAtScreenful() }
    console.write(isEmpty ? "" : String(repeating: " ", count: margin) + before)
    if isPaced, !isQuick, let pace, !isHurried {
      writeSlowly(text, style, wordsPerMinute: pace)
    } else {
      console.write(apply(style, text))
    }
    console.write("\n")
    endsInBlank = isEmpty
    isTypedLineLast = false
    unread += 1
  }

  private func writeSlowly(_ text: String, _ style: Style?, wordsPerMinute: Int) {
    let delay = Int32(60_000 / max(1, wordsPerMinute))
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { console.write(" ") }
      console.write(apply(style, String(word)))
      if !isHurried, console.key(withinMilliseconds: delay) != nil || console.isGone { isHurried = true }
    }
  }

  private var mayStop: Bool { stops && !isQuick && movesCursor && rows > 4 }

  private func stopAtScreenful() {
    if mayStop, unread >= rows - 2 { waitForPageTurn() }
  }

  /// Stops before a list that would be cut in two, if it fits on one screen.
  func makeRoom(for steps: [LayoutStep]) {
    let count = steps.reduce(0) { sum, step in
      switch step {
      case .clear: 0
      case .blank: sum + 1
      case .paragraph(let block): sum + lines(of: block).count
      }
    }
    if mayStop, unread > 0, unread + count > rows - 1, count <= rows - 2 { waitForPageTurn() }
  }

  /// Shows that there is more, and waits for a key: Enter or the space bar shows the next page, `e` or `q` the rest. Any
  /// other key begins the next line: the rest is shown, too.
  private func waitForPageTurn() {
    unread = Int.min / 2
    while !console.isGone {
      // It is shown again where the window has another size, or the game comes back to the foreground.
      guard let key = console.key(showing: more) else { continue }
      turnPage(key)
      break
    }
    console.write("\r\u{1B}[K")
  }

  private func turnPage(_ key: UInt8) {
    switch key {
    case UInt8(ascii: "e"), UInt8(ascii: "q"): return
    case 0x0A, 0x0D:
      turnedPageByEnter = true
      unread = 0
    case UInt8(ascii: " "), 0x04: unread = 0
    case 0x1B:
      // An arrow or the like: what follows belongs to it.
      while console.key(withinMilliseconds: 10) != nil {}
      unread = 0
    default: console.typeAhead(key)
    }
  }

  /// What says that there is more, as far as there is room for it.
  private var more: String {
    var words = ""
    var used = 0
    for character in messages(.more) {
      used += DisplayWidth.of(character)
      if used >= columns { break }
      words.append(character)
    }
    return "\r\u{1B}[K" + apply(.quiet, words)
  }

  /// Notes that somebody typed: what follows is new.
  func startOver(typed: String = "") {
    // Lines that were pasted together stand in rows of their own; the one behind the last line end is the next row anyway.
    var lines = typed.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count > 1, lines.last == "" { lines.removeLast() }
    typedRows = lines.count
    typedColumns = (lines.map { DisplayWidth.of(String($0)) }.max() ?? 0) + 2
    isTypedLineLast = !typed.isEmpty
    unread = 0
    isHurried = false
    endsInBlank = false
  }

  /// Clears the window where that is possible.
  func clear() {
    guard movesCursor else { return blank() }
    console.write("\u{1B}[2J\u{1B}[H")
    startOver()
    endsInBlank = true
  }

  /// Takes the prompt and what was typed away, if no line of it took two rows, for something quieter to stand in its place.
  func removeTypedLine() {
    guard movesCursor, isTypedLineLast, typedColumns < columns, typedRows < max(2, rows) else { return }
    console.write("\u{1B}[\(typedRows)A\r\u{1B}[J")
    isTypedLineLast = false
    endsInBlank = true
  }

  /// A prompt for readline, its attributes marked as taking no columns.
  func prompt(_ words: String) -> String {
    guard isStyled else { return words }
    let styled = apply(.prompt, "\u{2}\(words)\u{1}")
    return "\u{1}" + styled + "\u{2}"
  }
}
