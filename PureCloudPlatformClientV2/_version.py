"""Version of the Platform API definition that this release is generated from, and of the package."""

__version__ = "219.0.0"
