# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationEnrichmentSentimentV2(Model):
    """ConversationEnrichmentSentimentV2 of the Platform API.

    The platform requires: tag.
    """

    tag: Literal["Unknown", "Positive", "Negative", "Neutral"] | str | None = field("tag", default=None)
