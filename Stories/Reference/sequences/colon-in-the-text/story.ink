// ink §69, ink §72: words before a colon that are no expression belong to the first element
{He said: hello|He said: goodbye}
{!hour: late|hour: later}
