# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MinerTopic


class MinerTopicsListing(Model):
    """Page of miner topics. Answer of get_languageunderstanding_miner_topics."""

    entities: list[MinerTopic] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
