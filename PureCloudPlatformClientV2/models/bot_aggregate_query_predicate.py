# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class BotAggregateQueryPredicate(Model):
    """One of the predicates of a bot aggregate query clause. In BotAggregateQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal[
        "askActionId", "askActionResult", "askActionType", "botFinalIntent", "botFlowSubType", "botFlowType", "botId",
        "botIntent", "botProduct", "botProvider", "botRecognitionFailureReason", "botResult", "botSessionId", "botSlot",
        "botVersion", "conversationId", "externalContactId", "intermediateIntentName", "knowledgeBaseId",
        "languageCode", "lastActionId", "lastInputActionId", "mediaType", "messageType", "previewMode", "selfServed",
    ] | str | None = field("dimension", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
