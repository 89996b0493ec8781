# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActivityCodeReference(Model):
    """Reference to an activity code by its id and its address. In ActivityPlanListItem and 2 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
