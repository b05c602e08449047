extension Int32 {
  /// The integer that decimal digits, perhaps behind a minus, spell; nil if they do not or if it does not fit.
  init?(utf8 text: ArraySlice<UInt8>) {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = isNegative ? text.dropFirst() : text
    guard !digits.isEmpty, digits.count <= 10 || digits.first == UInt8(ascii: "0"), digits.allSatisfy({ $0.isDigit })
    else {
      return nil
    }
    var value: Int64 = 0
    for digit in digits {
      value = value * 10 + Int64(digit - 0x30)
      if value > 1 << 32 { return nil }
    }
    self.init(exactly: isNegative ? -value : value)
  }
}

extension Float {
  /// The nearest single-precision number to what decimal digits spell (runtime §6); nil if they spell none.
  init?(utf8 text: ArraySlice<UInt8>) {
    guard let value = Float(String(decoding: text, as: UTF8.self)) else { return nil }
    self = value
  }

  /// The shortest digits that give the number back, in the form of runtime §158.
  var printed: String {
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-Infinity" : "Infinity" }
    if self == 0 { return sign == .minus ? "-0" : "0" }
    let (digits, scale) = magnitude.shortestDigits
    let body = scale > 9 || scale < -3 ? Float.scientific(digits, scale) : Float.positional(digits, scale)
    return self < 0 ? "-" + body : body
  }

  /// The digits without zeros at either end, and the power of ten by which `0.digits` is to be multiplied.
  private var shortestDigits: (digits: [UInt8], scale: Int) {
    var digits: [UInt8] = []
    var scale = 0
    var isBehindPoint = false
    var exponent: [UInt8]?
    for byte in description.utf8 {
      switch byte {
      case UInt8(ascii: "."): isBehindPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): exponent = []
      case UInt8(ascii: "+"): break
      default:
        if exponent != nil {
          exponent?.append(byte)
        } else {
          digits.append(byte)
          if !isBehindPoint { scale += 1 }
        }
      }
    }
    if let exponent, let power = Int32(utf8: exponent[...]) { scale += Int(power) }
    while digits.first == 0x30 {
      digits.removeFirst()
      scale -= 1
    }
    while digits.last == 0x30 { digits.removeLast() }
    return (digits, scale)
  }

  private static func scientific(_ digits: [UInt8], _ scale: Int) -> String {
    let fraction = digits.dropFirst()
    let power = abs(scale - 1)
    return String(decoding: digits.prefix(1), as: UTF8.self)
      + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
      + (scale < 1 ? "E-" : "E+") + (power < 10 ? "0" : "") + "\(power)"
  }

  private static func positional(_ digits: [UInt8], _ scale: Int) -> String {
    guard scale > 0 else { return "0." + zeros(-scale) + String(decoding: digits, as: UTF8.self) }
    let whole = String(decoding: digits.prefix(scale), as: UTF8.self) + zeros(scale - digits.count)
    let fraction = digits.dropFirst(scale)
    return fraction.isEmpty ? whole : whole + "." + String(decoding: fraction, as: UTF8.self)
  }

  private static func zeros(_ count: Int) -> String {
    String(repeating: "0", count: max(0, count))
  }
}
