# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Entity


class KnowledgeExportJobDocumentsFilter(Model):
    """List of entities. In KnowledgeExportJobFilter."""

    interval: str | None = field("interval", default=None)
    entities: list[Entity] | None = field("entities", default=None)
    source_id: str | None = field("sourceId", default=None)
    include_documents_with_file_body: bool | None = field("includeDocumentsWithFileBody", default=None)


class KnowledgeExportJobFilter(Model):
    """Export filter of a knowledge export job. In KnowledgeExportJobRequest and 1 more.

    Required by the platform: version_filter.
    """

    documents_filter: KnowledgeExportJobDocumentsFilter | None = field("documentsFilter", default=None)
    version_filter: Literal["All", "Latest"] | str | None = field("versionFilter", default=None)
