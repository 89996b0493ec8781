# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Miner


class MinerTopic(Model):
    """A miner topic, kept at /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}. Answer of
    get_languageunderstanding_miner_topic.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    miner: Miner | None = field("miner", default=None)
    conversation_count: int | None = field("conversationCount", default=None)
    conversation_percent: float | None = field("conversationPercent", default=None)
    utterance_count: int | None = field("utteranceCount", default=None)
    phrase_count: int | None = field("phraseCount", default=None)
    phrases: list[TopicPhrase] | None = field("phrases", default=None)
    self_uri: str | None = field("selfUri", default=None)


class TopicPhrase(Model):
    """One of the phrases of a miner topic. In MinerTopic."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    utterance_count: int | None = field("utteranceCount", default=None)
