# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UpdateUtilizationLabelRequest(Model):
    """A utilization label to change: name. Body of put_routing_utilization_label.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
