import Foundation

/// A JSON value that tells integers from other numbers, for comparing compiled stories.
indirect enum JSONTree: Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case float(Float)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  static func parse(_ bytes: [UInt8]) -> JSONTree? {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var reader = Reader(bytes: Array(bytes))
    return reader.value()
  }

  /// Where and how this value differs from another.
  func differences(from other: JSONTree, at path: String) -> [String] {
    switch (self, other) {
    case (.array(let ours), .array(let theirs)):
      var result: [String] = []
      for index in 0..<min(ours.count, theirs.count) {
        result += ours[index].differences(from: theirs[index], at: "\(path)/\(index)")
        if result.count > 8 { return result }
      }
      if ours.count != theirs.count { result.append("\(path): \(ours.count) items, expected \(theirs.count)") }
      return result
    case (.object(let ours), .object(let theirs)):
      return Set(ours.keys).union(theirs.keys).sorted().flatMap { key -> [String] in
        switch (ours[key], theirs[key]) {
        case (let our?, let their?): our.differences(from: their, at: "\(path)/\(key)")
        case (nil, _?): ["\(path)/\(key) is missing"]
        case (_?, nil): ["\(path)/\(key) is too much"]
        case (nil, nil): []
        }
      }
    default: return self == other ? [] : ["\(path): \(self), expected \(other)"]
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    mutating func next() -> UInt8 {
      while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
      return position < bytes.count ? bytes[position] : 0
    }

    mutating func value() -> JSONTree? {
      switch next() {
      case UInt8(ascii: "["): return array()
      case UInt8(ascii: "{"): return object()
      case UInt8(ascii: "\""): return string().map { .string($0) }
      default: return scalar()
      }
    }

    mutating func array() -> JSONTree? {
      position += 1
      var items: [JSONTree] = []
      while next() != UInt8(ascii: "]") {
        guard let item = value() else { return nil }
        items.append(item)
        if next() == UInt8(ascii: ",") { position += 1 }
      }
      position += 1
      return .array(items)
    }

    mutating func object() -> JSONTree? {
      position += 1
      var items: [String: JSONTree] = [:]
      while next() != UInt8(ascii: "}") {
        guard next() == UInt8(ascii: "\""), let key = string(), next() == UInt8(ascii: ":") else { return nil }
        position += 1
        guard let item = value() else { return nil }
        items[key] = item
        if next() == UInt8(ascii: ",") { position += 1 }
      }
      position += 1
      return .object(items)
    }

    mutating func string() -> String? {
      let start = position
      position += 1
      while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
        position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      position += 1
      guard position <= bytes.count else { return nil }
      let text = Data([UInt8(ascii: "[")] + bytes[start..<position] + [UInt8(ascii: "]")])
      return (try? JSONSerialization.jsonObject(with: text) as? [String])?.first
    }

    mutating func scalar() -> JSONTree? {
      let start = position
      while position < bytes.count, !",]}\n\r\t ".utf8.contains(bytes[position]) { position += 1 }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      switch text {
      case "null": return .null
      case "true": return .bool(true)
      case "false": return .bool(false)
      default:
        if let integer = Int(text) { return .integer(integer) }
        return Float(text).map { .float($0) }
      }
    }
  }
}
