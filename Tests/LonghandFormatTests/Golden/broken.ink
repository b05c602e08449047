VAR a=1
{a:
   never closed
->END
