extension Script {
  /// The names of a path, joined by dots.
  func spelling(of path: Path) -> String {
    guard path.names.count > 1 else { return path.isEmpty ? "" : names[pathNames[Int(path.names.start)].name] }
    return pathNames[path.names].map { names[$0.name] }.joined(separator: ".")
  }

  /// A list item by its list's name, its own, and its value.
  func spelling(_ id: ListItemID) -> (list: String, item: String, value: Int32) {
    let item = listItems[id]
    return (list: names[lists[item.list].name], item: names[item.name], value: item.value)
  }
}
