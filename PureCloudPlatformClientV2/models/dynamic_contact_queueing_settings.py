# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class DynamicContactQueueingSettings(Model):
    sort: bool | None = field("sort", default=None)
    filter: bool | None = field("filter", default=None)
