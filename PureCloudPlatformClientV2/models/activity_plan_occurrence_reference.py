# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActivityPlanOccurrenceReference(Model):
    """Reference to an activity plan occurrence by its id and its address. In ActivityPlanJobException and 1 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
