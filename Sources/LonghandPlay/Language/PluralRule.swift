/// Which form of a message goes with a number (the cardinal rules of Unicode's CLDR, for whole numbers).
package enum PluralRule: Hashable, Sendable {
  /// One form for every number: Japanese, Chinese, Turkish after numerals.
  case always
  /// One for 1, another for all others: English, German, Spanish.
  case one
  /// One for 0 and 1, another for all others: French, Brazilian Portuguese.
  case zeroAndOne
  /// One for 1, 21, 31…, one for 2 to 4, 22 to 24…, another for all others: Russian, Ukrainian.
  case slavic
  /// One for 1, one for 2 to 4, 22 to 24…, another for all others: Polish.
  case polish
  /// One for 1, one for 2 to 4, another for all others: Czech, Slovak.
  case czech

  /// The rule of a language; that of English where it is not known.
  package init(language: String) {
    let code = language.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() } ?? ""
    switch code {
    case "ja", "zh", "ko", "th", "vi", "id": self = .always
    case "fr", "pt": self = .zeroAndOne
    case "ru", "uk", "be": self = .slavic
    case "pl": self = .polish
    case "cs", "sk": self = .czech
    default: self = .one
    }
  }

  /// The number of the form, from 0.
  package func form(for number: Int) -> Int {
    let number = abs(number)
    let isFew = (2...4).contains(number % 10) && !(12...14).contains(number % 100)
    switch self {
    case .always: return 0
    case .one: return number == 1 ? 0 : 1
    case .zeroAndOne: return number <= 1 ? 0 : 1
    case .slavic: return number % 10 == 1 && number % 100 != 11 ? 0 : isFew ? 1 : 2
    case .polish: return number == 1 ? 0 : isFew ? 1 : 2
    case .czech: return number == 1 ? 0 : (2...4).contains(number) ? 1 : 2
    }
  }
}
