# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PINConfiguration(Model):
    """PINConfiguration of the Platform API."""

    minimum_length: int | None = field("minimumLength", default=None)
    maximum_length: int | None = field("maximumLength", default=None)
