# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class UnreadFields(Model):
    """Required by the platform: state."""

    state: bool | None = field("state", default=None)
