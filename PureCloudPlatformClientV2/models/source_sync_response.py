# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, ErrorBody


class SourceSyncResponse(Model):
    """A source sync: state, error, knowledge base and 3 more. Answer of
    post_knowledge_knowledgebase_sources_salesforce_source_id_sync and 1 more.
    """

    state: Literal["Success", "Failed", "InProgress", "Unknown"] | str | None = field("state", default=None)
    error: ErrorBody | None = field("error", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    knowledge_base: AddressableEntityRef | None = field("knowledgeBase", default=None)
    source: AddressableEntityRef | None = field("source", default=None)
