# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UtilizationTag(Model):
    """Reference to a utilization tag by its id, its name and its address. Answer of get_routing_utilization_tag and 1
    more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
