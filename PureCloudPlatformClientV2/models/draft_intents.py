# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DraftIntents(Model):
    """DraftIntents of the Platform API.

    The platform requires: id, name, utterances.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    utterances: list[str] | None = field("utterances", default=None)
    self_uri: str | None = field("selfUri", default=None)
