import LonghandExplorer
import LonghandRuntime
import Testing

/// Certificates that somebody tampered with: none proves anything that is not so.
@Suite struct CertificateForgeryTests {
  /// A story in which everything that is known is read.
  private static let story = """
    VAR gold = 0
    VAR word = "ash"
    LIST bag = key, (rope), lamp
    EXTERNAL roll()
    -> cave
    == cave
    {gold > 2: -> hoard}
    {word == "oak": -> grove}
    {bag == (key, lamp): -> door}
    + {gold < 2} [Dig]
      ~ gold++
      -> cave
    + [Speak]
      ~ word = "elm"
      -> cave
    * [Take] -> shelf -> cave
    + {roll() > 6} [Guess] -> oracle
    + {TURNS_SINCE(-> shelf) == 1} [Look] -> cave
    + [Leave] -> END
    == shelf
    ~ temp old = gold
    + [The key]
      ~ bag += key
    + [The lamp]
      ~ bag = lamp
    - {old > 2: -> hoard}
    ->->
    == hoard
    A hoard.
    -> END
    == grove
    A grove.
    -> END
    == door
    A door.
    -> END
    == oracle
    A voice.
    -> END
    """

  /// One of which a certificate has few bytes.
  private static let small = """
    VAR gold = 0
    LIST bag = key, (rope)
    -> cave
    == cave
    {gold > 1: -> hoard}
    * [Dig]
      ~ gold++
      -> cave
    * [Take]
      ~ bag += key
      -> cave
    + {bag ? (key, rope)} [Leave] -> END
    == hoard
    A hoard.
    -> END
    """

  private static let kept = Result { try Certified(compile(story)) { $0.externals = ["roll": 1...6] } }

  private static func certified() throws -> Certified { try kept.get() }

  /// What is done to a certificate, each in every way in which it can be done; and how many of these take away only what
  /// is not needed.
  private static let forgeries: [(name: String, spared: Int, variants: @Sendable (Certificate) -> [Certificate])] = [
    ("a place removed", 0, { $0.eachPlace { part, number in part.places.remove(at: number) } }),
    ("what a place holds removed", 0, { $0.eachPlace { $0.places[$1].states = [] } }),
    (
      // What [Take] and [The lamp] write over, which could not be told from what keeps something.
      "a slot dropped", 2,
      { certificate in
        certificate.eachSlot { place, slot in
          place.slots.remove(at: slot)
          for state in place.states.indices { place.states[state].remove(at: slot) }
        }
      }
    ),
    (
      "the least number taken away", 0,
      { certificate in
        certificate.eachSet { set in
          guard case .values(var numbers, let others) = set, let first = numbers.first else { return nil }
          if first.count == 1 { numbers.removeFirst() } else { numbers[0] = first.lowerBound + 1...first.upperBound }
          return .values(numbers: numbers, others: others)
        }
      }
    ),
    (
      "the greatest number taken away", 0,
      { certificate in
        certificate.eachSet { set in
          guard case .values(var numbers, let others) = set, let last = numbers.popLast(), last.upperBound < .max else {
            return nil
          }
          if last.count > 1 { numbers.append(last.lowerBound...last.upperBound - 1) }
          return .values(numbers: numbers, others: others)
        }
      }
    ),
    (
      "a text or a list taken away", 0,
      { certificate in
        certificate.eachSet { set in
          guard case .values(let numbers, let others) = set, !others.isEmpty else { return nil }
          return .values(numbers: numbers, others: Array(others.dropLast()))
        }
      }
    ),
    ("another program", 0, { $0.changed { $0.program = "other" } }),
    ("another external", 0, { $0.changed { $0.externals = ["roll": 1...5] } }),
    ("no external", 0, { $0.changed { $0.externals = [:] } }),
    ("an assumption", 0, { $0.changed { $0.assumptions = ["gold < 2"] } }),
    ("no part", 0, { $0.changed { $0.parts = [] } }),
    (
      "something reached is claimed", 0,
      { certificate in
        certificate.changed { $0.claims.append(Certificate.Claim(kind: .knot, name: "shelf", path: "shelf")) }
      }
    ),
    (
      "an ending that is come to is claimed", 0,
      { certificate in
        certificate.changed { $0.claims.append(Certificate.Claim(kind: .ending, name: "cave", path: "cave")) }
      }
    ),
    (
      "something is claimed that there is not", 0,
      { certificate in
        certificate.changed { $0.claims.append(Certificate.Claim(kind: .knot, name: "attic", path: "attic")) }
      }
    ),
  ]

