# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .miner_topic import MinerTopic
    from .utterance import Utterance


class MinerTopicPhrase(Model):
    """MinerTopicPhrase of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    topic: MinerTopic | None = field("topic", default=None)
    utterances: list[Utterance] | None = field("utterances", default=None)
    utterance_count: int | None = field("utteranceCount", default=None)
    self_uri: str | None = field("selfUri", default=None)
