"""How a listing is walked."""
