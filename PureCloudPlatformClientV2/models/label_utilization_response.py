# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LabelUtilizationResponse(Model):
    """One, by key, of the label utilizations of an agent max utilization. In AgentMaxUtilizationResponse and 1 more."""

    maximum_capacity: int | None = field("maximumCapacity", default=None)
    interrupting_label_ids: list[str] | None = field("interruptingLabelIds", default=None)
    label_name: str | None = field("labelName", default=None)
