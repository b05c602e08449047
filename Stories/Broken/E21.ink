// E21: the choice's bracket is not closed
* Take [the lamp
* Leave [it there # dark
- -> END
