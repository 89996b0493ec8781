"""What moves files: links, the beginning of a file, checks of its content, the body of an upload."""