  @Test("is refused", arguments: forgeries.indices)
  func isRefused(_ number: Int) throws {
    let certified = try Self.certified()
    let certificate = try #require(certified.outcome.certificate)
    #expect(certified.check(certificate).refusal == nil)
    for name in ["hoard", "grove", "door", "oracle"] {
      #expect(certificate.claims.contains { $0.kind == .knot && $0.name == name })
    }
    let forgery = Self.forgeries[number]
    let variants = forgery.variants(certificate)
    #expect(!variants.isEmpty)
    var passed = 0
    for variant in variants where certified.check(variant).refusal == nil { passed += 1 }
    #expect(passed == forgery.spared, "\(forgery.name): \(passed) of \(variants.count) hold")
  }

  @Test("with other functions of the host, or what is taken for granted, it does not hold")
  func otherPremises() throws {
    var certified = try Self.certified()
    let certificate = try #require(certified.outcome.certificate)
    certified.options.externals = ["roll": 1...7]
    #expect(certified.check(certificate).refusal?.contains("--external roll=1..6") == true)
    certified.options.externals = [:]
    #expect(certified.check(certificate).refusal?.contains("no --external roll") == true)
    certified.options.externals = ["roll": 1...6]
    certified.options.assumptions = [(0, "gold < 2")]
    #expect(certified.check(certificate).refusal?.contains("--assume") == true)
  }

  @Test("of the same story with one thing changed it does not hold, whatever it says that it is of")
  func otherStory() throws {
    let certificate = try #require(try Self.certified().outcome.certificate)
    for (old, new) in [("{gold < 2}", "{gold < 3}"), ("\"elm\"", "\"oak\""), ("bag = lamp", "bag = (key, lamp)")] {
      let other = try Certified(compile(Self.story.replacing(old, with: new))) { $0.externals = ["roll": 1...6] }
      #expect(other.check(certificate).refusal != nil, "\(new)")
    }
  }

  @Test("that tells everything apart, or nothing, it proves no more and comes to an end")
  func otherKeys() throws {
    let certified = try Self.certified()
    var certificate = try #require(certified.outcome.certificate)
    for part in certificate.parts.indices {
      for place in certificate.parts[part].places.indices {
        certificate.parts[part].places[place].apart = certificate.parts[part].places[place].slots
      }
    }
    _ = certified.check(certificate)
    for part in certificate.parts.indices {
      certificate.parts[part].splitsChoices.toggle()
      certificate.parts[part].isCut.toggle()
    }
    #expect(certified.check(certificate).refusal != nil)
  }

  @Test("tells where it does not fit")
  func message() throws {
    let certified = try Self.certified()
    let certificate = try #require(certified.outcome.certificate)
    let wrong = certificate.eachSet { set in
      set == .values(numbers: [0...2], others: []) ? .values(numbers: [0...1], others: []) : nil
    }
    let refusals = wrong.compactMap { certified.check($0).refusal }
    #expect(refusals.contains { $0.contains("`gold` may be") && $0.contains("allows 0 to 1") }, "\(refusals)")
  }

