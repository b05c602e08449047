// ink §114, ink §118: a label stands before the conditions; behind them it is text
* (a) {true} First
* {true} (b) Second
- {a} time.
