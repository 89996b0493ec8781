# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        EventAggregatesQueryRequest, EventAggregatesResponse, EventDefinition, EventDefinitionListing, EventQueryRequest,
        EventQueryResponse,
    )

_GET_USAGE_EVENTS_DEFINITION: ApiOperation[EventDefinition] = ApiOperation(
    "GET", "/api/v2/usage/events/definitions/{eventDefinitionId}", path("eventDefinitionId"), returns="EventDefinition"
)
_GET_USAGE_EVENTS_DEFINITIONS: ApiOperation[EventDefinitionListing] = ApiOperation(
    "GET", "/api/v2/usage/events/definitions", returns="EventDefinitionListing"
)
_POST_USAGE_EVENTS_AGGREGATES_QUERY: ApiOperation[EventAggregatesResponse] = ApiOperation(
    "POST", "/api/v2/usage/events/aggregates/query", body(), returns="EventAggregatesResponse"
)
_POST_USAGE_EVENTS_QUERY: ApiOperation[EventQueryResponse] = ApiOperation(
    "POST", "/api/v2/usage/events/query", query("before"), query("after"), query("pageSize"), body(),
    returns="EventQueryResponse",
)


class OperationalEventsApi(Api):
    """The Operational Events operations of the Platform API."""

    def get_usage_events_definition(
        self,
        event_definition_id: str,
        **options: Unpack[CallOptions],
    ) -> EventDefinition:
        """GET /api/v2/usage/events/definitions/{eventDefinitionId}: returns EventDefinition.

        Permissions: all of usage:events:view.
        """
        return self._call(_GET_USAGE_EVENTS_DEFINITION, options, event_definition_id)

    def get_usage_events_definitions(
        self,
        **options: Unpack[CallOptions],
    ) -> EventDefinitionListing:
        """GET /api/v2/usage/events/definitions: returns EventDefinitionListing.

        Permissions: all of usage:events:view.
        """
        return self._call(_GET_USAGE_EVENTS_DEFINITIONS, options)

    def post_usage_events_aggregates_query(
        self,
        *,
        body: EventAggregatesQueryRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EventAggregatesResponse:
        """POST /api/v2/usage/events/aggregates/query: returns EventAggregatesResponse.

        Permissions: all of usage:events:view.
        """
        return self._call(_POST_USAGE_EVENTS_AGGREGATES_QUERY, options, body)

    def post_usage_events_query(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        body: EventQueryRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EventQueryResponse:
        """POST /api/v2/usage/events/query: returns EventQueryResponse.

        Permissions: all of usage:events:view.
        """
        return self._call(_POST_USAGE_EVENTS_QUERY, options, before, after, page_size, body)
