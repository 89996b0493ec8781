# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeParseJobRequestPatch(Model):
    """A knowledge parse job request to change: hints. Body of patch_knowledge_knowledgebase_parse_job."""

    hints: list[str] | None = field("hints", default=None)
