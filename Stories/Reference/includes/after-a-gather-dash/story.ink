// L25, L127: INCLUDE may follow a gather dash
- INCLUDE page.ink
- Done.
