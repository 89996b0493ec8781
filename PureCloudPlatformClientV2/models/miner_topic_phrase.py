# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MinerTopic, Utterance


class MinerTopicPhrase(Model):
    """A phrase, kept at /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}. Answer of
    get_languageunderstanding_miner_topic_phrase.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    topic: MinerTopic | None = field("topic", default=None)
    utterances: list[Utterance] | None = field("utterances", default=None)
    utterance_count: int | None = field("utteranceCount", default=None)
    self_uri: str | None = field("selfUri", default=None)
