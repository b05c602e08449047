import LonghandRuntime
import LonghandSource

/// Some bytes are no certificate.
package struct CertificateDamage: Error, Hashable {
  /// The line that cannot be read, counted from 1.
  package var line: Int
  /// What is wrong with it, in a sentence.
  package var message: String
}

/// Reads a certificate: all of it, or nothing.
///
/// What it says need not be true, but all that it speaks of is there in the program.
package struct CertificateReader {
  let program: Program
  let names: CertifiedNames
  /// The line that is read.
  private var line = 1

  /// The number of the format.
  static let version: Int32 = 1

  private init(_ program: Program) {
    self.program = program
    names = CertifiedNames(program)
  }

  /// Reads a certificate.
  ///
  /// - Throws: `CertificateDamage` where the bytes hold none.
  package static func certificate(in bytes: [UInt8], of program: Program) throws(CertificateDamage) -> Certificate {
    var reader = CertificateReader(program)
    return try reader.read(bytes.split(separator: UInt8(ascii: "\n")))
  }

  private mutating func read(_ lines: [ArraySlice<UInt8>]) throws(CertificateDamage) -> Certificate {
    guard let first = lines.first else { throw damage("The file is empty.") }
    let heading = try parse(first)
    guard let version = heading["certificate"]?.integer else {
      throw damage("It does not say that it is a certificate.")
    }
    guard version == CertificateReader.version else {
      throw damage(
        "It is written in version \(version) of the format; this Longhand reads \(CertificateReader.version).")
    }
    var certificate = try self.heading(heading)
    for next in lines.dropFirst() {
      line += 1
      let value = try parse(next)
      if value["part"] != nil {
        certificate.parts.append(try part(value))
      } else if certificate.parts.isEmpty {
        throw damage("A place stands before the first 'part'.")
      } else {
        certificate.parts[certificate.parts.count - 1].places.append(try place(value))
      }
    }
    return certificate
  }

  func damage(_ message: String) -> CertificateDamage { CertificateDamage(line: line, message: message) }

  private func parse(_ line: ArraySlice<UInt8>) throws(CertificateDamage) -> JSONValue {
    do throws(LoadError) {
      return try JSONValue.parse(Array(line))
    } catch {
      throw damage("\(error)")
    }
  }

  // MARK: The first line

  private func heading(_ value: JSONValue) throws(CertificateDamage) -> Certificate {
    var certificate = Certificate(program: try words(value, "program"))
    guard let externals = value["externals"]?.members else { throw damage("It has no 'externals'.") }
    for member in externals {
      guard let bounds = member.value.items?.compactMap({ $0.integer }), bounds.count == 2, bounds[0] <= bounds[1]
      else {
        throw damage("'externals' has no least and greatest number for '\(member.key.onOneLine)'.")
      }
      certificate.externals[member.key] = bounds[0]...bounds[1]
    }
    for words in try list(value, "assumptions") {
      guard let words = words.words else { throw damage("'assumptions' are words.") }
      certificate.assumptions.append(words)
    }
    for claim in try list(value, "unreachable") {
      guard let kind = StoryItem.Kind(rawValue: try words(claim, "kind")) else {
        throw damage("A 'kind' in 'unreachable' is none that there is.")
      }
      certificate.claims.append(
        Certificate.Claim(kind: kind, name: try words(claim, "name"), path: try words(claim, "path")))
    }
    return certificate
  }

  // MARK: Parts

  private func part(_ value: JSONValue) throws(CertificateDamage) -> Certificate.Part {
    Certificate.Part(
      name: try words(value, "part"), splitsChoices: try truth(value, "splitsChoices"),
      isCut: try truth(value, "leavesCallersOut"), places: [])
  }

  private func place(_ value: JSONValue) throws(CertificateDamage) -> Certificate.Place {
    var place = Certificate.Place(choices: [], leftOver: [], slots: [], apart: [], states: [])
    for choice in try list(value, "choices") {
      guard let items = choice.items, case let numbers = items.compactMap({ $0.integer }), numbers.count == items.count,
        numbers.count > Location.depthPlace
      else { throw damage("One of the 'choices' is no list of numbers.") }
      place.choices.append(numbers)
    }
    if place.choices.isEmpty { throw damage("A place has no 'choices'.") }
    if value["leftOver"] != nil {
      for item in try list(value, "leftOver") { place.leftOver.append(try plain(item)) }
    }
    let states = try list(value, "holds")
    place.slots = try (states.first?.members ?? []).map { (member) throws(CertificateDamage) in try slot(member.key) }
    guard Set(place.slots).count == place.slots.count else { throw damage("'holds' speaks of something twice.") }
    for state in states { place.states.append(try sets(state, place.slots)) }
    guard value["apart"] != nil else { return place }
    for name in try list(value, "apart") {
      guard let slot = try name.words.map({ (name) throws(CertificateDamage) in try self.slot(name) }),
        place.slots.contains(slot)
      else { throw damage("'apart' has something of which 'holds' does not speak.") }
      place.apart.append(slot)
    }
    return place
  }

  private func sets(_ state: JSONValue, _ slots: [Int]) throws(CertificateDamage) -> [CertifiedSet] {
    guard let members = state.members, members.count == slots.count else {
      throw damage("'holds' does not speak of the same things each time.")
    }
    var sets: [CertifiedSet] = []
    for (member, slot) in zip(members, slots) {
      guard try self.slot(member.key) == slot else {
        throw damage("'holds' does not speak of the same things each time.")
      }
      sets.append(try set(member.value, member.key))
    }
    return sets
  }

  private func slot(_ name: String) throws(CertificateDamage) -> Int {
    guard let slot = names.slot(named: name) else {
      throw damage("The story has nothing of the name '\(name.onOneLine)'.")
    }
    return slot
  }

  // MARK: Members

  func list(_ value: JSONValue, _ key: String) throws(CertificateDamage) -> [JSONValue] {
    guard let items = value[key]?.items else { throw damage("It has no list of '\(key)'.") }
    return items
  }

  private func words(_ value: JSONValue, _ key: String) throws(CertificateDamage) -> String {
    guard let words = value[key]?.words else { throw damage("It has no words for '\(key)'.") }
    return words
  }

  private func truth(_ value: JSONValue, _ key: String) throws(CertificateDamage) -> Bool {
    guard case .boolean(let truth)? = value[key] else { throw damage("'\(key)' is neither true nor false.") }
    return truth
  }
}
