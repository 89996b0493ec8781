# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DraftIntents, DraftTopicRequest


class DraftRequest(Model):
    """Taken by patch_languageunderstanding_miner_draft."""

    intents: list[DraftIntents] | None = field("intents", default=None)
    topics: list[DraftTopicRequest] | None = field("topics", default=None)
