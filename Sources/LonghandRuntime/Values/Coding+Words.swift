#if !hasFeature(Embedded)
  extension Decoder {
    /// The case of an enum whose word is there.
    func `case`<Case>(among words: [(Case, String)]) throws -> Case {
      let word = try singleValueContainer().decode(String.self)
      for (known, spelling) in words where spelling == word { return known }
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: codingPath, debugDescription: "There is no \"\(word)\" here."))
    }
  }

  extension Encoder {
    /// Writes the word of a case of an enum.
    func write<Case: Equatable>(_ value: Case, among words: [(Case, String)]) throws {
      var container = singleValueContainer()
      for (known, spelling) in words where known == value { try container.encode(spelling) }
    }
  }
#endif
