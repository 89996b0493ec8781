"""What an operation is made of: how its method is made, and how it pages or polls."""
