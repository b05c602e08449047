import LonghandExplorer
import Testing

/// What is kept of runs: where it leads what was looked at.
@Suite struct RunTreeTests {
  private static let slot = RunTree.Look.value(slot: 0)
  private static let other = RunTree.Look.value(slot: 1)
  private static let answer = RunTree.Look.answer(3, slot: 1)

  @Test func leadsToWhatWasKept() {
    var tree = RunTree()
    let root = tree.addRoot()
    tree.keep(root, [(Self.slot, 2), (Self.other, 0)], leaf: 7)
    tree.keep(root, [(Self.slot, 2), (Self.other, 5)], leaf: 8)
    tree.keep(root, [(Self.slot, 0)], leaf: 9)
    #expect(tree.leaf(root, [2, 0]) == 7 && tree.leaf(root, [2, 5]) == 8 && tree.leaf(root, [0]) == 9)
    #expect(tree.leaf(root, [1]) == nil && tree.leaf(root, [2, 1]) == nil && tree.leaf(root, [2, 9]) == nil)
  }

  @Test("where something else was looked at before, what was found there is forgotten")
  func looksElsewhere() {
    var tree = RunTree()
    let root = tree.addRoot()
    tree.keep(root, [(Self.slot, 2), (Self.other, 0)], leaf: 7)
    tree.keep(root, [(Self.slot, 2), (Self.answer, 1)], leaf: 8)
    let second = tree.branch(tree.root(root), 2)
    #expect(tree.look(second) == Self.answer && tree.branch(second, 1).leaf == 8 && tree.branch(second, 0) == .unknown)
    tree.keep(root, [(Self.slot, 2)], leaf: 9)
    tree.keep(root, [(Self.slot, 2), (Self.other, 4)], leaf: 10)
    #expect(tree.leaf(root, [2, 4]) == 10 && tree.leaf(root, [2, 0]) == nil)
  }
}

extension RunTree {
  /// The leaf to which some values lead.
  fileprivate func leaf(_ root: Int, _ values: [Int]) -> Int? {
    var link = self.root(root)
    for value in values {
      if link.leaf != nil || link == .unknown { return nil }
      link = branch(link, value)
    }
    return link.leaf
  }
}
