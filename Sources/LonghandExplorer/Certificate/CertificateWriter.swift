import LonghandRuntime

/// Writes a certificate as lines of JSON that `CertificateReader` reads: the first says what it is about and what it
/// claims; then, for each part, one that says how it is meant, and one for each of its places.
package struct CertificateWriter {
  private let program: Program
  private let names: CertifiedNames

  package init(_ program: Program) {
    self.program = program
    names = CertifiedNames(program)
  }

  /// The whole certificate.
  package func bytes(of certificate: Certificate) -> [UInt8] {
    var bytes = line { write(certificate, &$0) }
    for part in certificate.parts {
      bytes += line { write(part, &$0) }
      for place in part.places { bytes += line { write(place, &$0) } }
    }
    return bytes
  }

  private func line(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(escapesControls: true)
    writer.object(body)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ certificate: Certificate, _ writer: inout JSONWriter) {
    writer.key("certificate")
    writer.integer(CertificateReader.version)
    writer.key("program")
    writer.string(certificate.program)
    writer.key("externals")
    writer.object { writer in
      for (name, range) in certificate.externals.sorted(by: { $0.key < $1.key }) {
        writer.key(name)
        writer.numbers([range.lowerBound, range.upperBound])
      }
    }
    writer.key("assumptions")
    writer.array { writer in for words in certificate.assumptions { writer.string(words) } }
    writer.key("unreachable")
    writer.array { writer in for claim in certificate.claims { write(claim, &writer) } }
  }

  private func write(_ part: Certificate.Part, _ writer: inout JSONWriter) {
    writer.key("part")
    writer.string(part.name)
    writer.key("splitsChoices")
    writer.boolean(part.splitsChoices)
    writer.key("leavesCallersOut")
    writer.boolean(part.isCut)
  }

  private func write(_ claim: Certificate.Claim, _ writer: inout JSONWriter) {
    writer.object { writer in
      for (key, words) in [("kind", claim.kind.rawValue), ("name", claim.name), ("path", claim.path)] {
        writer.key(key)
        writer.string(words)
      }
    }
  }

  private func write(_ place: Certificate.Place, _ writer: inout JSONWriter) {
    writer.key("choices")
    writer.array { writer in for choice in place.choices { writer.numbers(choice) } }
    if !place.leftOver.isEmpty {
      writer.key("leftOver")
      writer.array { writer in for value in place.leftOver { write(value, &writer) } }
    }
    if !place.apart.isEmpty {
      writer.key("apart")
      writer.array { writer in for slot in place.apart { writer.string(names.name(of: slot)) } }
    }
    writer.key("holds")
    writer.array { writer in
      for state in place.states {
        writer.object { writer in
          for (slot, set) in zip(place.slots, state) {
            writer.key(names.name(of: slot))
            write(set, &writer)
          }
        }
      }
    }
  }

  private func write(_ set: CertifiedSet, _ writer: inout JSONWriter) {
    switch set {
    case .anything: writer.null()
    case .lists(let must, let may):
      writer.object { writer in
        for (key, items) in [("must", must), ("may", may)] {
          writer.key(key)
          writer.array { writer in for item in items { write(item: item, &writer) } }
        }
      }
    case .values(let numbers, let others):
      writer.array { writer in
        for range in numbers {
          if range.count == 1 {
            writer.integer(range.lowerBound)
          } else {
            writer.numbers([range.lowerBound, range.upperBound])
          }
        }
        for value in others { write(value, &writer) }
      }
    }
  }

  private func write(_ value: PlainValue, _ writer: inout JSONWriter) {
    switch value {
    case .integer(let value): writer.integer(value)
    case .boolean(let value): writer.boolean(value)
    case .text(let bytes): writer.string(String(decoding: bytes, as: UTF8.self))
    case .undefined: writer.member("is") { $0.string("undeclared") }
    case .void: writer.member("is") { $0.string("void") }
    case .float(let bits): writer.member("float") { $0.integer(Int32(bitPattern: bits)) }
    case .target(let number): writer.member("target") { $0.integer(number) }
    case .list(let items, let remembered, let resolved):
      writer.object { writer in
        writer.key("list")
        writer.array { writer in for item in items { write(item: item, &writer) } }
        for (key, lists) in [("remembers", remembered), ("belongs", resolved)] where !lists.isEmpty {
          writer.key(key)
          writer.array { writer in for list in lists { writer.integer(list) } }
        }
      }
    }
  }

  /// An item by its name, or by its number if another has the same name.
  private func write(item: Int, _ writer: inout JSONWriter) {
    let name = program.definitions.items[item].fullName
    if names.item(named: name) == item { writer.string(name) } else { writer.integer(item) }
  }
}

extension JSONWriter {
  fileprivate mutating func numbers(_ numbers: [Int32]) {
    array { writer in for number in numbers { writer.integer(number) } }
  }

  /// An object of one key.
  fileprivate mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    object { writer in
      writer.key(key)
      body(&writer)
    }
  }
}
