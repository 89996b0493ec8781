# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ProgramMappingsRequest(Model):
    """Program mappings: queue ids and flow ids. Body of put_speechandtextanalytics_program_mappings.

    Required by the platform: queue_ids, flow_ids.
    """

    queue_ids: list[str] | None = field("queueIds", default=None)
    flow_ids: list[str] | None = field("flowIds", default=None)
