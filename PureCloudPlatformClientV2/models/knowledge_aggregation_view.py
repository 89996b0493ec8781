# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AggregationRange


class KnowledgeAggregationView(Model):
    """One of the views of a knowledge aggregation query. In KnowledgeAggregationQuery and 1 more.

    Required by the platform: target, name, function.
    """

    target: Literal[
        "nDistinctKnowledgeSessions", "nKnowledgeDocumentCopied", "nKnowledgeDocumentFeedback",
        "nKnowledgeDocumentPresented", "nKnowledgeDocumentSurfaced", "nKnowledgeDocumentViewed", "nKnowledgeSearch",
        "nKnowledgeSearchAnswered", "nKnowledgeSearchFeedback", "nKnowledgeSearchUnanswered", "nKnowledgeSessions",
        "oKnowledgeDocumentQuery", "oKnowledgeDocumentQuerySelfServed", "oKnowledgeSearch",
    ] | str | None = field("target", default=None)
    name: str | None = field("name", default=None)
    function: Literal["rangeBound"] | str | None = field("function", default=None)
    range: AggregationRange | None = field("range", default=None)
