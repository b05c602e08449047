// ink §17: a block comment leaves as many newlines as it held, so it splits a line
One candle /* and a
long thought */ two candles
