// ink §136: only choices of the same level stop the flow; it runs on and offers the deeper one then
- Attic.
  * * Open the trunk
- Cellar.
