import LonghandCompiler
import LonghandSource

/// Collects what may be written at a place, from the story as it was analysed last.
struct CompletionItems {
  let context: RequestContext
  let document: OpenDocument
  private let offset: UInt32
  let view: StoryView?

  init(_ context: RequestContext, _ document: OpenDocument, _ offset: UInt32) {
    self.context = context
    self.document = document
    self.offset = offset
    view = context.place?.view
  }

  func items(at place: CompletionPlace) -> [CompletionItem] {
    switch place.kind {
    case .nothing: []
    case .statement: Snippets.statements + speakers()
    case .target: targets()
    case .member(let path, let isTarget): members(of: path, isTarget)
    case .value: values() + builtIns()
    case .branch: values() + builtIns() + [Snippets.otherwise]
    case .constant: constants()
    case .logic: values().filter { Self.mayBeginLogic($0) } + builtIns() + Snippets.logic
    case .poles(let persona): poles(of: persona).map { Self.withAmount($0) }
    case .trait: Snippets.traits
    case .persona: personas()
    case .tag: tags()
    case .file(let name): files(like: name)
    case .directive: CommentDirectives.all
    case .rule: CommentDirectives.rules
    }
  }

  /// An item with what stands beside it, and with what is written.
  func finished(_ item: CompletionItem) -> CompletionItem {
    guard item.isUnfinished, let view, let symbol = item.symbol else { return item }
    var item = item
    item.isUnfinished = false
    guard case .flow(let id) = symbol else {
      item.detail = view.script.declaration(of: symbol).map { _ in SymbolWords(view).declaration(of: symbol) }
      return item
    }
    let parameters = view.script.parameters[view.script.flows[id].parameters]
    let words = SymbolWords(view).parameters(of: id)
    let first = view.node(of: id).flatMap { StoryWords.first(in: $0) }
    item.detail = [words.isEmpty ? nil : words, first].compactMap { $0 }.joined(separator: " ")
    guard view.script.flows[id].kind == .function || !parameters.isEmpty else { return item }
    let placeholders = parameters.enumerated().map { "${\($0.offset + 1):\(view.script.names[$0.element.name])}" }
    item.insertion = "\(item.label)(\(placeholders.joined(separator: ", ")))"
    return item
  }

  /// The flow that the place stands in.
  var flow: FlowID { view?.flow(at: offset, in: document.tree) ?? Script.story }
}
