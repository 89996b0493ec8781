"""What tables are made of."""
