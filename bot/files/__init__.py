"""Files that people send: fetched, read in a process of their own, answered, and kept nowhere."""
