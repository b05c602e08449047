import LonghandLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks up the spelling of words with `hunspell`, where it is installed.
enum Hunspell {
  /// The speller for the linter; it looks for the program only when a rule asks for a word.
  static let speller = Speller { words, language in
    guard let program = Processes.find("hunspell") else {
      sayNotInstalled
      return nil
    }
    if words.isEmpty { return [:] }
    guard isName(language), let found = lookUp(words, language, program) else {
      Console.process.writeError("longhand: hunspell has no dictionary `\(language)`, so no spelling is checked\n")
      return nil
    }
    return found
  }

  /// Says so once, however many stories there are.
  private static let sayNotInstalled: Void = Console.process.writeError(
    "longhand: hunspell is not installed, so no spelling is checked\n")

  private static func lookUp(_ words: [String], _ language: String, _ program: String) -> [String: [String]]? {
    // A word may not begin with a sign that is an order to the program, and a curly apostrophe means a straight one.
    let lines = words.map { "^" + $0.split(separator: "’", omittingEmptySubsequences: false).joined(separator: "'") }
    guard let file = temporaryFile(lines.joined(separator: "\n") + "\n") else { return nil }
    defer { unlink(file) }
    return answer("'\(program)' -a -i UTF-8 -d \(language) < \(file) 2> /dev/null").flatMap {
      unknown(in: $0, of: words)
    }
  }

  /// Whether a language is named as dictionaries are: `en_US`, `de_DE_frami`.
  private static func isName(_ language: String) -> Bool {
    !language.isEmpty && language.utf8.first != UInt8(ascii: "-")
      && language.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-,".contains($0)) }
  }

  /// Writes a text to a file with a name that a shell takes as it is.
  private static func temporaryFile(_ text: String) -> String? {
    var path = Array("/tmp/longhand-words-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return nil }
      bytes = bytes.dropFirst(count)
    }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// What a command writes; nil if it fails.
  private static func answer(_ command: String) -> String? {
    guard let pipe = popen(command, "r") else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return pclose(pipe) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// The words that the program does not know: it answers each with some lines and an empty one.
  private static func unknown(in answer: String, of words: [String]) -> [String: [String]]? {
    let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first?.hasPrefix("@") == true else { return nil }
    var unknown: [String: [String]] = [:]
    var index = 0
    for line in lines.dropFirst() where index < words.count {
      switch line.first {
      case nil: index += 1
      case "&": unknown[words[index]] = unknown[words[index]] ?? suggestions(in: line)
      case "#": unknown[words[index]] = unknown[words[index]] ?? []
      default: break
      }
    }
    return unknown
  }

  /// The words behind the colon of `& word 2 0: one, two`.
  private static func suggestions(in line: Substring) -> [String] {
    guard let colon = line.firstIndex(of: ":") else { return [] }
    return line[line.index(after: colon)...].split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
  }
}
