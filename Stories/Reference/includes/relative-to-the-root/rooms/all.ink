INCLUDE rooms/garden.ink
All rooms.
