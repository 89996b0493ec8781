"""What bulk calls are made of."""
