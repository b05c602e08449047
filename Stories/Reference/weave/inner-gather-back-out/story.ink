// ink §135: text after an inner gather belongs to the inner level
* Read
  * * Aloud
  - - Page after page.
  Still reading.
* Sleep
- Morning.
