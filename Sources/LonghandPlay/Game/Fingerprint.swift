/// A short name for bytes, the same on every machine and in every run (FNV-1a, 64 bits).
package enum Fingerprint {
  /// The fingerprint as sixteen hexadecimal digits.
  package static func of(_ bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
