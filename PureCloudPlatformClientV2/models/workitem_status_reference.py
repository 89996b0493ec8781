# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemStatusReference(Model):
    """Reference to a work item status by its id, its name and its address. In AutoStatusTransitionDetail and 5 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
