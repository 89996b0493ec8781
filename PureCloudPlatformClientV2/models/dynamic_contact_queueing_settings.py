# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DynamicContactQueueingSettings(Model):
    """DynamicContactQueueingSettings of the Platform API."""

    sort: bool | None = field("sort", default=None)
    filter: bool | None = field("filter", default=None)
