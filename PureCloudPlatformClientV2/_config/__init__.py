"""Settings as values, the file they are read from, and the watcher that follows it."""
