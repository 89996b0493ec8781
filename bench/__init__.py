"""Measurements beside the official SDK and the physical floor. Run them with `make bench`; never a test."""
