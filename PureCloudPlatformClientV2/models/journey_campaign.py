# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyCampaign(Model):
    """Mkt campaign of an app event. In AppEvent and 6 more."""

    content: str | None = field("content", default=None)
    medium: str | None = field("medium", default=None)
    name: str | None = field("name", default=None)
    source: str | None = field("source", default=None)
    term: str | None = field("term", default=None)
    click_id: str | None = field("clickId", default=None)
    network: str | None = field("network", default=None)
