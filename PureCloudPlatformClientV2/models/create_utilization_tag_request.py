# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateUtilizationTagRequest(Model):
    """A utilization tag to create: name. Body of post_routing_utilization_tags.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
