#if hasFeature(Embedded)
  /// The host's power function: where there is no C library, whoever embeds the engine supplies it.
  @_extern(c, "pow")
  func longhandPower(_ base: Double, _ exponent: Double) -> Double
#endif
