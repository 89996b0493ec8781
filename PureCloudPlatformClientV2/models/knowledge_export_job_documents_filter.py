# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .entity import Entity


class KnowledgeExportJobDocumentsFilter(Model):
    """KnowledgeExportJobDocumentsFilter of the Platform API."""

    interval: str | None = field("interval", default=None)
    entities: list[Entity] | None = field("entities", default=None)
    source_id: str | None = field("sourceId", default=None)
    include_documents_with_file_body: bool | None = field("includeDocumentsWithFileBody", default=None)
