// runtime §62: a function that calls itself is counted once
~ down(3)
{READ_COUNT(-> down)} visit
~ down(0)
{READ_COUNT(-> down)} visits
== function down(n)
{n > 0:
    ~ down(n - 1)
}
