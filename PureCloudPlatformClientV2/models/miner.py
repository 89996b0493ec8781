# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Any, Literal

    from . import Draft


class Miner(Model):
    """A miner, kept at /api/v2/languageunderstanding/miners/{minerId}. Answer of get_languageunderstanding_miner and 2
    more; body of post_languageunderstanding_miners.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    language: Literal[
        "en-us", "en-gb", "en-au", "en-in", "en-za", "es-us", "es-es", "fr-fr", "fr-ca", "de-de", "pt-pt", "pt-br",
        "it-it", "nl-nl", "de-ch",
    ] | str | None = field("language", default=None)
    miner_type: Literal["Intent", "Topic"] | str | None = field("minerType", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    status: Literal[
        "NotStarted", "FetchingConversationIds", "ConversationIdsFetched", "ConversationIdsFetchError",
        "FetchingConversations", "ConversationsFetched", "ConversationsFetchError", "Queued", "QueuingError",
        "MiningStarted", "MaskingUtterances", "MaskingError", "ComputingAnalytics", "ComputingAnalyticsError",
        "MiningCompleted", "MiningError", "ModelValidationError", "Deleted",
    ] | str | None = field("status", default=None)
    conversations_date_range_start: date | None = field("conversationsDateRangeStart", default=None)
    conversations_date_range_end: date | None = field("conversationsDateRangeEnd", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    message: str | None = field("message", default=None)
    error_info: MinerErrorInfo | None = field("errorInfo", default=None)
    warning_info: MinerErrorInfo | None = field("warningInfo", default=None)
    conversation_data_uploaded: bool | None = field("conversationDataUploaded", default=None)
    media_type: Literal["Chat", "Call", "Message", "Email"] | str | None = field("mediaType", default=None)
    participant_type: Literal["Customer", "Agent", "Both"] | str | None = field("participantType", default=None)
    queue_ids: list[str] | None = field("queueIds", default=None)
    date_triggered: datetime | None = field("dateTriggered", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    latest_draft_version: Draft | None = field("latestDraftVersion", default=None)
    conversations_fetched_count: int | None = field("conversationsFetchedCount", default=None)
    conversations_valid_count: int | None = field("conversationsValidCount", default=None)
    getmined_item_count: int | None = field("getminedItemCount", default=None)
    self_uri: str | None = field("selfUri", default=None)


class MinerErrorInfo(Model):
    """Error information of a miner. In Miner."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, Any] | None = field("messageParams", default=None)
