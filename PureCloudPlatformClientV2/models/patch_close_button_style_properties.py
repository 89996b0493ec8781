# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PatchCloseButtonStyleProperties(Model):
    """PatchCloseButtonStyleProperties of the Platform API."""

    color: str | None = field("color", default=None)
    opacity: float | None = field("opacity", default=None)
