# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemFlowReference(Model):
    """Reference to a work item flow by its id, its name and its address. In Worktype and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
