# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ActionEventRequest(Model):
    """An action event: session id, action id, action state and 4 more. Body of post_journey_deployment_actionevent.

    Required by the platform: session_id, action_id, action_state.
    """

    id: str | None = field("id", default=None)
    session_id: str | None = field("sessionId", default=None)
    action_id: str | None = field("actionId", default=None)
    action_state: Literal[
        "accepted", "rejected", "timedout", "errored", "ignored", "qualified", "offered", "started", "engaged",
        "qualifiedOutsideSchedule", "offeredOutsideSchedule", "abandoned", "completed", "frequencyCapReached",
    ] | str | None = field("actionState", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)
    self_uri: str | None = field("selfUri", default=None)
