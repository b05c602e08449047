import LonghandProject

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension FileProvider {
  /// The files on the disk, relative paths seen from the folder in which the command was called.
  static let disk = FileProvider(
    read: { (path) throws(Failure) in
      do {
        return try FileReader.read(path)
      } catch {
        throw .failed((error as? CallFailure)?.message ?? "'\(path)' cannot be read")
      }
    },
    kind: { path in Folders.isFolder(path) ? .folder : Folders.exists(path) ? .file : nil },
    names: { Folders.names(in: $0) },
    resolved: { URL(filePath: $0).resolvingSymlinksInPath().path })
}
