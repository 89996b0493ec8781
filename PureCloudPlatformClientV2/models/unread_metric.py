# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UnreadMetric(Model):
    """UnreadMetric of the Platform API."""

    count: int | None = field("count", default=None)
