"""Commands of those who keep the package."""
