# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TopicOffset(Model):
    word_count: int | None = field("wordCount", default=None)
    character_count: int | None = field("characterCount", default=None)
