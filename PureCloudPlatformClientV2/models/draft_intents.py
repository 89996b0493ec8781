# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DraftIntents(Model):
    """One of the intents of a draft. In Draft and 1 more.

    Required by the platform: id, name, utterances.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    utterances: list[str] | None = field("utterances", default=None)
    self_uri: str | None = field("selfUri", default=None)
