// ink §135: three levels, gathered step by step
* One
  * * Two
    * * * Three
    - - - In three.
  - - In two.
- In one.
