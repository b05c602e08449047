/// CRC-32 as Python's `zlib.crc32` counts it, to tell whether two engines told the same story.
struct Checksum {
  private var register: UInt32 = 0xFFFF_FFFF

  var value: UInt32 { ~register }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 {
      register = (register >> 8) ^ Self.table[Int(UInt8(truncatingIfNeeded: register) ^ byte)]
    }
  }
}
