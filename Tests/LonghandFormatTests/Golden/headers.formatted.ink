-> a

=== a ===
-> b

=== b ===
-> c(1, -> a)

=== c(x, -> y) ===

= s
-> t

= t
-> END

= u(z) // with words
-> END
//  about f

=== function f(ref x) ===
~ x = 1

=== function g ===
~ return 1
