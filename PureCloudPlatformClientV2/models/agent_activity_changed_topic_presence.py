# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AgentActivityChangedTopicOrganizationPresence


class AgentActivityChangedTopicPresence(Model):
    presence_definition: AgentActivityChangedTopicOrganizationPresence | None = field(
        "presenceDefinition", default=None
    )
    presence_message: str | None = field("presenceMessage", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
