# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Utterance(Model):
    """Utterance of the Platform API."""

    utterance_text: str | None = field("utteranceText", default=None)
