// ink §135, ink §136: a gather closes a section; the next choices are a new one
The fork.
* Left
* Right
- The bridge.
* Over
* Under
- The inn.
