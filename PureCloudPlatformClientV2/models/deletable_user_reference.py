# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DeletableUserReference(Model):
    """One of the agents of a work plan. In WorkPlan and 2 more."""

    id: str | None = field("id", default=None)
    delete: bool | None = field("delete", default=None)
    self_uri: str | None = field("selfUri", default=None)
