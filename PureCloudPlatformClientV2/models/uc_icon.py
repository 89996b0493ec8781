# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class UCIcon(Model):
    """Required by the platform: vector."""

    vector: str | None = field("vector", default=None)
