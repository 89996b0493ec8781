# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Phrase(Model):
    """One of the phrases of a topic. In Topic and 1 more.

    Required by the platform: text.
    """

    text: str | None = field("text", default=None)
    strictness: Literal["1", "55", "65", "72", "85", "90"] | str | None = field("strictness", default=None)
    sentiment: Literal["Unspecified", "Positive", "Neutral", "Negative"] | str | None = field("sentiment", default=None)
