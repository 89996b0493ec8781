# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ManagementUnitReference(Model):
    """Reference to a management unit by its id and its address. In ActivityPlanListItem and 19 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
