import LonghandLint

/// What stands for files in the protocol: `file:` addresses, and those of texts that were never saved.
enum DocumentURI {
  /// Where texts lie that have no file: a folder that is nowhere.
  static let unsavedFolder = "/.longhand-unsaved"

  /// The path that an address means; one that is no file's gets a path that no file has.
  static func path(of uri: String) -> String {
    guard uri.hasPrefix("file:") else { return unsavedFolder + "/" + encoded(uri, isPath: false) }
    var rest = uri.dropFirst(5)
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      rest = rest.firstIndex(of: "/").map { rest[$0...] } ?? "/"
    }
    return StoryPath.normalized(decoded(rest.prefix { $0 != "?" && $0 != "#" }))
  }

  /// The address of a file.
  static func uri(of path: String) -> String {
    if path.hasPrefix(unsavedFolder + "/") { return decoded(path.dropFirst(unsavedFolder.utf8.count + 1)) }
    return "file://" + encoded(path, isPath: true)
  }

  private static func decoded(_ words: some StringProtocol) -> String {
    let bytes = Array(words.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func encoded(_ words: String, isPath: Bool) -> String {
    words.utf8.reduce(into: "") { result, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(UnicodeScalar(byte))
      case UInt8(ascii: "/") where isPath: result += "/"
      default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
