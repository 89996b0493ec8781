# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .draft_intents import DraftIntents
    from .draft_topic_request import DraftTopicRequest


class DraftRequest(Model):
    """DraftRequest of the Platform API."""

    intents: list[DraftIntents] | None = field("intents", default=None)
    topics: list[DraftTopicRequest] | None = field("topics", default=None)
