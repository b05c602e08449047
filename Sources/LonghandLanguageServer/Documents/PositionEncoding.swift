import LonghandRuntime
import LonghandSource

/// In what units columns are counted; lines count from 0.
package enum PositionEncoding: String, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// The first one that a client offers and that is known here; UTF-16, which all clients know, where it says nothing.
  init(offered: [JSONValue]?) {
    self = offered?.lazy.compactMap { $0.words.flatMap(PositionEncoding.init(rawValue:)) }.first ?? .utf16
  }

  /// How many units a character has that begins with a byte; 0 for the bytes behind the first.
  func width(ofByte byte: UInt8) -> Int {
    switch self {
    case .utf8: 1
    case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
    case .utf32: byte & 0xC0 == 0x80 ? 0 : 1
    }
  }
}
