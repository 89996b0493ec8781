# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DynamicContactQueueingSettings(Model):
    """Dynamic contact queueing settings of a campaign. In Campaign and 1 more."""

    sort: bool | None = field("sort", default=None)
    filter: bool | None = field("filter", default=None)
