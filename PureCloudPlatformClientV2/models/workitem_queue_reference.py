# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemQueueReference(Model):
    """Reference to a work item queue by its id, its name and its address. In Workitem and 3 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
