// ink §198, runtime §67: choices taken so far; a fallback is no turn
{TURNS()}
* [Wait]
- {TURNS()}
* -> 
- {TURNS()}
* [Wait]
- {TURNS()}
