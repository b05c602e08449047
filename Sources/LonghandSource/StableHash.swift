/// A hash that is the same on every machine and in every run (FNV-1a, 64 bits), unlike the seeded one of Swift.
package struct StableHash: Sendable {
  /// The hash of what was combined so far.
  @usableFromInline package internal(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of no bytes.
  @inlinable
  package init() {}

  /// The hash of some bytes.
  @inlinable
  package init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  /// Takes a byte in.
  @inlinable
  package mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Takes 64 bits in at once: quicker than eight bytes, and another hash than theirs.
  @inlinable
  package mutating func combine(word: UInt64) { value = (value ^ word) &* 0x100_0000_01B3 }

  /// The hash of some words of 32 bits, each taken in at once.
  @inlinable
  package init(words: [Int32]) {
    for word in words { combine(word: UInt64(UInt32(bitPattern: word))) }
  }

  /// The hash with its high bits mixed into the low ones, for tables that look at those.
  package var mixed: UInt64 { value ^ (value >> 29) }

  /// The hash with all of its bits mixed into one another, for tables that look at any of them: what was taken in last is
  /// in few of them, and of a few bytes little else was. (The last step of MurmurHash3, by Austin Appleby.)
  package var scattered: UInt64 {
    var scattered = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    scattered = (scattered ^ scattered >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return scattered ^ scattered >> 33
  }

  /// The hash as sixteen hexadecimal digits.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
