# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ContentOfferStyleProperties(Model):
    padding: str | None = field("padding", default=None)
    color: str | None = field("color", default=None)
    background_color: str | None = field("backgroundColor", default=None)
