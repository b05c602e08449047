VAR a=1
  // longhand: format off
VAR  b  =  2
* A


      ** B
- -> k


  // longhand: format on
VAR c=3
==k
{a:
  // longhand: format off
  -   1:   one
      two
  // longhand: format on
  -   2:   two
}
->END
// longhand: format off
== l
    ->   END   


