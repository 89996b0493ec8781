# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .miner import Miner
    from .utterance import Utterance


class MinerIntent(Model):
    """MinerIntent of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    miner: Miner | None = field("miner", default=None)
    utterances: list[Utterance] | None = field("utterances", default=None)
    analytic_volume_percent: float | None = field("analyticVolumePercent", default=None)
    self_uri: str | None = field("selfUri", default=None)
