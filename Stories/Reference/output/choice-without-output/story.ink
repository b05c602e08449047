// runtime §119, runtime §115: nothing is printed between a silent choice and the next choices
* [One]
- * [Two]
- Three.
