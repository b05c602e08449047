extension Array where Element == UInt8 {
  /// Whether the bytes are UTF-8, as those of all texts of a program and of a state must be.
  var areWellFormed: Bool {
    guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else { return false }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return true
    } catch {
      return false
    }
  }
}

extension String {
  /// A string of bytes that are known to be UTF-8: to look at each of them once more takes longer than all that a machine
  /// does for a line.
  init(wellFormed bytes: Span<UInt8>, isASCII: Bool) {
    if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
      // Safe: `TextTable.repair()` looked at what a program brings, and all else is made of strings.
      self.init(copying: unsafe UTF8Span(unchecked: bytes, isKnownASCII: isASCII))
    } else {
      self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }
}
