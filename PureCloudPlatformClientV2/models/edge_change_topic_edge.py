# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class EdgeChangeTopicEdge(Model):
    """An edge: online status and 1 more. Event of v2.telephony.providers.edges.{id}."""

    id: str | None = field("id", default=None)
    online_status: Literal["ONLINE", "OFFLINE"] | str | None = field("onlineStatus", default=None)
