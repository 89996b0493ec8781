# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Division(Model):
    """Reference to a division by its id, its name and its address. In CampaignDivisionView and 55 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
