# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import (
    BatchConversationEventRequest, BatchEventResponse, BatchUserPresenceEventRequest,
    BatchUserRoutingStatusEventRequest,
)
from ..operation import Api, CallOptions

class EventsApi(Api):
    """The Events operations of the Platform API."""

    def post_events_conversations(
        self,
        body: BatchConversationEventRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BatchEventResponse:
        """Send conversation events in a batch.

        POST /api/v2/events/conversations

        Permissions: any of conversation:conversation:inject.

        Parameters:
            body: What is sent: a batch conversation event (end transfer events, phone transfer events, progress
                transfer events and 15 more).
        """
        ...

    def post_events_users_presence(
        self,
        body: BatchUserPresenceEventRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BatchEventResponse:
        """Send presence events of users in a batch.

        POST /api/v2/events/users/presence

        Permissions: any of presence:userPresence:inject.

        Parameters:
            body: What is sent: a batch user presence event (user presence events).
        """
        ...

    def post_events_users_routingstatus(
        self,
        body: BatchUserRoutingStatusEventRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BatchEventResponse:
        """Send routing status events of users in a batch.

        POST /api/v2/events/users/routingstatus

        Permissions: any of routing:routingstatus:inject.

        Parameters:
            body: What is sent: a batch user routing status event (user routing status events).
        """
        ...
