# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EventAggregatesQueryRequest(Model):
    """EventAggregatesQueryRequest of the Platform API.

    The platform requires: interval.
    """

    interval: str | None = field("interval", default=None)
