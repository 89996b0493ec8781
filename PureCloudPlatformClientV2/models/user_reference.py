# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserReference(Model):
    """Reference to a user by its id and its address. In ActivityPlanListItem and 103 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
