# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import (
    EventAggregatesQueryRequest, EventAggregatesResponse, EventDefinition, EventDefinitionListing, EventQueryRequest,
    EventQueryResponse,
)
from ..operation import Api, CallOptions

class OperationalEventsApi(Api):
    """The Operational Events operations of the Platform API."""

    def get_usage_events_definition(
        self,
        event_definition_id: str,
        **options: Unpack[CallOptions],
    ) -> EventDefinition:
        """Get a usage event definition.

        GET /api/v2/usage/events/definitions/{eventDefinitionId}

        Permissions: all of usage:events:view.
        """
        ...

    def get_usage_events_definitions(
        self,
        **options: Unpack[CallOptions],
    ) -> EventDefinitionListing:
        """List the usage event definitions.

        GET /api/v2/usage/events/definitions

        Permissions: all of usage:events:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def post_usage_events_aggregates_query(
        self,
        *,
        body: EventAggregatesQueryRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EventAggregatesResponse:
        """Query usage event aggregates.

        POST /api/v2/usage/events/aggregates/query

        Permissions: all of usage:events:view.

        Parameters:
            body: What is sent: an event aggregates query (interval).
        """
        ...

    def post_usage_events_query(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        body: EventQueryRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EventQueryResponse:
        """Query usage events.

        POST /api/v2/usage/events/query

        Permissions: all of usage:events:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            body: What is sent: an event query (interval, event definition ids, search term and 1 more).
        """
        ...
