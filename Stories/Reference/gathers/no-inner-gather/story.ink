// ink §135, ink §140: without an inner gather the inner choices go to the outer one
* Enter
  * * Sit
    Creak.
  * * Stand
* Leave
- The clock strikes.
