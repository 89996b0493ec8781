"""Where log records go, and what one says."""
