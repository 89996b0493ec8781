# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemUtilizationLabelReference(Model):
    """Reference to a work item utilization label by its id and its address. In Workitem and 1 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
