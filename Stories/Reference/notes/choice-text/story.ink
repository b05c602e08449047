// ink §23: behind a choice bullet it is no note but text
* TODO: buy bread
- Bought.
