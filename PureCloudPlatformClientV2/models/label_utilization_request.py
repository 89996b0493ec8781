# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LabelUtilizationRequest(Model):
    """Utilization of a utilization label. In CreateUtilizationLabelRequest and 1 more."""

    maximum_capacity: int | None = field("maximumCapacity", default=None)
    interrupting_label_ids: list[str] | None = field("interruptingLabelIds", default=None)
