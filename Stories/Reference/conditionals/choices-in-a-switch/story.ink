// ink §85: only the branch that is taken offers its choices
VAR hour = 2
{hour:
- 1:
    * [Wait]
      One.
      -> END
- 2:
    * [Ring]
      Two.
      -> END
    * [Knock]
      Three.
      -> END
}
