/// A persona as it is at one moment (persona §1): what the story declares, and where each trait stands.
public struct Persona: Hashable, Sendable {
  /// The name by which the story knows it.
  public var name: String
  /// The name that is shown.
  public var displayName: String
  /// Its traits in the order declared.
  public var traits: [Trait]

  /// A trait of a persona as it is at one moment: a number from 0 to 100 between two poles.
  public struct Trait: Hashable, Sendable {
    /// The dotted name, which is that of the variable that holds it (persona §2.2).
    public var name: String
    /// The pole at 0, if it has a name.
    public var low: String?
    /// The pole at 100.
    public var high: String
    /// What it started as.
    public var start: Int
    /// What it is now.
    public var value: Int

    /// How far it has moved toward its high pole.
    public var change: Int { value - start }
    /// How far it leans: to the high pole if positive, else to the low one (persona §5).
    public var lean: Int { value - 50 }
  }
}

#if !hasFeature(Embedded)
  extension Persona: Codable {}

  extension Persona.Trait: Codable {}
#endif
