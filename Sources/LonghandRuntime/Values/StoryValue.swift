#if !hasFeature(Embedded)
  /// A type of Swift's as which a value of a story can be read: see `Story.subscript(variable:as:)`.
  public protocol StoryValue {
    /// The value as this type; nil if it is of another kind.
    init?(storyValue value: Value)
  }

  extension Bool: StoryValue {
    /// Whether it is true or false; nil if it is neither.
    public init?(storyValue value: Value) {
      guard let value = value.boolean else { return nil }
      self = value
    }
  }

  extension Int: StoryValue {
    /// The value as a whole number; nil if it is none.
    public init?(storyValue value: Value) {
      guard case .integer(let value) = value else { return nil }
      self = value
    }
  }

  extension Float: StoryValue {
    /// The value as a number, be it whole or not; nil if it is none.
    public init?(storyValue value: Value) {
      guard let value = value.float else { return nil }
      self = value
    }
  }

  extension Double: StoryValue {
    /// The value as a number, be it whole or not; nil if it is none.
    public init?(storyValue value: Value) {
      guard let value = value.float else { return nil }
      self = Double(value)
    }
  }

  extension String: StoryValue {
    /// The words; nil if it is no text.
    public init?(storyValue value: Value) {
      guard let value = value.text else { return nil }
      self = value
    }
  }

  extension InkList: StoryValue {
    /// The set of items; nil if it is none.
    public init?(storyValue value: Value) {
      guard let value = value.list else { return nil }
      self = value
    }
  }

  extension Value: StoryValue {
    /// The value itself.
    public init?(storyValue value: Value) { self = value }
  }
#endif
