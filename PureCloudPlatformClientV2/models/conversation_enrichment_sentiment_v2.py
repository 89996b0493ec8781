# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationEnrichmentSentimentV2(Model):
    """Required by the platform: tag."""

    tag: Literal["Unknown", "Positive", "Negative", "Neutral"] | str | None = field("tag", default=None)
