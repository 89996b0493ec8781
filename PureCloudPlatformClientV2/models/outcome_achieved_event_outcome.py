# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomeAchievedEventOutcome(Model):
    """Part of OutcomeAchievedEvent.

    Required by the platform: id, display_name, version.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)
