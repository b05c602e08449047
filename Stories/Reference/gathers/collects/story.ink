// ink §135: after a choice the flow goes on at the next gather
* Left
  Moss.
* Right
  Stones.
- Both ways meet.
