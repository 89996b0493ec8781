# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TopicOffset(Model):
    """TopicOffset of the Platform API."""

    word_count: int | None = field("wordCount", default=None)
    character_count: int | None = field("characterCount", default=None)
