// ink §25, ink §127: INCLUDE may follow a gather dash
- INCLUDE page.ink
- Done.
