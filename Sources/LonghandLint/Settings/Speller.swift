/// Something outside that knows how words are spelled, such as a program that is installed.
///
/// The library starts no programs; the command hands this in.
package final class Speller: Hashable, Sendable {
  /// Looks up words of a language, such as `en_US`, and gives those that it does not know, each with the words that may
  /// have been meant; nil where nothing can be looked up.
  package let lookUp: @Sendable (_ words: [String], _ language: String) -> [String: [String]]?

  /// Makes a speller.
  package init(lookUp: @escaping @Sendable (_ words: [String], _ language: String) -> [String: [String]]?) {
    self.lookUp = lookUp
  }

  /// Two spellers are equal only if they are the same.
  package static func == (left: Speller, right: Speller) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
