# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class PatchCloseButtonStyleProperties(Model):
    color: str | None = field("color", default=None)
    opacity: float | None = field("opacity", default=None)
