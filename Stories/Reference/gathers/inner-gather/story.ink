// ink §135: an inner gather collects the inner choices only
* Enter
  * * Sit
  * * Stand
  - - The clock ticks.
* Leave
- The clock strikes.
