# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class BuAbandonRate(Model):
    """Required by the platform: include."""

    include: bool | None = field("include", default=None)
    percent: int | None = field("percent", default=None)
