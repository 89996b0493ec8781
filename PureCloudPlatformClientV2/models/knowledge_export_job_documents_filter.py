# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Entity


class KnowledgeExportJobDocumentsFilter(Model):
    """Part of KnowledgeExportJobFilter."""

    interval: str | None = field("interval", default=None)
    entities: list[Entity] | None = field("entities", default=None)
    source_id: str | None = field("sourceId", default=None)
    include_documents_with_file_body: bool | None = field("includeDocumentsWithFileBody", default=None)
