/// Turns bytes into lines: UTF-8, with or without its mark, or UTF-16 with one; lines end in LF, CR LF or CR.
///
/// Bytes come in pieces, as a pipe gives them; a line is there as soon as its end is.
package struct TextDecoder {
  private enum Encoding {
    case unknown, utf8, utf16(isBigEndian: Bool)
  }

  private var encoding = Encoding.unknown
  /// Bytes whose meaning is not known yet.
  private var waiting: [UInt8] = []
  /// The line so far, as UTF-8.
  private var line: [UInt8] = []
  private var lines: [String] = []
  private var nextLine = 0
  private var lastWasReturn = false
  /// The first half of a pair of code units.
  private var highHalf: UInt16?

  package init() {}

  /// Takes bytes.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    waiting += bytes
    if case .unknown = encoding {
      // A mark has three bytes at most.
      guard waiting.count >= 3 || !Self.mayBecomeMark(waiting) else { return }
      chooseEncoding()
    }
    decode()
  }

  /// Says that no bytes follow.
  package mutating func finish() {
    if case .unknown = encoding { chooseEncoding() }
    decode()
    if highHalf != nil || !waiting.isEmpty { line += Self.replacement }
    (highHalf, waiting) = (nil, [])
    if !line.isEmpty { endLine() }
  }

  /// The next line that is whole, without its end; nil if there is none yet.
  package mutating func next() -> String? {
    guard nextLine < lines.count else {
      (lines, nextLine) = ([], 0)
      return nil
    }
    nextLine += 1
    return lines[nextLine - 1]
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func mayBecomeMark(_ bytes: [UInt8]) -> Bool {
    bytes == [0xEF] || bytes == [0xEF, 0xBB] || bytes == [0xFF] || bytes == [0xFE]
  }

  private mutating func chooseEncoding() {
    if waiting.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, waiting) = (.utf8, Array(waiting.dropFirst(3)))
    } else if waiting.starts(with: [0xFF, 0xFE]) {
      (encoding, waiting) = (.utf16(isBigEndian: false), Array(waiting.dropFirst(2)))
    } else if waiting.starts(with: [0xFE, 0xFF]) {
      (encoding, waiting) = (.utf16(isBigEndian: true), Array(waiting.dropFirst(2)))
    } else {
      encoding = .utf8
    }
  }

  private mutating func decode() {
    switch encoding {
    case .unknown: return
    case .utf8:
      for byte in waiting { add(byte) }
      waiting = []
    case .utf16(let isBigEndian):
      var index = 0
      while index + 1 < waiting.count {
        let (first, second) = (UInt16(waiting[index]), UInt16(waiting[index + 1]))
        add(unit: isBigEndian ? first << 8 | second : second << 8 | first)
        index += 2
      }
      waiting = Array(waiting[index...])
    }
  }

  private mutating func add(unit: UInt16) {
    if let high = highHalf {
      highHalf = nil
      if 0xDC00...0xDFFF ~= unit {
        let value = 0x10000 + (UInt32(high - 0xD800) << 10) + UInt32(unit - 0xDC00)
        return add(Unicode.Scalar(value) ?? "\u{FFFD}")
      }
      add("\u{FFFD}" as Unicode.Scalar)
    }
    if 0xD800...0xDBFF ~= unit {
      highHalf = unit
    } else {
      add(Unicode.Scalar(unit) ?? "\u{FFFD}")
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    for byte in String(Character(scalar)).utf8 { add(byte) }
  }

  private mutating func add(_ byte: UInt8) {
    switch byte {
    case 0x0A: if lastWasReturn { lastWasReturn = false } else { endLine() }
    case 0x0D:
      endLine()
      lastWasReturn = true
    default:
      lastWasReturn = false
      line.append(byte)
    }
  }

  private mutating func endLine() {
    lines.append(String(decoding: line, as: UTF8.self))
    line = []
  }
}
