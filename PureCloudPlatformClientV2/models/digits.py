# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Digits(Model):
    """Digits: digits. Body of post_conversation_participant_digits."""

    digits: str | None = field("digits", default=None)
