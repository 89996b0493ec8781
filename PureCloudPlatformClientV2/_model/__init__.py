"""What a model is made of: its class, fields, values, their conversion and serialization, and its text."""
