# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DraftIntents, Miner


class Draft(Model):
    """A draft, kept at /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}. Answer of
    get_languageunderstanding_miner_draft and 2 more; body of post_languageunderstanding_miner_drafts.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    miner: Miner | None = field("miner", default=None)
    intents: list[DraftIntents] | None = field("intents", default=None)
    topics: list[DraftTopics] | None = field("topics", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)


class DraftTopics(Model):
    """One of the topics of a draft. In Draft.

    Required by the platform: id, phrases.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    miner: Miner | None = field("miner", default=None)
    conversation_count: int | None = field("conversationCount", default=None)
    conversation_percent: float | None = field("conversationPercent", default=None)
    utterance_count: int | None = field("utteranceCount", default=None)
    phrase_count: int | None = field("phraseCount", default=None)
    phrases: list[str] | None = field("phrases", default=None)
    self_uri: str | None = field("selfUri", default=None)
