#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads and writes where the system has a number for it.
enum Descriptor {
  /// Writes all bytes; false where that cannot be done, because nobody reads them any more or for another
  /// reason, which `errno` says.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress.map { $0 + position }, buffer.count - position)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress.map { $0 + position }, buffer.count - position)
        #else
          Darwin.write(descriptor, buffer.baseAddress.map { $0 + position }, buffer.count - position)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      position += count
    }
    return true
  }

  /// Reads once, as much as there is room for.
  ///
  /// - Returns: How many bytes; 0 at the end, less where `errno` says why not.
  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
