# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class BotSummary(Model):
    """BotSummary of the Platform API.

    The platform requires: name, id.
    """

    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    bot_composite_tag: str | None = field("botCompositeTag", default=None)
