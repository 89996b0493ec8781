# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemSchema(Model):
    """Schema of a work item. In Workitem and 3 more.

    Required by the platform: version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)
