// ink §115: one newline may follow each condition
* {true}
  {2 > 1}
  Try the window
- Stuck.
