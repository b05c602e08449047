// ink §31, ink §139: an included file is a weave of its own; its last gather is not joined to the next one
Top.
INCLUDE other.ink
* Own
- The end.
