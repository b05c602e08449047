/// Moves that come from a file: choices by number or by words, and commands; one line each. `//` begins a comment.
package struct MoveScript {
  package let name: String
  private let lines: [String]
  private var position = 0

  /// Reads a script.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmedBlanks }
  }

  /// The next line that says something; nil at the end.
  package mutating func next() -> String? {
    while position < lines.count {
      let line = lines[position]
      position += 1
      if !line.isEmpty, !line.hasPrefix("//") { return line }
    }
    return nil
  }

  /// The line that was played last, in words for a message.
  package var place: String {
    let line = lines.indices.contains(position - 1) ? lines[position - 1] : ""
    return Message.scriptFails(name, "\(position)", Message.nothingFits(line))
  }
}
