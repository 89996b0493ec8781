# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ProgramMappingsRequest(Model):
    """ProgramMappingsRequest of the Platform API.

    The platform requires: queue_ids, flow_ids.
    """

    queue_ids: list[str] | None = field("queueIds", default=None)
    flow_ids: list[str] | None = field("flowIds", default=None)