  @Test("with a byte changed it is refused, cannot be read, or proves what is so", arguments: [UInt64(1), 2, 3])
  func bytesChanged(_ seed: UInt64) throws {
    let certified = try Certified(compile(Self.small))
    let bytes = certified.bytes
    let reached = Set(
      certified.report.findings.filter { $0.verdict.word == "reached" }.map { Certificate.Claim(of: $0) })
    var random = seed &* 0x9E37_79B9_7F4A_7C15
    var counts = (unread: 0, refused: 0, held: 0)
    for _ in 0..<1_000 {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      var changed = bytes
      let place = Int(random >> 16) % bytes.count
      // Digits are most of a certificate, and another digit is what can be read.
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
      changed[place] =
        isDigit && random & 1 == 0 ? UInt8(ascii: "0") + UInt8(random >> 8 & 7) : UInt8(random >> 8 & 127)
      guard let certificate = try? CertificateReader.certificate(in: changed, of: certified.program) else {
        counts.unread += 1
        continue
      }
      guard certified.check(certificate).refusal == nil else {
        counts.refused += 1
        continue
      }
      counts.held += 1
      #expect(reached.isDisjoint(with: certificate.claims), "\(place)")
    }
    #expect(counts.unread > 0 && counts.refused > 0, "\(counts)")
  }

  @Test(
    "what is no certificate is said to be none",
    arguments: [
      ("", "empty"), ("once upon a time", "damaged"), ("{}", "does not say that it is a certificate"),
      ("{\"certificate\":2}", "version 2"), ("{\"certificate\":1}", "'program'"), ("[1,2]", "does not say"),
    ])
  func malformed(_ text: String, _ words: String) throws {
    let program = try compile(Self.story)
    let damage = #expect(throws: CertificateDamage.self) {
      _ = try CertificateReader.certificate(in: Array(text.utf8), of: program)
    }
    #expect(damage?.line == 1 && damage?.message.contains(words) == true, "\(String(describing: damage))")
  }

  @Test("a file of which lines are lost, or stand elsewhere, does not hold")
  func lines() throws {
    let certified = try Self.certified()
    let lines = certified.bytes.split(separator: UInt8(ascii: "\n"))
    func refusal(_ lines: [ArraySlice<UInt8>]) -> String? {
      do throws(CertificateDamage) {
        return try certified.check(Array(lines.joined(separator: [UInt8(ascii: "\n")]))).refusal
      } catch {
        return error.message
      }
    }
    #expect(refusal(lines) == nil)
    for number in lines.indices {
      var fewer = lines
      fewer.remove(at: number)
      if number < 2 || !String(decoding: lines[number], as: UTF8.self).hasPrefix("{\"part\"") {
        #expect(refusal(fewer) != nil, "line \(number + 1)")
      }
      if number > 0 { #expect(refusal(Array(lines.prefix(number))) != nil, "the first \(number) lines") }
    }
    #expect(refusal([lines[0], lines[2], lines[1]]) != nil)
  }
}

extension Certificate {
  /// The certificate with something done to it.
  fileprivate func changed(_ change: (inout Certificate) -> Void) -> [Certificate] {
    var certificate = self
    change(&certificate)
    return [certificate]
  }

  /// The certificate with something done to each place in turn.
  fileprivate func eachPlace(_ change: (inout Part, Int) -> Void) -> [Certificate] {
    parts.indices.flatMap { part in
      parts[part].places.indices.flatMap { place in changed { change(&$0.parts[part], place) } }
    }
  }

  fileprivate func eachSlot(_ change: (inout Place, Int) -> Void) -> [Certificate] {
    parts.indices.flatMap { part in
      parts[part].places.indices.flatMap { place in
        parts[part].places[place].slots.indices.flatMap { slot in
          changed { change(&$0.parts[part].places[place], slot) }
        }
      }
    }
  }

  /// The certificate with each set changed in turn for which there is another.
  fileprivate func eachSet(_ change: (CertifiedSet) -> CertifiedSet?) -> [Certificate] {
    eachPlaceSet().compactMap { part, place, state, slot in
      guard let set = change(parts[part].places[place].states[state][slot]) else { return nil }
      return changed { $0.parts[part].places[place].states[state][slot] = set }.first
    }
  }

  private func eachPlaceSet() -> [(Int, Int, Int, Int)] {
    var sets: [(Int, Int, Int, Int)] = []
    for part in parts.indices {
      for place in parts[part].places.indices {
        for state in parts[part].places[place].states.indices {
          for slot in parts[part].places[place].slots.indices { sets.append((part, place, state, slot)) }
        }
      }
    }
    return sets
  }
}
