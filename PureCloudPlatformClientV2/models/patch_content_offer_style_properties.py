# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PatchContentOfferStyleProperties(Model):
    """PatchContentOfferStyleProperties of the Platform API."""

    padding: str | None = field("padding", default=None)
    color: str | None = field("color", default=None)
    background_color: str | None = field("backgroundColor", default=None)
