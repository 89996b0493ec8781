# Generated: make generate
"""OperationalEventsApi: signatures and documentation of its methods are in operational_events_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class OperationalEventsApi(Api):
    """The Operational Events operations of the Platform API."""

    get_usage_events_definition = ApiOperation(
        "GET", "/api/v2/usage/events/definitions/{eventDefinitionId}", path("eventDefinitionId"),
        returns="EventDefinition",
    )
    get_usage_events_definitions = ApiOperation(
        "GET", "/api/v2/usage/events/definitions", returns="EventDefinitionListing",
        paging=Paging("single", "entities"),
    )
    post_usage_events_aggregates_query = ApiOperation(
        "POST", "/api/v2/usage/events/aggregates/query", body(), returns="EventAggregatesResponse"
    )
    post_usage_events_query = ApiOperation(
        "POST", "/api/v2/usage/events/query", query("before"), query("after"), query("pageSize"), body(),
        returns="EventQueryResponse", paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
