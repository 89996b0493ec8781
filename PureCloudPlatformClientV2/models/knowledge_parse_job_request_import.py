# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeParseRecord


class KnowledgeParseJobRequestImport(Model):
    """A knowledge parse job request import: edits and excludes. Body of post_knowledge_knowledgebase_parse_job_import.
    """

    edits: list[KnowledgeParseRecord] | None = field("edits", default=None)
    excludes: list[str] | None = field("excludes", default=None)
