import Foundation

/// How figures are written.
enum Figures {
  /// Seconds with three digits that count, in the unit that suits them.
  static func time(_ seconds: Double) -> String {
    if !seconds.isFinite { return "–" }
    if seconds >= 1 { return threeDigits(seconds) + " s" }
    if seconds >= 1e-3 { return threeDigits(seconds * 1e3) + " ms" }
    return threeDigits(seconds * 1e6) + " µs"
  }

  /// Bytes in MB or KB, thousand by thousand.
  static func size(_ bytes: Int) -> String {
    bytes >= 1_000_000 ? threeDigits(Double(bytes) / 1e6) + " MB" : threeDigits(Double(bytes) / 1e3) + " KB"
  }

  /// How many a second.
  static func rate(_ count: Int, _ seconds: Double, _ unit: String) -> String {
    let rate = Double(count) / seconds
    if rate >= 1e6 { return threeDigits(rate / 1e6) + " M \(unit)/s" }
    if rate >= 1e3 { return threeDigits(rate / 1e3) + " k \(unit)/s" }
    return threeDigits(rate) + " \(unit)/s"
  }

  /// How many times as much.
  static func ratio(_ value: Double) -> String {
    value.isFinite ? threeDigits(value) + "×" : "–"
  }

  static func threeDigits(_ value: Double) -> String {
    String(format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value)
  }
}
