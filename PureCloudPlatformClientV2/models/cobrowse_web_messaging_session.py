# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class CobrowseWebMessagingSession(Model):
    """A co-browse web messaging session, kept at
    /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}. Answer of
    get_webdeployments_deployment_cobrowse_session_id and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    join_code: str | None = field("joinCode", default=None)
    websocket_url: str | None = field("websocketUrl", default=None)
    date_offer_ends: datetime | None = field("dateOfferEnds", default=None)
    communication_type: Literal["Call", "Message", "Unknown"] | str | None = field("communicationType", default=None)
    self_uri: str | None = field("selfUri", default=None)
