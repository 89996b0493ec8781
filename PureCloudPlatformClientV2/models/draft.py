# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .draft_intents import DraftIntents
    from .draft_topics import DraftTopics
    from .miner import Miner


class Draft(Model):
    """Draft of the Platform API.

    The platform requires: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    miner: Miner | None = field("miner", default=None)
    intents: list[DraftIntents] | None = field("intents", default=None)
    topics: list[DraftTopics] | None = field("topics", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
