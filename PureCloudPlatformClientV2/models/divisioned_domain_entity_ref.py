# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DivisionedDomainEntityRef(Model):
    """Reference to a divisioned by its id, its name and its address. In CampaignSchedule and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
