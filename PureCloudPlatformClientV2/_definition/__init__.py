"""From the file of an API definition to a document that every reader can rely on, or every fault with its place."""
