// ink §124: empty brackets with text behind them are a visible choice without a text
* [] The silence speaks.
- It has much to say.
