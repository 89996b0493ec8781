# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Miner, Utterance


class MinerIntent(Model):
    """A miner intent, kept at /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}. Answer of
    get_languageunderstanding_miner_intent.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    miner: Miner | None = field("miner", default=None)
    utterances: list[Utterance] | None = field("utterances", default=None)
    analytic_volume_percent: float | None = field("analyticVolumePercent", default=None)
    self_uri: str | None = field("selfUri", default=None)
