/// A choice or a gather.
package enum WeavePoint: Hashable, Sendable {
  case choice(ChoiceID)
  case gather(GatherID)
}
