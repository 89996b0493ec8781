# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UtilizationLabel(Model):
    """Reference to a utilization label by its id, its name and its address. Answer of get_routing_utilization_label and
    2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
