# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StaffingGroupReference(Model):
    """Reference to a staffing group by its id and its address. In BuTimeOffLimitResponse and 3 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
