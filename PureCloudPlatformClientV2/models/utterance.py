# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Utterance(Model):
    """One of the utterances of a miner intent. In MinerIntent and 1 more."""

    utterance_text: str | None = field("utteranceText", default=None)
