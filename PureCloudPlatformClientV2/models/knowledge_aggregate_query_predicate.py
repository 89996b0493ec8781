# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class KnowledgeAggregateQueryPredicate(Model):
    """One of the predicates of a knowledge aggregate query clause. In KnowledgeAggregateQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "agentAssistantId", "appDeploymentId", "appType", "conversationChannelType", "conversationId",
        "documentEngagementType", "externalContactId", "feedbackCategory", "feedbackId", "feedbackRating",
        "feedbackRatingType", "feedbackRatingValue", "feedbackReason", "feedbackType", "hasComment", "hasSearch",
        "knowledgeBaseDocumentId", "knowledgeBaseDocumentVariationId", "knowledgeBaseDocumentVersionId",
        "knowledgeBaseId", "languageCode", "mediaType", "presentedDocumentsCount", "queryType", "queueId", "searchId",
        "searchQuery", "selfServed", "sessionId", "surfacingMethod", "userId",
    ] | str | None = field("dimension", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
