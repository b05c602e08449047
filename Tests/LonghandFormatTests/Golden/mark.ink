

  VAR a=1
  // c   
->END


