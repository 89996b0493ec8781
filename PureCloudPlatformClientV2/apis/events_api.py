# Generated: make generate
"""EventsApi: signatures and documentation of its methods are in events_api.pyi."""

from ..operation import Api, ApiOperation, body


class EventsApi(Api):
    """The Events operations of the Platform API."""

    post_events_conversations = ApiOperation(
        "POST", "/api/v2/events/conversations", body(required=True), returns="BatchEventResponse"
    )
    post_events_users_presence = ApiOperation(
        "POST", "/api/v2/events/users/presence", body(required=True), returns="BatchEventResponse"
    )
    post_events_users_routingstatus = ApiOperation(
        "POST", "/api/v2/events/users/routingstatus", body(required=True), returns="BatchEventResponse"
    )
