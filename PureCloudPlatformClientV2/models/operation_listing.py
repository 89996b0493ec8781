# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import KnowledgeOperationSource, UserReference


class OperationListing(Model):
    """Page of operations. Answer of get_knowledge_knowledgebase_operations."""

    entities: list[OperationResponse] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)


class OperationResponse(Model):
    """One of the items of an operation listing. In OperationListing."""

    id: str | None = field("id", default=None)
    status: str | None = field("status", default=None)
    type: Literal["Import", "Export", "Parse", "Sync"] | str | None = field("type", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    source: KnowledgeOperationSource | None = field("source", default=None)
    self_uri: str | None = field("selfUri", default=None)
