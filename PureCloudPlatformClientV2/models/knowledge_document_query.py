# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentQuery, DocumentQueryInterval


class KnowledgeDocumentQuery(Model):
    """A knowledge document query: filter, include draft documents, interval and 5 more. Body of
    post_knowledge_knowledgebase_documents_query.

    Required by the platform: filter.
    """

    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    include_draft_documents: bool | None = field("includeDraftDocuments", default=None)
    interval: DocumentQueryInterval | None = field("interval", default=None)
    filter: DocumentQuery | None = field("filter", default=None)
    include_variations: Literal[
        "All", "AllMatching", "SingleMostRelevant",
    ] | str | None = field("includeVariations", default=None)
    sort_order: Literal["Asc", "Desc"] | str | None = field("sortOrder", default=None)
    sort_by: Literal[
        "DateCreated", "DateModified", "CategoryName", "LabelName", "ViewCount",
    ] | str | None = field("sortBy", default=None)
