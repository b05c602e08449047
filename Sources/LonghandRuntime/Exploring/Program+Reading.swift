extension Program {
  /// The items of a list that stands in the program, in the order of their numbers.
  package func items(of list: ListNumber) -> [Int] { listValues[list].items.sorted() }

  /// The bytes of a text that stands in the program.
  package func textBytes(of text: TextNumber) -> [UInt8] { Array(texts[text]) }

  /// The names of the parameters of a container, the first one first.
  package func parameterNames(of id: ContainerID) -> [NameNumber] {
    let container = containers[Int(id)]
    var names: [NameNumber] = []
    var position = Int(container.start) + 1
    while position < Int(container.end), case .assignTemporary(let name, isDeclaration: true) = code[position] {
      names.append(name)
      position += 1
    }
    return names.reversed()
  }
}
