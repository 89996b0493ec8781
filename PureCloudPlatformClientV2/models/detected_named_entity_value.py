# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DetectedNamedEntityValue(Model):
    """DetectedNamedEntityValue of the Platform API."""

    raw: str | None = field("raw", default=None)
    resolved: str | None = field("resolved", default=None)
    unit: str | None = field("unit", default=None)
