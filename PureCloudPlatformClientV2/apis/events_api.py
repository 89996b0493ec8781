# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        BatchConversationEventRequest, BatchEventResponse, BatchUserPresenceEventRequest,
        BatchUserRoutingStatusEventRequest,
    )

_POST_EVENTS_CONVERSATIONS: ApiOperation[BatchEventResponse] = ApiOperation(
    "POST", "/api/v2/events/conversations", body(required=True), returns="BatchEventResponse"
)
_POST_EVENTS_USERS_PRESENCE: ApiOperation[BatchEventResponse] = ApiOperation(
    "POST", "/api/v2/events/users/presence", body(required=True), returns="BatchEventResponse"
)
_POST_EVENTS_USERS_ROUTINGSTATUS: ApiOperation[BatchEventResponse] = ApiOperation(
    "POST", "/api/v2/events/users/routingstatus", body(required=True), returns="BatchEventResponse"
)


class EventsApi(Api):
    """The Events operations of the Platform API."""

    def post_events_conversations(
        self,
        body: BatchConversationEventRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BatchEventResponse:
        """POST /api/v2/events/conversations: returns BatchEventResponse.

        Permissions: any of conversation:conversation:inject.
        """
        return self._call(_POST_EVENTS_CONVERSATIONS, options, body)

    def post_events_users_presence(
        self,
        body: BatchUserPresenceEventRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BatchEventResponse:
        """POST /api/v2/events/users/presence: returns BatchEventResponse.

        Permissions: any of presence:userPresence:inject.
        """
        return self._call(_POST_EVENTS_USERS_PRESENCE, options, body)

    def post_events_users_routingstatus(
        self,
        body: BatchUserRoutingStatusEventRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BatchEventResponse:
        """POST /api/v2/events/users/routingstatus: returns BatchEventResponse.

        Permissions: any of routing:routingstatus:inject.
        """
        return self._call(_POST_EVENTS_USERS_ROUTINGSTATUS, options, body)
